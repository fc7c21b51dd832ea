// SPDX-License-Identifier: MIT
// The session as a small timer that stays above other windows, for long ice, heat and rest phases: ring and
// number, the word, the side, and a way back.
#pragma once

#include "ui/ask.h"
#include "ui/screens/models.h"

namespace ui {

class Canvas;

// The window that it is drawn for, pixels of a usual screen.
inline constexpr int kSmallWidth = 380;
inline constexpr int kSmallHeight = 150;
// From here to the right edge lies the button; everywhere else the window can be dragged.
inline constexpr int kSmallGrip = 310;

// The keys mean what they mean in the session.
Asks small_screen(Canvas& canvas, const SessionModel& model);

}  // namespace ui
