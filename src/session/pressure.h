// SPDX-License-Identifier: MIT
// When a session presses, and how hard: for the ear what the rising gauge is for the eye.
#pragma once

#include <vector>

#include "session/moment.h"
#include "session/plan.h"

namespace session {

// Pressure rises from the low to the high end of its target over this long (J: a slow breath in and out).
inline constexpr Length kPressureRise{8000};

// One pressing phase, or what is left of it.
struct TimedPressure {
  Moment from{};
  Moment until{};            // not included; Moment::max() where the phase waits for the person
  Length into{0};            // how much of the phase is over at `from`
  routine::Pressure target;  // 0 to 10, as stated for the phase; 0 to 0 where it states none
  bool operator==(const TimedPressure&) const = default;
};

// Holds, presses and rolls from `into` phase `index` on when that place is reached at `now`; as far as the
// first phase that waits, or the plan's end. In order, none overlaps another.
// Needs: index in range, 0 <= into <= the phase's length.
std::vector<TimedPressure> pressures_from(const Plan& plan, std::size_t index, Length into, Moment now);

}  // namespace session
