// SPDX-License-Identifier: MIT
#include "ui/patches.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float kNear = 8;  // pixels

Rect on_whole_pixels(const Rect& box) {
  const float x = std::floor(box.x);
  const float y = std::floor(box.y);
  return {x, y, std::ceil(box.right()) - x, std::ceil(box.bottom()) - y};
}

Rect around(const Rect& a, const Rect& b) {
  const float x = std::min(a.x, b.x);
  const float y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

float area(const Rect& box) { return box.w * box.h; }

}  // namespace

void Patches::add(const Rect& box) {
  if (box.w <= 0 || box.h <= 0) return;
  Rect grown = on_whole_pixels(box);
  const auto growth = [&](const Rect& other) { return area(around(grown, other)) - area(other); };
  for (;;) {
    auto other = std::find_if(boxes_.begin(), boxes_.end(),
                              [&](const Rect& b) { return b.overlaps(grown.inset(-kNear)); });
    if (other == boxes_.end() && boxes_.size() >= kMost) {
      other = std::min_element(boxes_.begin(), boxes_.end(),
                               [&](const Rect& a, const Rect& b) { return growth(a) < growth(b); });
    }
    if (other == boxes_.end()) break;
    grown = around(grown, *other);
    *other = boxes_.back();
    boxes_.pop_back();
  }
  boxes_.push_back(grown);
}

}  // namespace ui
