// SPDX-License-Identifier: MIT
// A plan for days and weeks: which routine on which day, with a rest rule, and what is due today given the
// days on which something was done. Days are counted from any fixed day; the caller owns the calendar.
// (In the code a "day plan", because session::Plan is one session laid end to end. For people: "plan".)
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "routine/problem.h"

namespace routine {

enum class Rhythm {
  every_days,    // again `number` days after it was last done
  every_hours,   // again `number` hours after it was last done today
  times_a_week,  // `number` times in each seven days of the plan
  on_days,       // on these days of the round
  when_sore,     // never due: offered whenever the person wants it
};

enum class TimeOfDay { any, morning, after_work, bedtime };

struct DayPlanItem {
  std::vector<std::string> any_of;  // ids of routines; doing one of them is enough
  Rhythm rhythm = Rhythm::every_days;
  int number = 1;
  std::vector<int> days;  // of on_days, from 1, rising
  int rest_days = 0;      // days without any of these between two days with one
  TimeOfDay at = TimeOfDay::any;
  Place place;
  bool operator==(const DayPlanItem&) const = default;
};

struct DayPlan {
  std::string id;  // the file's name without .toml
  std::string title;
  std::string goal;
  std::vector<std::string> sources;
  int round_days = 7;  // how long a round is
  bool again = true;   // a new round follows the last; false: the plan ends with its round
  std::vector<DayPlanItem> items;
  bool operator==(const DayPlan&) const = default;
};

struct DoneRoutine {
  std::string routine;
  int day = 0;
  int minute = 0;  // of the day
};

struct DueItem {
  std::size_t item = 0;  // of the plan
  std::string why;       // "once a day", "day 3 of 7", "1 of 2 this week"
};

struct DueToday {
  int day = 1;                     // of the round, from 1
  bool over = false;               // the plan has ended
  std::vector<DueItem> due;        // in the plan's order
  std::vector<std::size_t> rests;  // items that would be due, were it not for their rest rule
  std::vector<std::size_t> sore;   // items of when_sore
};

// What is due on `today` (>= started) at `minute` of the day. What was missed is not made up for: it is due
// again when its turn comes. Of `done` only what lies between `started` and now counts, for the rest rule
// also what was done before.
DueToday due_on(const DayPlan& plan, int started, int today, int minute,
                const std::vector<DoneRoutine>& done);

// "daily", "days 1, 3, 5 and 7", "twice a week, a day of rest between", "when it is sore".
std::string rhythm_words(const DayPlanItem& item);
std::string_view time_words(TimeOfDay at);  // "after work"; empty for any

// An error for each routine that `known` does not hold. `file` as in lint.
std::vector<Problem> missing_routines(const DayPlan& plan, const std::vector<std::string>& known,
                                      std::string_view file);

}  // namespace routine
