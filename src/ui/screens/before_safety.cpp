// SPDX-License-Identifier: MIT
#include "ui/screens/before_parts.h"
#include "ui/theme.h"

namespace ui {

float before_safety(Canvas& canvas, const Rect& box, const BeforeModel& model) {
  if (model.safety.empty()) return 0;
  const Theme& theme = canvas.theme();
  const bool blocked = model.safety.front().tone == SafetyLine::Tone::blocks;
  canvas.text(box.min(), blocked ? "Not now" : "Read this first", style_of(Role::heading, theme.trouble));
  float y = box.y + canvas.px(32);
  for (const SafetyLine& line : model.safety) {
    const bool tells = line.tone == SafetyLine::Tone::tells;
    Style style = style_of(Role::body, tells ? theme.text_soft : theme.text);
    if (!tells) style.weight = Weight::semibold;
    y += canvas.paragraph({box.x, y}, box.w, line.text, style) + canvas.px(8);
  }
  return y + canvas.px(12) - box.y;
}

float before_cautions(Canvas& canvas, const Rect& box, const BeforeModel& model) {
  if (model.cautions.empty()) return 0;
  canvas.text(box.min(), "Before you begin", style_of(Role::heading));
  float y = box.y + canvas.px(32);
  const Style style = style_of(Role::body, canvas.theme().text_soft);
  const float indent = canvas.px(18);
  for (const std::string& caution : model.cautions) {
    canvas.disc({box.x + canvas.px(5), y + canvas.line_height(style) * 0.52F}, canvas.px(3),
                canvas.theme().accent);
    y += canvas.paragraph({box.x + indent, y}, box.w - indent, caution, style) + canvas.px(8);
  }
  return y + canvas.px(12) - box.y;
}

}  // namespace ui
