// SPDX-License-Identifier: MIT
// What was planned against what was held, one line a phase.
#pragma once

#include "session/record.h"
#include "ui/canvas.h"

namespace ui {

// The whole table as a scrolled panel.
void phase_table(Canvas& canvas, std::string_view id, const Rect& box, const session::Record& record);

}  // namespace ui
