// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ui/keys.h"
#include "ui/screens/session_parts.h"
#include "ui/widgets.h"

namespace ui {
namespace {

// Keys apart by spaces ("." "b" "F5"), except that "Page Down" is one.
void keys(Canvas& canvas, float x, float y, std::string_view names) {
  while (!names.empty()) {
    const bool page = names.starts_with("Page ");
    const std::size_t end = std::min(names.find(' ', page ? 5 : 0), names.size());
    x += key_cap(canvas, {x, y}, names.substr(0, end)) + canvas.px(8);
    names.remove_prefix(std::min(end + 1, names.size()));
  }
}

}  // namespace

void draw_keys_overlay(Canvas& canvas) {
  canvas.fill(canvas.all(), with_alpha(canvas.theme().ground, 0.86F));
  const float rows = static_cast<float>(key_help().size());
  const float step = canvas.px(39);
  const float width = std::min(canvas.px(760), canvas.w() - canvas.px(24));
  const float height = std::min(canvas.px(140) + rows * step, canvas.h() - canvas.px(16));
  const Rect box{(canvas.w() - width) / 2, (canvas.h() - height) / 2, width, height};
  panel(canvas, box);
  const float left = box.x + canvas.px(36);
  const float keyboard = box.x + width * 0.52F;
  const float clicker = box.x + width * 0.74F;
  Style title = style_of(Role::title);
  title.size = 28;
  const float head = box.y + canvas.px(32);
  canvas.caps({left, head}, "Keys", title);
  const Style faint = style_of(Role::label, canvas.theme().text_faint);
  canvas.caps({keyboard, head + canvas.px(8)}, "keyboard", faint);
  canvas.caps({clicker, head + canvas.px(8)}, "clicker", faint);
  float y = head + canvas.px(44);
  for (const KeyHelp& line : key_help()) {
    canvas.text_in({left, y, 0, canvas.px(24)}, line.action, style_of(Role::body, canvas.theme().text),
                   Align::left);
    keys(canvas, keyboard, y, line.keyboard);
    keys(canvas, clicker, y, line.clicker);
    y += step;
  }
  canvas.text_in({left, y + canvas.px(4), 0, canvas.px(24)}, "H or Esc closes this.", faint, Align::left);
}

}  // namespace ui
