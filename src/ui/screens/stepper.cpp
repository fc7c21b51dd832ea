// SPDX-License-Identifier: MIT
#include "ui/screens/stepper.h"

#include <algorithm>
#include <string>

#include "ui/widgets.h"

namespace ui {

std::optional<int> stepper(Canvas& canvas, std::string_view id, const Rect& box, std::string_view shown,
                           int value, const StepperRange& range) {
  const Rect less{box.x, box.y, box.h, box.h};
  const Rect more{box.right() - box.h, box.y, box.h, box.h};
  std::optional<int> changed;
  if (button(canvas, std::string(id) + "-less", less, "−", ButtonLook::plain, value > range.low)) {
    changed = std::max(range.low, value - range.step);
  }
  if (button(canvas, std::string(id) + "-more", more, "+", ButtonLook::plain, value < range.high)) {
    changed = std::min(range.high, value + range.step);
  }
  Style style = style_of(Role::body);
  style.weight = Weight::semibold;
  const Rect middle{less.right(), box.y, more.x - less.right(), box.h};
  canvas.text_in(middle, shown, canvas.fitted(shown, style, middle.w - canvas.px(12)));
  return changed;
}

}  // namespace ui
