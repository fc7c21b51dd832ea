// SPDX-License-Identifier: MIT
// A scroll_area that arrow keys lead into and out of, so that the keyboard reaches what is in it.
#pragma once

#include <functional>
#include <string_view>

#include "ui/canvas.h"

namespace ui {

// As scroll_area: `draw` gets the area with its top moved by the scrolling and
// returns the height that it used.
void scrolled(Canvas& canvas, std::string_view id, const Rect& box,
              const std::function<float(const Rect&)>& draw);

// The same for what is only read: with no control in it, Page Up and Page Down move it. One a screen.
void read_by_page(Canvas& canvas, std::string_view id, const Rect& box,
                  const std::function<float(const Rect&)>& draw);

}  // namespace ui
