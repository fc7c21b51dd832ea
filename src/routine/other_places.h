// SPDX-License-Identifier: MIT
// Where else a routine may be done.
#pragma once

#include <string>
#include <vector>

#include "routine/routine.h"

namespace routine {

// The regions that it may be done on at the person's choice: its own and every other that no rule forbids
// there, in the order of the table; none where the person may not pick (`any_region`). Lints once a region:
// some hundreds of microseconds.
std::vector<std::string> other_places(const Routine& routine);

}  // namespace routine
