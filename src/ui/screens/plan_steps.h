// SPDX-License-Identifier: MIT
// What a plan does, phase by phase, before it is done.
#pragma once

#include "session/plan.h"
#include "ui/canvas.h"

namespace ui {

// From the top of `box` on, in its width, under a heading. Returns its height.
float plan_steps(Canvas& canvas, const Rect& box, const session::Plan& plan);

}  // namespace ui
