// SPDX-License-Identifier: MIT
#include "ui/screens/after_screen.h"

#include <SDL_keycode.h>

#include <algorithm>

#include "ui/body_figure.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/phase_table.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/time_strip.h"
#include "ui/theme_name.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kMargin = 32;
constexpr float kFigureWidth = 104;
constexpr float kRoomy = 1160;
constexpr float kTableWidth = 420;
constexpr float kUnderHeight = 96;    // of the buttons and what they say
constexpr float kAdviceHeight = 150;  // of what comes next, beside them

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
  y += canvas.px(46);
  const Style lead = style_of(Role::lead, canvas.theme().text_soft);
  canvas.text({box.x, y}, canvas.cut(model.title, lead, box.w), lead);
  y += canvas.px(36);
  record_strip(canvas, {box.x, y, box.w, canvas.px(16)}, model.record);
  return y + canvas.px(16 + 18);
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
  if (model.stretch && next("stretch", "Then stretch", ButtonLook::plain)) {
    asks.push_back(ask(Ask::What::open_routine, model.stretch->id));
  }
  if (next("back", "Back", ButtonLook::plain)) asks.push_back(ask(Ask::What::back));
  const Theme& theme = canvas.theme();
  const Style style = style_of(Role::label, model.saved_ok ? theme.text_soft : theme.trouble);
  canvas.paragraph({box.x, box.y + canvas.px(54)}, box.w, model.saved, style, 2);
}

// The questions scroll where they do not fit; what can be pressed under them stays.
void questions(Canvas& canvas, const Rect& box, const AfterModel& model, AfterState& state,
               AfterAsks& result) {
  Answers answers = model.answers;
  bool changed = answer_by_keys(canvas, answers, state.answers);
  const float under = canvas.px(kUnderHeight);
  const float room = canvas.px(6);
  const Rect form{box.x - room, box.y - room, box.w + 2 * room, box.h - under + room};
  float used = 0;
  scrolled(canvas, "answers", form, [&](const Rect& area) {
    const Rect rows{box.x, area.y + room, box.w - canvas.px(8), 0};
    used = answers_form(canvas, rows, answers, state.answers, changed) + 2 * room;
    return used;
  });
  const float y = form.y + std::min(form.h, used) + canvas.px(10);
  buttons(canvas, {box.x, y, box.w, 0}, model, result.asks);
  if (changed) result.answers = std::move(answers);
}

void advice(Canvas& canvas, const Rect& box, const AfterModel& model) {
  const Style small = style_of(Role::label, canvas.theme().text_soft);
  const float used = canvas.paragraph(box.min(), box.w, next_words(model.record), small, 2) + canvas.px(8);
  canvas.paragraph({box.x, box.y + used}, box.w, kAnchors, style_of(Role::label, canvas.theme().text_faint),
                   4);
}

void keys(Canvas& canvas, Asks& asks) {
  if (!writing_text() && canvas.pressed(SDLK_ESCAPE)) asks.push_back(ask(Ask::What::back));
}

}  // namespace

AfterAsks after_screen(Canvas& canvas, const AfterModel& model, AfterState& state) {
  enlarge(canvas, 1.2F);
  const KeyboardScope keyboard(canvas);
  AfterAsks result;
  keys(canvas, result.asks);
  const float margin = canvas.px(kMargin);
  const float top_margin = canvas.px(24);
  // With larger texts the words need the figure's room.
  const bool roomy = canvas.w() >= canvas.px(kRoomy);
  const float figure_width = roomy ? canvas.px(kFigureWidth) : 0;
  const float figure_height = std::min(canvas.h() - 2 * margin, figure_width * 2.5F);
  if (roomy) figure(canvas, {margin, (canvas.h() - figure_height) / 2, figure_width, figure_height}, model);
  const float left = margin + figure_width + (roomy ? canvas.px(30) : 0);
  const Rect main{left, top_margin, canvas.w() - margin - left, canvas.h() - 2 * top_margin};
  const float top = headline(canvas, main, model);
  const float table = canvas.px(kTableWidth);
  const float gap = canvas.px(28);
  questions(canvas, {main.x, top, main.w - table - gap, main.bottom() - top}, model, state, result);
  const float low = main.bottom() - canvas.px(kAdviceHeight);
  phase_table(canvas, "phases", {main.right() - table, top, table, low - canvas.px(16) - top}, model.record);
  advice(canvas, {main.right() - table, low, table, 0}, model);
  return result;
}

}  // namespace ui
