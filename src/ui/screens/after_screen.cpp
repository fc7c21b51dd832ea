// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>

#include <algorithm>

#include "ui/body_figure.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/phase_table.h"
#include "ui/screens/screens.h"
#include "ui/screens/time_strip.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kMargin = 40;
constexpr float kFigureWidth = 190;
constexpr float kTableWidth = 440;

constexpr std::string_view kAnchors =
    "0 = no pain, 10 = the worst you can imagine. If it stays at 7 or more, or you feel numbness or "
    "weakness, see a "
    "professional.";

// After pain the only advice is to leave it alone.
std::string_view next_words(const session::Record& record) {
  const bool hurt =
      std::any_of(record.phases.begin(), record.phases.end(),
                  [](const session::PhaseRecord& phase) { return phase.ended_by == session::EndedBy::hurt; });
  return hurt ? "Next: some water, and leave the spot that hurt alone for today."
              : "Next: some water, and a slow easy stretch if it feels right.";
}

void figure(Canvas& canvas, const Rect& box, const AfterModel& model) {
  std::vector<BodyDot> dots;
  for (const Spot& spot : model.spots) dots.push_back({spot, canvas.theme().accent, true, 1});
  const auto view = model.spots.empty() ? routine::BodyView::back : view_of(model.spots[0].region);
  body_figure(canvas, box, view, dots);
}

// Returns the y under it.
float headline(Canvas& canvas, const Rect& box, const AfterModel& model) {
  float y = box.y + banners(canvas, box.min(), box.w, model.banners);
  Style head = style_of(Role::title);
  head.size = 36;
  const Style small_head = canvas.fitted(model.headline, head, box.w);
  canvas.text({box.x, y}, model.headline, small_head);
  y += canvas.px(48);
  const Style lead = style_of(Role::lead, canvas.theme().text_soft);
  canvas.text({box.x, y}, canvas.cut(model.title, lead, box.w), lead);
  y += canvas.px(40);
  record_strip(canvas, {box.x, y, box.w, canvas.px(16)}, model.record);
  return y + canvas.px(16 + 26);
}

float score(Canvas& canvas, const Rect& box, std::string_view id, const std::string& label,
            std::optional<int> chosen, Ask::What what, Asks& asks) {
  const Style small = style_of(Role::label, canvas.theme().text_soft);
  canvas.text(box.min(), canvas.cut(label, small, box.w), small);
  const auto pressed = score_row(canvas, id, {box.x, box.y + canvas.px(24), box.w, canvas.px(44)}, chosen);
  if (pressed) asks.push_back(ask(what, *pressed));
  return canvas.px(24 + 44 + 14);
}

void buttons(Canvas& canvas, const Rect& box, const AfterModel& model, Asks& asks) {
  float x = box.x;
  const auto next = [&](std::string_view id, std::string_view label, ButtonLook look) {
    const float width = button_width(canvas, label);
    const bool pressed = button(canvas, id, {x, box.y, width, canvas.px(46)}, label, look);
    x += width + canvas.px(12);
    return pressed;
  };
  if (next("save", "Save", ButtonLook::main) || main_action(canvas)) asks.push_back(ask(Ask::What::save));
  first_for_keyboard();
  if (next("again", "Do it again", ButtonLook::plain)) asks.push_back(ask(Ask::What::do_again));
  if (next("back", "Back", ButtonLook::plain)) asks.push_back(ask(Ask::What::back));
  const Theme& theme = canvas.theme();
  const Style style = style_of(Role::label, model.saved_ok ? theme.text_soft : theme.trouble);
  canvas.paragraph({box.x, box.y + canvas.px(58)}, box.w, model.saved, style, 2);
}

void left_column(Canvas& canvas, const Rect& box, const AfterModel& model, Asks& asks) {
  const Theme& theme = canvas.theme();
  const std::string spot = model.spot_name.empty() ? "Pain" : model.spot_name;
  float y = box.y;
  y += score(canvas, {box.x, y, box.w, 0}, "before", spot + " before", model.score_before,
             Ask::What::set_score_before, asks);
  y += score(canvas, {box.x, y, box.w, 0}, "after", "and now? Type a digit, or 1 0 for ten.",
             model.score_after, Ask::What::set_score_after, asks);
  std::string note = model.note;
  if (text_input(canvas, "note", {box.x, y, box.w, canvas.px(48)}, note,
                 "Anything to remember? (optional)")) {
    asks.push_back(ask(Ask::What::set_note, note));
  }
  y += canvas.px(48 + 16);
  buttons(canvas, {box.x, y, box.w, 0}, model, asks);
  y += canvas.px(46 + 58);
  const Style small = style_of(Role::label, theme.text_soft);
  y += canvas.paragraph({box.x, y}, box.w, next_words(model.record), small, 2) + canvas.px(8);
  canvas.paragraph({box.x, y}, box.w, kAnchors, style_of(Role::label, theme.text_faint), 3);
}

void keys(Canvas& canvas, AfterState& state, Asks& asks) {
  if (writing_text()) return;
  if (canvas.pressed(SDLK_ESCAPE)) asks.push_back(ask(Ask::What::back));
  for (const KeyPress& key : canvas.keys()) {
    if (key.ctrl || key.alt) continue;
    if (const auto score = state.score_keys.press(key.code, canvas.now())) {
      asks.push_back(ask(Ask::What::set_score_after, *score));
    }
  }
}

}  // namespace

Asks after_screen(Canvas& canvas, const AfterModel& model, AfterState& state) {
  const KeyboardScope keyboard(canvas);
  Asks asks;
  keys(canvas, state, asks);
  const float margin = canvas.px(kMargin);
  const float figure_width = canvas.px(kFigureWidth);
  const float figure_height = std::min(canvas.h() - 2 * margin, figure_width * 2.5F);
  figure(canvas, {margin, (canvas.h() - figure_height) / 2, figure_width, figure_height}, model);
  const Rect main{margin + figure_width + canvas.px(40), margin,
                  canvas.w() - 2 * margin - figure_width - canvas.px(40), canvas.h() - 2 * margin};
  const float top = headline(canvas, main, model);
  const float table = canvas.px(kTableWidth);
  const float gap = canvas.px(32);
  left_column(canvas, {main.x, top, main.w - table - gap, main.bottom() - top}, model, asks);
  phase_table(canvas, "phases", {main.right() - table, top, table, main.bottom() - top}, model.record);
  return asks;
}

}  // namespace ui
