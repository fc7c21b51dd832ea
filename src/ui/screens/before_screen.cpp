// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>

#include <algorithm>

#include "ui/screens/before_parts.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/plan_steps.h"
#include "ui/screens/screens.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/time_strip.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kMargin = 32;
constexpr float kFootHeight = 156;
constexpr float kBarRoom = 6;   // for the mark of how far it is scrolled
constexpr float kRingRoom = 6;  // what a focus ring takes beyond its control

// Title and goal; returns the y under them.
float headline(Canvas& canvas, const Rect& box, const BeforeModel& model, BeforeState& state, Asks& asks) {
  const float back_width = button_width(canvas, "← Routines");
  if (button(canvas, "back", {box.x - canvas.px(22), box.y, back_width, canvas.px(36)}, "← Routines",
             ButtonLook::quiet)) {
    asks.push_back(ask(Ask::What::back));
  }
  before_sound_file(canvas, {box.x + back_width, box.y, box.w - back_width, canvas.px(36)}, model, state,
                    asks);
  float y = box.y + canvas.px(44);
  y += banners(canvas, {box.x, y}, box.w, sound_file_banner(model.sound_file));
  y += banners(canvas, {box.x, y}, box.w, model.banners);
  const Style title = style_of(Role::title);
  canvas.text({box.x, y}, canvas.cut(model.title, title, box.w), title);
  y += canvas.px(44);
  y += canvas.paragraph({box.x, y}, box.w, model.goal, style_of(Role::body, canvas.theme().text_soft), 2);
  return y + canvas.px(14);
}

// A column that scrolls when it has more to show than room; focus rings at its edges stay whole.
template <class Scroll, class Draw>
void column(const Scroll& scroll, Canvas& canvas, std::string_view id, const Rect& box, const Draw& draw) {
  const float room = canvas.px(kRingRoom);
  const Rect wide{box.x - room, box.y, box.w + 2 * room + canvas.px(kBarRoom), box.h};
  scroll(canvas, id, wide, [&](const Rect& area) {
    const Rect in{area.x + room, area.y + room, box.w, area.h};
    return room + draw(in) + room;
  });
}

void left_column(Canvas& canvas, const Rect& box, const BeforeModel& model, Asks& asks) {
  column(scrolled, canvas, "choices", box, [&](const Rect& in) {
    float y = in.y + before_facts(canvas, in, model);
    y += before_choices(canvas, {in.x, y, in.w, in.h}, model, asks);
    y += before_sound(canvas, {in.x, y, in.w, in.h}, model, asks);
    return y - in.y;
  });
}

void right_column(Canvas& canvas, const Rect& box, const BeforeModel& model) {
  panel(canvas, box);
  const float pad = canvas.px(18);
  column(read_by_page, canvas, "cautions",
         {box.x + pad, box.y + canvas.px(8), box.w - 2 * pad, box.h - canvas.px(16)}, [&](const Rect& in) {
           float used = before_safety(canvas, in, model);
           used += before_cautions(canvas, {in.x, in.y + used, in.w, in.h}, model);
           return used + plan_steps(canvas, {in.x, in.y + used, in.w, in.h}, model.plan);
         });
}

void score(Canvas& canvas, const Rect& box, const BeforeModel& model, Asks& asks) {
  const Theme& theme = canvas.theme();
  const Style small = style_of(Role::label, theme.text_soft);
  canvas.text(box.min(), "Pain there now? Type 0 to 10, or skip it.", small);
  const Rect row{box.x, box.y + canvas.px(26), box.w, canvas.px(44)};
  const auto chosen = score_row(canvas, "score", row, model.score_before);
  if (chosen) asks.push_back(ask(Ask::What::set_score_before, *chosen));
  const Style faint = style_of(Role::label, theme.text_faint);
  const float y = row.bottom() + canvas.px(8);
  canvas.text({row.x, y}, "0 none", faint);
  canvas.text({row.right(), y}, "10 the worst you can imagine", faint, Align::right);
}

void start(Canvas& canvas, const Rect& box, const BeforeModel& model, Asks& asks) {
  const bool can = model.trouble.empty();
  const float width = std::min(box.w, canvas.px(model.asks_yes ? 320 : 240));
  const Rect at{box.right() - width, box.y + canvas.px(20), width, canvas.px(56)};
  const bool pressed =
      button(canvas, "start", at, model.asks_yes ? "I have read it: start" : "Start", ButtonLook::main, can);
  if (can) {
    first_for_keyboard();
    const float x = at.x - canvas.px(16) - key_cap_width(canvas, "Enter");
    key_cap(canvas, {x, at.middle().y - canvas.px(12)}, "Enter");
  } else {
    canvas.paragraph({box.x, at.y}, at.x - canvas.px(20) - box.x, model.trouble,
                     style_of(Role::label, canvas.theme().trouble), 5);
  }
  if (can && (pressed || main_action(canvas))) asks.push_back(ask(Ask::What::start));
}

void keys(Canvas& canvas, const BeforeModel& model, BeforeState& state, Asks& asks) {
  if (writing_text()) return;
  sound_file_keys(canvas, model, state, asks);
  if (canvas.pressed(SDLK_ESCAPE)) asks.push_back(ask(Ask::What::back));
  for (const KeyPress& key : canvas.keys()) {
    if (key.ctrl || key.alt) continue;
    if (const auto score = state.score_keys.press(key.code, canvas.now())) {
      asks.push_back(ask(Ask::What::set_score_before, *score));
    }
  }
}

}  // namespace

Asks before_screen(Canvas& canvas, const BeforeModel& model, BeforeState& state) {
  enlarge(canvas, 1.25F);
  const KeyboardScope keyboard(canvas);
  Asks asks;
  keys(canvas, model, state, asks);
  const float margin = canvas.px(kMargin);
  const Rect all{margin, canvas.px(18), canvas.w() - 2 * margin, canvas.h() - canvas.px(18)};
  const float top = headline(canvas, all, model, state, asks);
  const float foot = canvas.h() - canvas.px(kFootHeight);
  const float gap = canvas.px(32);
  const float left = (all.w - gap) * 0.48F;
  const float right = all.w - gap - left;
  const float height = foot - canvas.px(16) - top;
  left_column(canvas, {all.x, top, left, height}, model, asks);
  right_column(canvas, {all.x + left + gap, top, right, height}, model);
  plan_strip(canvas, {all.x, foot, all.w, canvas.px(14)}, model.plan);
  const float y = foot + canvas.px(30);
  score(canvas, {all.x, y, left, 0}, model, asks);
  start(canvas, {all.x + left + gap, y, right, 0}, model, asks);
  return asks;
}

}  // namespace ui
