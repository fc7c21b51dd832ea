// SPDX-License-Identifier: MIT
// A few boxes of whole pixels that together cover every box that was added, none of them overlapping another.
// Boxes that touch or nearly do become one, because a patch more costs more than the few pixels between them.
#pragma once

#include <cstddef>
#include <vector>

#include "ui/rect.h"

namespace ui {

class Patches {
 public:
  static constexpr std::size_t kMost = 6;

  // A box without width or height adds nothing.
  void add(const Rect& box);
  const std::vector<Rect>& boxes() const { return boxes_; }

 private:
  std::vector<Rect> boxes_;
};

}  // namespace ui
