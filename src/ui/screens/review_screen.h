// SPDX-License-Identifier: MIT
// The history: the overview, the list of sessions, one session, the form for what was not guided, and what
// can be taken out. Nothing that is drawn costs more with more sessions; the caller keeps `state` from frame
// to frame.
#pragma once

#include "ui/screens/review_models.h"

namespace ui {

class Canvas;

ReviewAsks review_screen(Canvas& canvas, const ReviewModel& model, ReviewState& state);

}  // namespace ui
