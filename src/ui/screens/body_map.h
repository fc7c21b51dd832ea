// SPDX-License-Identifier: MIT
// "Where is it tight?" over the whole window: back and front, the spot that the keyboard or the pointer is on
// named large, and what fits it. Choosing a spot sets the library's filter.
#pragma once

#include "ui/canvas.h"
#include "ui/screens/states.h"

namespace ui {

// Draws the map in place of the library while state.map.open, and carries out its keys: arrows walk, F turns
// over, S goes to the other side, digits and + - the minutes, T the next tool, Delete anywhere, Enter or
// Space chooses, Esc or Tab closes.
void body_map(Canvas& canvas, const LibraryModel& model, LibraryState& state);

// The column beside the figures (body_map_column.cpp). `zone` where the pointer is on one, else null. True
// when its button was pressed.
bool body_map_column(Canvas& canvas, const Rect& box, const LibraryModel& model, LibraryState& state,
                     const routine::Zone* zone);

}  // namespace ui
