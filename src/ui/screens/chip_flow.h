// SPDX-License-Identifier: MIT
// Chips side by side that go on in the next row where one has no room.
#pragma once

#include <string_view>

#include "ui/canvas.h"

namespace ui {

class ChipFlow {
 public:
  // From the top left corner on, `width` wide.
  ChipFlow(Canvas& canvas, ImVec2 at, float width);

  // True when it was pressed. A label wider than the row is cut.
  bool chip(std::string_view id, std::string_view label, bool chosen = false);
  void label(std::string_view label);  // nothing to press

  float bottom() const;  // under the last row, the first one's top where there is no chip

 private:
  ImVec2 place(std::string_view label);

  Canvas& canvas_;
  ImVec2 start_;
  ImVec2 next_;
  float width_;
  bool empty_ = true;
};

}  // namespace ui
