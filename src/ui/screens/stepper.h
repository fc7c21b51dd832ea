// SPDX-License-Identifier: MIT
// A number with a button on each side to make it smaller or larger.
#pragma once

#include <optional>
#include <string_view>

#include "ui/canvas.h"

namespace ui {

// The number as it becomes, where one of the buttons was pressed. `shown` is how it reads: "8 min".
// A button that has nothing left to give is greyed.
struct StepperRange {
  int low = 0;
  int high = 0;
  int step = 1;
};
std::optional<int> stepper(Canvas& canvas, std::string_view id, const Rect& box, std::string_view shown,
                           int value, const StepperRange& range);

}  // namespace ui
