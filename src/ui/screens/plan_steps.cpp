// SPDX-License-Identifier: MIT
#include "ui/screens/plan_steps.h"

#include <algorithm>

#include "ui/screens/session_words.h"
#include "ui/theme.h"

namespace ui {

namespace {

constexpr std::string_view kPressureWords =
    "Pressure, your own 0 to 10: 0 none, 1–3 light, 4–5 good ache, 6 firm, 7 the limit, 8–10 too much.";

std::string range_of(const routine::Pressure& pressure) {
  const std::string low = std::to_string(pressure.low);
  return pressure.low == pressure.high ? low : low + "–" + std::to_string(pressure.high);
}

std::string detail_of(const session::Phase& phase) {
  std::string text = length_words(phase.length);
  const std::string_view side = side_word(phase.turn.side);
  if (!side.empty()) text += side == "Left" ? " · left" : " · right";
  if (phase.turn.pressure) text += " · pressure " + range_of(*phase.turn.pressure);
  if (phase.turn.sets > 1)
    text += " · " + std::to_string(phase.turn.set) + " of " + std::to_string(phase.turn.sets);
  if (phase.turn.wait) text += " · waits for you";
  return text;
}

std::string name_of(const session::Phase& phase) {
  switch (phase.turn.added) {
    case routine::Added::start_delay: return "Get into place";
    case routine::Added::switch_gap: return "Change sides";
    case routine::Added::no: return std::string(routine::short_word(phase.turn.kind));
  }
  return {};
}

// Returns the height of the row.
float step(Canvas& canvas, const Rect& box, const session::Phase& phase) {
  const Theme& theme = canvas.theme();
  Style name = style_of(Role::body);
  name.weight = Weight::semibold;
  const Style small = style_of(Role::label, theme.text_soft);
  const float x = box.x + canvas.px(18);
  const float width = box.right() - x;
  const std::string title = name_of(phase);
  canvas.text({x, box.y}, title, name);
  const float used = canvas.width(title, name) + canvas.px(12);
  canvas.text({x + used, box.y + canvas.px(3)}, canvas.cut(detail_of(phase), small, width - used), small);
  float y = box.y + canvas.px(24);
  // On a repeat the short word is enough, as in the session itself.
  if (phase.turn.first_showing && !phase.turn.say.empty()) {
    y += canvas.paragraph({x, y}, width, phase.turn.say, style_of(Role::label, theme.text_faint), 3);
  }
  const float thick = canvas.px(5);
  canvas.fill({box.x, box.y + canvas.px(2), thick, y - box.y - canvas.px(4)}, kind_colour(phase.turn.kind),
              thick / 2);
  return y - box.y + canvas.px(8);
}

}  // namespace

float plan_steps(Canvas& canvas, const Rect& box, const session::Plan& plan) {
  canvas.text(box.min(), "The steps", style_of(Role::heading));
  float y = box.y + canvas.px(32);
  const bool presses = std::any_of(plan.phases.begin(), plan.phases.end(), [](const session::Phase& phase) {
    return phase.turn.pressure.has_value();
  });
  if (presses) {
    y += canvas.paragraph({box.x, y}, box.w, kPressureWords, style_of(Role::label, canvas.theme().text_soft),
                          0) +
         canvas.px(12);
  }
  for (const session::Phase& phase : plan.phases) y += step(canvas, {box.x, y, box.w, 0}, phase);
  return y - box.y;
}

}  // namespace ui
