// SPDX-License-Identifier: MIT
// "I have eight minutes": the same routine with lengths, repeats and optional steps chosen so that the plan
// uses the time best and never more than that.
#pragma once

#include <string>

#include "base/result.h"
#include "routine/choices.h"
#include "routine/routine.h"

namespace routine {

struct Fitted {
  Routine routine;      // every length inside its range, sides equal
  Millis total{0};      // with switch gaps, without the start delay; <= budget
  std::string changed;  // one line for the person: "Holds 38 s instead of 45 s." Empty: nothing was changed
};

// The shortest and longest that the routine can be made with these choices, switch gaps included.
Range possible_lengths(const Routine& routine, const Choices& choices);

// Fails, naming the shortest possible time, when the budget is too small. The rules:
// * A length moves from its usual in whole seconds inside its range; all turns of a step share it, so
//   sides stay equal. Ice and heat on one spot end at 20 minutes together (L-C04, L-H01).
// * Repeats move inside their range. Past 512 ways to set them all groups move by the same number.
// * Steps with a priority are dropped only when nothing fits with them: all of the lowest number first,
//   then more.
// * No other choice inside the rules comes closer to the budget. Of equally close ones: repeats nearest to
//   usual, then lengths as near as whole seconds allow to the usual ones scaled by one factor.
// * At most 1 ms for a shipped routine.
base::Result<Fitted> fit(const Routine& routine, const Choices& choices, Millis budget);

}  // namespace routine
