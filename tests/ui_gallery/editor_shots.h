// SPDX-License-Identifier: MIT
// The editor with a routine of the library, whole and with mistakes, for the gallery.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace ui {
class Canvas;
}

namespace ui_gallery {

std::vector<std::pair<std::string, std::function<void(ui::Canvas&)>>> editor_shots();

}  // namespace ui_gallery
