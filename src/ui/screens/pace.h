// SPDX-License-Identifier: MIT
// How many frames a second a session's picture needs: only what the eye can see moving.
#pragma once

#include "ui/screens/models.h"

namespace ui {

// 60 just after a change and in the last seconds, 24 where breath is paced, 10 in a hold, 4 while nothing but
// a question moves. Where only the clock moves (long ice, heat and rest, or with reduced motion), so few that
// the next frame falls just after the number changed: about one a second. A window that nobody can see needs
// 0, which the caller knows.
double wanted_fps(const SessionModel& model);

// Long ice, heat and rest: ring and mark move too slowly to see, and are moved with the number.
bool moves_in_steps(const session::View& view);

}  // namespace ui
