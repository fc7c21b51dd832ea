// SPDX-License-Identifier: MIT
// The safety rules that a routine file can break. Texts and thresholds with their sources: docs/safety.md.
#pragma once

#include <string_view>
#include <vector>

#include "routine/problem.h"
#include "routine/routine.h"
#include "routine/rules.h"

namespace routine {

struct Profile {
  bool gentle = false;  // pressure capped at 4 (L-P04)
};

// Every finding, in the order of the file, each rule once a step. The routine is looked at as it is done on
// each region that it lists; for a region that the person picked, give with_region(routine, region) of
// pick.h. `file` and `text` (may be empty) fill in the problems' place and line. An error means that the
// program must not start the routine.
std::vector<Problem> lint(const Routine& routine, std::string_view file = {}, std::string_view text = {},
                          Profile profile = {});

}  // namespace routine
