// SPDX-License-Identifier: MIT
// The ways from the library into the editor.
#pragma once

#include <string>

#include "ui/ask.h"
#include "ui/canvas.h"

namespace ui {

// "Edit" and "+ New" with their right end at `right_top`, 36 units high. `selected` may be empty: no "Edit".
void write_buttons(Canvas& canvas, ImVec2 right_top, const std::string& selected, Asks& asks);

// What they take, from left to right.
float write_buttons_width(Canvas& canvas, const std::string& selected);

// Ctrl+E opens the selected routine, Ctrl+N a new one.
void write_keys(Canvas& canvas, const std::string& selected, Asks& asks);

}  // namespace ui
