// SPDX-License-Identifier: MIT
// Every screen is a function: it gets a value and the canvas, draws, and returns what the person asked for.
// Thread: main, between Window::begin_frame and Window::end_frame.
#pragma once

#include "ui/ask.h"
#include "ui/screens/models.h"

namespace ui {

class Canvas;

Asks library_screen(Canvas& canvas, const LibraryModel& model);
Asks before_screen(Canvas& canvas, const BeforeModel& model);
Asks session_screen(Canvas& canvas, const SessionModel& model);
Asks after_screen(Canvas& canvas, const AfterModel& model);
Asks history_screen(Canvas& canvas, const HistoryModel& model);

}  // namespace ui
