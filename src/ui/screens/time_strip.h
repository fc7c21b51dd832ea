// SPDX-License-Identifier: MIT
// A session as one strip, every phase as wide as it is long and in its kind's colour.
#pragma once

#include "session/plan.h"
#include "session/record.h"
#include "ui/canvas.h"

namespace ui {

// What is planned.
void plan_strip(Canvas& canvas, const Rect& box, const session::Plan& plan);

// What happened: each phase as wide as it was planned and filled as far as it was held; a phase that was held
// longer is as wide as it was held. What was never reached is left empty at the end. A short mark under a
// phase that was stopped because it hurt.
void record_strip(Canvas& canvas, const Rect& box, const session::Record& record);

// Where record_strip draws that phase. Needs: index < record.phases.size().
Rect record_part(Canvas& canvas, const Rect& box, const session::Record& record, std::size_t index);
// The phase at that place of the strip; record.phases.size() where none is.
std::size_t record_phase_at(Canvas& canvas, const Rect& box, const session::Record& record, float x);

}  // namespace ui
