// SPDX-License-Identifier: MIT
// The column at the left of the library: where it is tight, the minutes at hand, the tools.
#pragma once

#include "ui/canvas.h"
#include "ui/screens/states.h"

namespace ui {

inline constexpr float kLibraryPanelWidth = 330;  // in units

// Changes the filter and the view of `state`.
void library_panel(Canvas& canvas, const Rect& box, const LibraryModel& model, LibraryState& state);

}  // namespace ui
