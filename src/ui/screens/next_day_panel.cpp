// SPDX-License-Identifier: MIT
#include "ui/screens/next_day_panel.h"

#include <SDL_keycode.h>

#include <array>
#include <string_view>

#include "ui/canvas.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/option_row.h"
#include "ui/widgets.h"

namespace ui {

float next_day_panel(Canvas& canvas, const Rect& box, NextDayPanel& panel, bool may_pass) {
  if (panel.id.empty() || panel.done != NextDayPanel::Done::no) return 0;
  const Rect at{box.x, box.y, box.w, canvas.px(98)};
  ui::panel(canvas, at);
  const float pad = canvas.px(16);
  const float keep = button_width(canvas, "Keep");
  const float pass = button_width(canvas, "Not now (Esc)");
  const Style style = style_of(Role::body);
  const Rect words{at.x + pad, at.y + canvas.px(8), at.w - 2 * pad, canvas.px(30)};
  canvas.text_in(words, panel.words, canvas.fitted(panel.words, style, words.w), Align::left);
  const float y = at.y + canvas.px(46);
  const float height = canvas.px(40);
  const float gap = canvas.px(10);
  const float room = at.w - 2 * pad - keep - pass - 3 * gap;
  const float scores = room * 0.66F;
  float x = at.x + pad;
  if (const auto pressed = score_row(canvas, "sore-", {x, y, scores, height}, panel.sore)) {
    panel.sore = *pressed < 0 ? std::nullopt : pressed;
  }
  x += scores + gap;
  constexpr std::array<std::string_view, 2> kBruise = {"no bruise", "a bruise"};
  const unsigned chosen = !panel.bruise ? 0U : *panel.bruise ? 2U : 1U;
  if (const auto pressed = option_row(canvas, "bruise-", {x, y, room - scores, height}, kBruise, chosen)) {
    const bool bruise = *pressed == 1;
    panel.bruise = panel.bruise == bruise ? std::nullopt : std::optional(bruise);
  }
  x += room - scores + gap;
  const bool said = panel.sore.has_value() || panel.bruise.has_value();
  if (button(canvas, "keep-sore", {x, y, keep, height}, "Keep", ButtonLook::main, said)) {
    panel.done = NextDayPanel::Done::answered;
  }
  const bool escape = may_pass && !writing_text() && canvas.pressed(SDLK_ESCAPE);
  x += keep + gap;
  if (button(canvas, "pass-sore", {x, y, pass, height}, "Not now (Esc)", ButtonLook::quiet) || escape) {
    panel.done = NextDayPanel::Done::passed;
  }
  return at.h + canvas.px(10);
}

}  // namespace ui
