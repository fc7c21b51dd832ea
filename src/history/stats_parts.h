// SPDX-License-Identifier: MIT
// The steps of stats_of. Only for stats*.cpp and spot_stats.cpp.
#pragma once

#include <span>
#include <vector>

#include "history/stats.h"

namespace history {

struct Counted {
  std::size_t line = 0;  // of SessionList::lines
  Day day{};
};

// The sessions that count and fit the query, oldest first.
std::vector<Counted> counted_sessions(const SessionList& list, const StatsQuery& query);

bool fits(const SessionList& list, const SpotLine& spot, const StatsQuery& query);

// `days` is every session's day, in any order.
Streak streak_of(std::vector<Day> days, Day today);

std::vector<SpotStats> spots_of(const SessionList& list, std::span<const Counted> sessions,
                                const StatsQuery& query);
std::optional<Spot> waited_longest(std::span<const SpotStats> spots);
std::vector<SidePair> sides_of(const SessionList& list, std::span<const Counted> sessions,
                               const StatsQuery& query);

std::vector<HelpLine> help_by_kind(const SessionList& list, std::span<const Counted> sessions,
                                   const StatsQuery& query);
std::vector<HelpLine> help_by_routine(const SessionList& list, std::span<const Counted> sessions,
                                      const StatsQuery& query);

}  // namespace history
