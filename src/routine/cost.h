// SPDX-License-Identifier: MIT
// What a routine costs once repeats and sides are laid out, for the limits of limits.h. Sums stop at the
// largest number instead of running over.
#pragma once

#include <cstdint>

#include "routine/routine.h"

namespace routine {

struct Cost {
  std::uint64_t steps = 0;       // steps and groups as written
  std::uint64_t phases = 0;      // with the most repeats, two for a step or group done on each side
  std::uint64_t millis = 0;      // of these phases at their usual lengths
  std::uint64_t text_bytes = 0;  // of all texts, those of the routine itself included
};

Cost cost_of(const Routine& routine);

}  // namespace routine
