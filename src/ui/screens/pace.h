// SPDX-License-Identifier: MIT
// How many frames a second a session's picture needs: only what the eye can see moving.
#pragma once

#include "ui/screens/models.h"

namespace ui {

// 60 just after a change and in the last seconds, 10 in a hold, 4 in long ice, heat and rest and while
// nothing but a question moves. A window that nobody can see needs 0, which the caller knows.
double wanted_fps(const SessionModel& model);

}  // namespace ui
