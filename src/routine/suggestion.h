// SPDX-License-Identifier: MIT
// One thing to do today, with its reason in a line, or nothing. Never scolds: what was missed is not spoken
// of.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "routine/day_plan.h"
#include "routine/routine.h"

namespace routine {

// A spot that was worked on before.
struct KnownSpot {
  std::string region;
  Side side = Side::center;
  int days_ago = 0;            // when it was worked on last
  std::optional<int> score{};  // the last score given there, 0 to 10
  std::string routine;         // what was done there last
};

struct Suggestion {
  std::string routine;
  std::string region{};  // empty: the routine's own
  std::optional<Side> side{};
  std::string
      reason;  // "Desk week: once a day, after work", "Right top of shoulder: 3 last time, 4 days ago"
};

// `plan` may be null; `minute` of the day. First what the plan has due whose time of day it is, then the spot
// that still hurt and has waited longest: at least kLeastWait days, at most kMostWait.
std::optional<Suggestion> suggest(const DayPlan* plan, const DueToday& due, int minute,
                                  const std::vector<KnownSpot>& spots);

// Deep work every other day (Hanten 2000, Gulick 2011: daily to every other day); after a month a spot is not
// "waiting" any more (our judgement).
inline constexpr int kLeastWait = 2;
inline constexpr int kMostWait = 30;

// Morning until 11, after work from 16, bedtime from 20 to 4 (our judgement).
bool is_time_for(TimeOfDay at, int minute);

// "right top of shoulder", "top of shoulder" in the middle, "both sides, top of shoulder".
std::string spot_words(std::string_view region, Side side);

}  // namespace routine
