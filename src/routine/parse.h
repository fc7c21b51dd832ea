// SPDX-License-Identifier: MIT
// Text of a routine file to a routine, or to everything that is wrong with it at once.
#pragma once

#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "routine/problem.h"
#include "routine/routine.h"

namespace routine {

using Parsed = tl::expected<Routine, std::vector<Problem>>;

// `id` becomes the routine's id, `file` stands in the problems. Never throws; at most kMaxProblems problems,
// in the order of the file. Any bytes may be given: limits.h holds and text is checked before anything trusts
// it. docs/routine-format.md is the format.
Parsed parse(std::string_view text, std::string_view id, std::string_view file);

}  // namespace routine
