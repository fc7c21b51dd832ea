// SPDX-License-Identifier: MIT
// What the review shows and `unknot stats` prints, from a list of sessions and today's date. No clock, no
// file: the same list gives the same numbers. What was not said is a gap in every number, never a zero.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "history/spot_stats.h"

namespace history {

struct StatsQuery {
  Day today{};
  int day_start_hour = 0;  // 0 to 6
  std::chrono::weekday week_start = std::chrono::Monday;
  std::optional<Day> since;  // included
  std::optional<Day> until;  // included
  std::string region;        // empty: all; else only sessions and spots of it
  std::optional<routine::Side> side;
};

struct Totals {
  int sessions = 0;
  int days = 0;               // on which there was one
  session::Length active{0};  // whole sessions without pauses
  session::Length worked{0};  // hold, press, roll and stretch of them
  bool operator==(const Totals&) const = default;
};

// A day of the calendar; days without a session have none.
struct DayTotal {
  Day day{};
  int sessions = 0;
  session::Length active{0};
  bool operator==(const DayTotal&) const = default;
};

// How scores changed in sessions of one kind of work or of one routine.
struct HelpLine {
  std::string what;              // id of the kind or of the routine; empty for what was logged by hand
  std::string title;             // of the routine, the newest; what was logged by hand; empty for a kind
  int sessions = 0;              // with a score before and after
  int spots = 0;                 // scores of those
  std::optional<double> change;  // median of after - before, over spots; below zero: less pain
  bool operator==(const HelpLine&) const = default;
};

// The same region on both sides. A spot of both sides counts for each.
struct SidePair {
  std::string region;
  int left_sessions = 0, right_sessions = 0;
  session::Length left_spent{0}, right_spent{0};
  std::optional<double> left_score, right_score;  // median before, last 30 days
  bool operator==(const SidePair&) const = default;
};

// Days in a row with a session; a day that is not over yet does not break it.
struct Streak {
  int now = 0;
  int longest = 0;
  bool operator==(const Streak&) const = default;
};

struct Stats {
  Day today{};
  Day this_week{};  // its first day
  Totals all;
  Totals last_7_days;  // today and the six days before
  Totals last_30_days;
  Totals week;                     // from this_week to today
  std::vector<DayTotal> calendar;  // oldest first
  std::vector<SpotStats> spots;    // by time spent, most first
  // The spot whose last day is furthest back: of those worked twice or more, and in the last 90 days; where
  // there is none, of all.
  std::optional<Spot> waited_longest;
  std::vector<HelpLine> by_kind;                // in the order of routine::Kind
  std::vector<HelpLine> by_routine;             // most sessions first
  std::array<int, kAllHelped.size()> marked{};  // sessions in which the person said that it helped
  std::vector<SidePair> sides;                  // regions worked on both sides, most time first
  Streak streak;
  std::size_t left_out = 0;  // damaged sessions, in none of the numbers
  bool operator==(const Stats&) const = default;
};

// Counted is what took time and does not run any more. Sessions of the future (a clock that was wrong) count
// in `all`, in the calendar and for their spots only.
Stats stats_of(const SessionList& list, const StatsQuery& query);

}  // namespace history
