// SPDX-License-Identifier: MIT
// The way between the screens that a person looks around in.
#pragma once

#include "ui/ask.h"
#include "ui/canvas.h"

namespace ui {

enum class LibraryTab { routines, history, plans, health };

void library_tabs(Canvas& canvas, ImVec2 at, LibraryTab current, Asks& asks);

}  // namespace ui
