// SPDX-License-Identifier: MIT
// Every screen is a function: it gets a value and the canvas, draws, and returns what the person asked for.
// How it is looked at (a search, a selection) stays in the state that comes with it. Thread: main, between
// Window::begin_frame and Window::end_frame.
#pragma once

#include "ui/ask.h"
#include "ui/screens/models.h"
#include "ui/screens/states.h"

namespace ui {

class Canvas;

// open_routine brings the minutes that the person said to have in `number` (0: the usual length).
Asks library_screen(Canvas& canvas, const LibraryModel& model, LibraryState& state);

// Enter starts, Esc goes back, digits give the score.
Asks before_screen(Canvas& canvas, const BeforeModel& model, BeforeState& state);

Asks session_screen(Canvas& canvas, const SessionModel& model);

}  // namespace ui
