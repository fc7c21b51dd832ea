// SPDX-License-Identifier: MIT
#include "ui/screens/take_in_screen.h"

#include <SDL_keycode.h>

#include "ui/screens/keyboard.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/plan_steps.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/time_strip.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kMargin = 48;

// Why it cannot be taken in, else what it does; then everything that was found.
float contents(Canvas& canvas, const Rect& box, const TakeInModel& model) {
  const Theme& theme = canvas.theme();
  const Style soft = style_of(Role::body, theme.text_soft);
  float y = box.y;
  if (!model.trouble.empty()) {
    y += canvas.paragraph({box.x, y}, box.w, model.trouble, style_of(Role::body, theme.trouble), 3) +
         canvas.px(12);
  }
  for (const std::string& line : model.does)
    y += canvas.paragraph({box.x, y}, box.w, line, soft, 2) + canvas.px(6);
  if (!model.found.empty()) y += canvas.px(8);
  for (const std::string& line : model.found) {
    y += canvas.paragraph({box.x, y}, box.w, line, style_of(Role::label, theme.text_soft), 3) + canvas.px(6);
  }
  if (!model.plan) return y - box.y;
  y += canvas.px(14);
  return y + plan_steps(canvas, {box.x, y, box.w, 0}, *model.plan) - box.y;
}

void heading(Canvas& canvas, const Rect& box, const TakeInModel& model) {
  const Style small = style_of(Role::label, canvas.theme().text_faint);
  std::string which = "A new routine";
  if (model.of > 1) which += ", " + std::to_string(model.number) + " of " + std::to_string(model.of);
  canvas.text(box.min(), canvas.cut(which + ": " + model.file, small, box.w), small);
  const Style title = style_of(Role::title);
  const std::string head = model.title.empty() ? "This cannot be taken in" : model.title;
  canvas.text({box.x, box.y + canvas.px(24)}, canvas.cut(head, title, box.w), title);
  canvas.paragraph({box.x, box.y + canvas.px(68)}, box.w, model.goal,
                   style_of(Role::body, canvas.theme().text_soft), 2);
}

// Under which name it would be kept, and what is to be said of that name.
void name_row(Canvas& canvas, const Rect& box, const TakeInModel& model, TakeInState& state) {
  canvas.text_in({box.x, box.y, canvas.px(90), box.h}, "Keep it as", style_of(Role::body), Align::left);
  const Rect field{box.x + canvas.px(100), box.y, canvas.px(300), box.h};
  text_input(canvas, "name", field, state.name, "name");
  std::string note = model.refused;
  if (note.empty() && model.taken) note = "There is one of that name already; this name is free.";
  const Theme& theme = canvas.theme();
  const Style style = style_of(Role::label, model.refused.empty() ? theme.text_soft : theme.trouble);
  const float x = field.right() + canvas.px(16);
  const float width = box.right() - x;
  canvas.text_in({x, box.y, width, box.h}, canvas.cut(note, style, width), style, Align::left);
}

// Take it in, where that can be done, or leave it, or leave all that are left.
void answers(Canvas& canvas, const Rect& box, const TakeInModel& model, Asks& asks) {
  const bool can = model.trouble.empty();
  const Rect add{box.x, box.y, canvas.px(240), box.h};
  if (can) {
    const bool pressed = button(canvas, "add", add, "Take it in (Enter)", ButtonLook::main);
    first_for_keyboard();
    if (pressed || main_action(canvas)) asks.push_back(ask(Ask::What::save));
  }
  const Rect leave{can ? add.right() + canvas.px(12) : box.x, box.y, button_width(canvas, "Leave it (Esc)"),
                   box.h};
  const bool left =
      button(canvas, "leave", leave, "Leave it (Esc)", can ? ButtonLook::quiet : ButtonLook::main);
  if (left || (!can && main_action(canvas))) asks.push_back(ask(Ask::What::back));
  if (model.number >= model.of) return;
  const std::string all = "Leave all " + std::to_string(model.of - model.number + 1);
  const Rect rest{leave.right() + canvas.px(12), box.y, button_width(canvas, all), box.h};
  if (button(canvas, "leave all", rest, all, ButtonLook::quiet)) asks.push_back(ask(Ask::What::go_library));
}

}  // namespace

Asks take_in_screen(Canvas& canvas, const TakeInModel& model, TakeInState& state) {
  enlarge(canvas, 1.5F);
  const KeyboardScope keyboard(canvas);
  Asks asks;
  if (canvas.pressed(SDLK_ESCAPE)) asks.push_back(ask(Ask::What::back));
  const float margin = canvas.px(kMargin);
  const float width = canvas.w() - 2 * margin;
  heading(canvas, {margin, canvas.px(32), width, canvas.px(100)}, model);
  float top = canvas.px(144);
  if (model.plan) {
    plan_strip(canvas, {margin, top, width, canvas.px(14)}, *model.plan);
    top += canvas.px(26);
  }
  const float foot = canvas.h() - canvas.px(150);
  const Rect box{margin, top, width, foot - top};
  panel(canvas, box);
  // Each file begins at its top.
  read_by_page(canvas, "contents " + std::to_string(model.number), box.inset(canvas.px(16)),
               [&](const Rect& area) { return contents(canvas, area, model); });
  const bool can = model.trouble.empty();
  if (can) name_row(canvas, {margin, foot + canvas.px(14), width, canvas.px(38)}, model, state);
  answers(canvas, {margin, foot + canvas.px(72), width, canvas.px(52)}, model, asks);
  return asks;
}

}  // namespace ui
