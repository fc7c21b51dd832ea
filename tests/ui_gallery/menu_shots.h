// SPDX-License-Identifier: MIT
// The screens around a session, with made-up contents, for the gallery.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace ui {
class Canvas;
}

namespace ui_gallery {

// Name and how to draw it; states live inside, so that a shot goes on from frame to frame.
std::vector<std::pair<std::string, std::function<void(ui::Canvas&)>>> menu_shots();

}  // namespace ui_gallery
