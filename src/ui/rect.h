// SPDX-License-Identifier: MIT
// A box on the screen in pixels, top left corner and size.
#pragma once

#include <imgui.h>

namespace ui {

struct Rect {
  float x = 0;
  float y = 0;
  float w = 0;
  float h = 0;
  float right() const { return x + w; }
  float bottom() const { return y + h; }
  ImVec2 min() const { return {x, y}; }
  ImVec2 max() const { return {x + w, y + h}; }
  ImVec2 middle() const { return {x + w / 2, y + h / 2}; }
  Rect inset(float by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
  Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
  bool holds(ImVec2 p) const { return p.x >= x && p.x < x + w && p.y >= y && p.y < y + h; }
  bool overlaps(const Rect& o) const {
    return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
  }
};

}  // namespace ui
