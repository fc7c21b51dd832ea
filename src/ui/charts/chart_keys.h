// SPDX-License-Identifier: MIT
// How the keyboard goes along a chart: while the ring is on it the arrows move a mark from value to value,
// and lead on to the next control only where there is no further value. Thread: main, inside a frame.
#pragma once

#include <cstddef>
#include <optional>

#include "ui/canvas.h"

namespace ui {

struct Arrows {
  int x = 0;  // -1 left, 1 right
  int y = 0;  // -1 up, 1 down
};

// The arrow pressed in this frame, for the control that was drawn just now and has the keyboard. It stays the
// keyboard's own way to the next control unless keep_arrow is called.
Arrows arrows_pressed(bool focused);
void keep_arrow();

// For the control that the keyboard begins with, drawn just now: the first arrow only shows the ring on it,
// and leads nowhere yet.
void show_ring_first();

// The index moved by Left and Right, Home and End, within `count` values; keeps the arrow where there is one
// more that way. Needs: count > 0.
std::size_t step_along(const Canvas& canvas, bool focused, std::size_t at, std::size_t count);

}  // namespace ui
