// SPDX-License-Identifier: MIT
#include "ui/screens/option_row.h"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kGap = 6;
constexpr float kPad = 5;  // at least, on both sides of a word

// As wide as each word needs it, the rest of the room in equal parts; one size for all of them.
struct Cells {
  float size = 0;  // of the text, in units
  std::vector<float> widths;
};

Cells lay_out(Canvas& canvas, float width, std::span<const std::string_view> words) {
  Style style = style_of(Role::label);
  style.weight = Weight::semibold;  // the widest
  const auto count = static_cast<float>(words.size());
  const float room = width - canvas.px(kGap) * (count - 1) - 2 * canvas.px(kPad) * count;
  Cells cells;
  float sum = 0;
  for (const std::string_view word : words) sum += cells.widths.emplace_back(canvas.width(word, style));
  const float scale = std::min(1.0F, room / sum);
  cells.size = style.size * scale;
  const float more = std::max(0.0F, room - sum * scale) / count;
  for (float& one : cells.widths) one = one * scale + 2 * canvas.px(kPad) + more;
  return cells;
}

}  // namespace

std::optional<std::size_t> option_row(Canvas& canvas, std::string_view id, const Rect& box,
                                      std::span<const std::string_view> words, unsigned chosen) {
  const Theme& theme = canvas.theme();
  const Cells cells = lay_out(canvas, box.w, words);
  float x = box.x;
  std::optional<std::size_t> pressed;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Rect cell{x, box.y, cells.widths[i], box.h};
    x += cell.w + canvas.px(kGap);
    const Touch touch = touch_area(canvas, std::string(id) + std::to_string(i), cell);
    const bool on = (chosen >> i & 1U) != 0;
    canvas.fill(cell, on ? theme.accent : touch.over ? theme.raised_over : theme.raised, canvas.px(8));
    Style style = style_of(Role::label, on ? theme.on_accent : theme.text);
    style.size = cells.size;
    if (on) style.weight = Weight::semibold;
    canvas.text_in(cell, words[i], style);
    if (touch.focused) focus_ring(canvas, cell, canvas.px(8));
    if (touch.pressed) pressed = i;
  }
  return pressed;
}

}  // namespace ui
