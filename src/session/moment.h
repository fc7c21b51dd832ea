// SPDX-License-Identifier: MIT
// The two kinds of "when": a place in a plan and a moment of a session. They cannot be mixed, and two of
// either cannot be added; a Length is the difference of two of the same kind.
#pragma once

#include <chrono>

#include "base/duration_text.h"

namespace session {

using Length = base::Millis;

// Tags only; nobody asks them for the time.
struct PlanTime {};
struct SessionTime {};

// Where in the plan: 0 is its start. Stands still while the session is paused.
using Position = std::chrono::time_point<PlanTime, Length>;

// When in the session: 0 is when it was opened. Never stands still, counts suspended time too.
using Moment = std::chrono::time_point<SessionTime, Length>;

inline constexpr Position kPlanStart{};
inline constexpr Moment kSessionStart{};

// The only conversion to samples. Exact at every rate that is a multiple of 1,000; else rounded to nearest.
constexpr std::int64_t samples(Length length, std::int64_t rate) {
  const std::int64_t product = length.count() * rate;
  return (product + (product >= 0 ? 500 : -500)) / 1000;
}

}  // namespace session
