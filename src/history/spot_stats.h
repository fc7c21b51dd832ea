// SPDX-License-Identifier: MIT
// The numbers of one spot. What was not said is a gap in every one of them, never a zero.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "history/days.h"
#include "history/session_list.h"

namespace history {

// Small: a long history has hundreds of thousands.
struct ScorePoint {
  Day day{};
  std::uint32_t line = 0;  // of SessionList::lines
  SmallScore before, after, next_day;
  bool operator==(const ScorePoint&) const = default;
};

// Of one week, or of several.
struct WeekPoint {
  Day week{};                           // the first day
  std::optional<double> before, after;  // medians
  int scores = 0;                       // sessions with one of the two
  bool operator==(const WeekPoint&) const = default;
};

// too_few: fewer than kLeastScores in one of the months.
enum class Verdict { too_few, says_nothing, better, worse };

// The median score before a session in the last 30 days, against the 30 before them.
inline constexpr int kLeastScores = 3;  // our judgement
struct MonthChange {
  std::optional<double> now, then;
  int now_scores = 0, then_scores = 0;
  double threshold = 2;  // a smaller change says nothing
  Verdict verdict = Verdict::too_few;
  bool operator==(const MonthChange&) const = default;
};

// "You usually let go at 38 s."
struct Holds {
  int holds = 0;
  int let_go_early = 0;        // held shorter than planned
  session::Length planned{0};  // medians
  session::Length held{0};
  bool operator==(const Holds&) const = default;
};

struct NextDayEffect {
  int answers = 0;
  std::optional<double> soreness;  // median
  int sore = 0;                    // answers of kSoreFrom and more
  int bruises = 0;
  bool operator==(const NextDayEffect&) const = default;
};
inline constexpr int kSoreFrom = 4;  // our judgement: more than light (1 to 3)

// Worked is where time was spent; a score alone does not make it so.
struct SpotStats {
  Spot spot;
  int sessions = 0;  // in which it was worked
  int days = 0;
  session::Length spent{0};
  std::optional<Day> first_day;
  std::optional<Day> last_day;
  std::optional<int> days_since;   // of last_day, up to today; 0 for a day of the future
  std::optional<ScorePoint> last;  // the newest with a score before or after
  std::vector<ScorePoint> scores;  // oldest first; those with any score
  std::vector<WeekPoint> weeks;    // oldest first; weeks with a score before or after
  MonthChange month;
  Holds holds;
  NextDayEffect next_day;
  bool operator==(const SpotStats&) const = default;
};

// The medians of so many weeks each, from `first` on; oldest first, those without a score left out. Needs:
// the scores oldest first, none before `first`.
std::vector<WeekPoint> medians_of(std::span<const ScorePoint> scores, Day first, int weeks);

// How far the median of two months has to move before it says anything: 2 points, or 30 % of where it began
// when that is more (domain: meaningful drop over weeks). Not for before and after one session.
double telling_change(double from);

}  // namespace history
