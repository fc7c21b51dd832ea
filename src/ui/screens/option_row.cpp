// SPDX-License-Identifier: MIT
#include "ui/screens/option_row.h"

#include <string>

#include "ui/widgets.h"

namespace ui {

std::optional<std::size_t> option_row(Canvas& canvas, std::string_view id, const Rect& box,
                                      std::span<const std::string_view> words, unsigned chosen) {
  const Theme& theme = canvas.theme();
  const float gap = canvas.px(6);
  const auto count = static_cast<float>(words.size());
  const float width = (box.w - gap * (count - 1)) / count;
  std::optional<std::size_t> pressed;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Rect cell{box.x + static_cast<float>(i) * (width + gap), box.y, width, box.h};
    const Touch touch = touch_area(canvas, std::string(id) + std::to_string(i), cell);
    const bool on = (chosen >> i & 1U) != 0;
    canvas.fill(cell, on ? theme.accent : touch.over ? theme.raised_over : theme.raised, canvas.px(8));
    Style style = style_of(Role::label, on ? theme.on_accent : theme.text);
    if (on) style.weight = Weight::semibold;
    canvas.text_in(cell, words[i], canvas.fitted(words[i], style, width - canvas.px(8)));
    if (touch.focused) focus_ring(canvas, cell, canvas.px(8));
    if (touch.pressed) pressed = i;
  }
  return pressed;
}

}  // namespace ui
