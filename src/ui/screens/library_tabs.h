// SPDX-License-Identifier: MIT
// The way between the screens that a person looks around in.
#pragma once

#include <optional>

#include "ui/ask.h"
#include "ui/canvas.h"

namespace ui {

enum class LibraryTab { routines, history, plans, health, settings };

// Where the pressed tab leads, or Ctrl with its number; nothing when none was pressed, or the one that is
// shown.
std::optional<Ask> library_tabs(Canvas& canvas, ImVec2 at, LibraryTab current);

// What they take at most, from left to right.
float library_tabs_width(Canvas& canvas);

}  // namespace ui
