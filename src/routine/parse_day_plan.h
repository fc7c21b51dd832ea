// SPDX-License-Identifier: MIT
// Reads a file of sessions/plans/. docs/plan-format.md has the keys.
#pragma once

#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "routine/day_plan.h"

namespace routine {

// The plan, or everything that is wrong with its file, in the order of the file. `file` is for the problems.
// Whether its routines exist: missing_routines.
tl::expected<DayPlan, std::vector<Problem>> parse_day_plan(std::string_view text, std::string_view id,
                                                           std::string_view file);

}  // namespace routine
