// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ui/keys.h"
#include "ui/screens/session_parts.h"
#include "ui/widgets.h"

namespace ui {
namespace {

void keys(Canvas& canvas, float x, float y, float right, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    if (x + key_cap_width(canvas, name) > right) return;
    x += key_cap(canvas, {x, y}, name) + canvas.px(8);
  }
}

}  // namespace

void draw_keys_overlay(Canvas& canvas, const KeyMap& map) {
  canvas.fill(canvas.all(), with_alpha(canvas.theme().ground, 0.86F));
  const std::vector<KeyHelp> lines = key_help(map);
  const float rows = static_cast<float>(lines.size());
  const float step = canvas.px(37);
  const float width = std::min(canvas.px(940), canvas.w() - canvas.px(24));
  const float height = std::min(canvas.px(140) + rows * step, canvas.h() - canvas.px(16));
  const Rect box{(canvas.w() - width) / 2, (canvas.h() - height) / 2, width, height};
  panel(canvas, box);
  const float left = box.x + canvas.px(36);
  const float keyboard = box.x + width * 0.40F;
  const float pad = box.x + width * 0.81F;
  Style title = style_of(Role::title);
  title.size = 28;
  const float head = box.y + canvas.px(32);
  canvas.caps({left, head}, "Keys", title);
  const Style faint = style_of(Role::label, canvas.theme().text_faint);
  canvas.caps({keyboard, head + canvas.px(8)}, "keyboard, clicker", faint);
  canvas.caps({pad, head + canvas.px(8)}, "gamepad", faint);
  float y = head + canvas.px(44);
  for (const KeyHelp& line : lines) {
    canvas.text_in({left, y, 0, canvas.px(24)}, line.action, style_of(Role::body, canvas.theme().text),
                   Align::left);
    keys(canvas, keyboard, y, pad - canvas.px(12), line.keyboard);
    keys(canvas, pad, y, box.right() - canvas.px(16), line.pad);
    y += step;
  }
  canvas.text_in({left, y + canvas.px(4), 0, canvas.px(24)},
                 "Media keys and headset buttons work too. H or Esc closes this.", faint, Align::left);
}

}  // namespace ui
