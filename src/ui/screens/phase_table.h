// SPDX-License-Identifier: MIT
// What was planned against what was held, one line a phase.
#pragma once

#include "session/record.h"
#include "ui/canvas.h"

namespace ui {

// A panel as high as the table needs, at most as `room`; it scrolls what is beyond that.
void phase_table(Canvas& canvas, std::string_view id, const Rect& room, const session::Record& record);

}  // namespace ui
