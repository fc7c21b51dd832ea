// SPDX-License-Identifier: MIT
// Which cue stands where in a plan. The rules are those of lay_out in plan.h.
#pragma once

#include "session/plan.h"

namespace session {

// The cue that `phase` opens with after `before`; null: it is the first.
Cue opening_cue(const Phase* before, const Phase& phase);

// Every cue of these phases in order of time. Needs: phases laid end to end
// from kPlanStart, none of length 0.
std::vector<PlannedCue> place_cues(const std::vector<Phase>& phases);

}  // namespace session
