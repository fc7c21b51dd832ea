// SPDX-License-Identifier: MIT
#include "routine/day_plan.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr int kWeek = 7;
constexpr int kMinutesAnHour = 60;

// What was done of one item.
struct ItemDone {
  std::optional<int> last_day;    // ever
  std::optional<int> last_today;  // minute
  std::optional<int> last_since;  // day, since the plan was started
  std::set<int> days_this_week;   // of the plan
};

ItemDone done_of(const DayPlanItem& item, int started, int today, int minute,
                 const std::vector<DoneRoutine>& done) {
  ItemDone result;
  const int week_began = started + (today - started) / kWeek * kWeek;
  for (const DoneRoutine& one : done) {
    const bool later = one.day > today || (one.day == today && one.minute > minute);
    if (later || !holds(item.any_of, one.routine)) continue;
    result.last_day = std::max(result.last_day.value_or(one.day), one.day);
    if (one.day == today) result.last_today = std::max(result.last_today.value_or(0), one.minute);
    if (one.day >= started) result.last_since = std::max(result.last_since.value_or(one.day), one.day);
    if (one.day >= week_began) result.days_this_week.insert(one.day);
  }
  return result;
}

std::string of(int part, int whole, std::string_view after) {
  return std::to_string(part) + " of " + std::to_string(whole) + std::string(after);
}

// Why the item is due; nothing: it is not.
std::optional<std::string> reason(const DayPlan& plan, const DayPlanItem& item, const ItemDone& done,
                                  int day_of_round, int today, int minute) {
  const bool today_done = done.last_today.has_value();
  switch (item.rhythm) {
    case Rhythm::every_days:
      if (done.last_since && today - *done.last_since < item.number) return std::nullopt;
      return rhythm_words(item);
    case Rhythm::every_hours:
      if (today_done && minute - *done.last_today < item.number * kMinutesAnHour) return std::nullopt;
      return rhythm_words(item);
    case Rhythm::times_a_week: {
      const auto times = static_cast<int>(done.days_this_week.size());
      if (today_done || times >= item.number) return std::nullopt;
      return of(times, item.number, " this week");
    }
    case Rhythm::on_days:
      if (today_done || !holds(item.days, day_of_round)) return std::nullopt;
      return "day " + of(day_of_round, plan.round_days, "");
    case Rhythm::when_sore: break;
  }
  return std::nullopt;
}

std::string counted(int number, std::string_view one, std::string_view many) {
  return number == 1 ? std::string(one) : "every " + std::to_string(number) + " " + std::string(many);
}

std::string days_words(const std::vector<int>& days) {
  std::string text = days.size() == 1 ? "day " : "days ";
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (i > 0) text += i + 1 == days.size() ? " and " : ", ";
    text += std::to_string(days[i]);
  }
  return text;
}

std::string times_words(int number) {
  if (number == 1) return "once a week";
  if (number == 2) return "twice a week";
  return std::to_string(number) + " times a week";
}

}  // namespace

DueToday due_on(const DayPlan& plan, int started, int today, int minute,
                const std::vector<DoneRoutine>& done) {
  DueToday result;
  const int passed = std::max(0, today - started);
  result.over = !plan.again && passed >= plan.round_days;
  result.day = plan.again ? passed % plan.round_days + 1 : std::min(passed, plan.round_days - 1) + 1;
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    const DayPlanItem& item = plan.items[i];
    if (item.rhythm == Rhythm::when_sore) result.sore.push_back(i);
    if (result.over) continue;
    const ItemDone item_done = done_of(item, started, today, minute, done);
    auto why = reason(plan, item, item_done, result.day, today, minute);
    if (!why) continue;
    const bool rests =
        item_done.last_day && *item_done.last_day < today && today - *item_done.last_day <= item.rest_days;
    if (rests) {
      result.rests.push_back(i);
    } else {
      result.due.push_back({i, std::move(*why)});
    }
  }
  return result;
}

std::string rhythm_words(const DayPlanItem& item) {
  std::string text;
  switch (item.rhythm) {
    case Rhythm::every_days: text = counted(item.number, "once a day", "days"); break;
    case Rhythm::every_hours: text = counted(item.number, "once an hour", "hours"); break;
    case Rhythm::times_a_week: text = times_words(item.number); break;
    case Rhythm::on_days: text = days_words(item.days); break;
    case Rhythm::when_sore: text = "when it is sore"; break;
  }
  if (item.rest_days == 1) text += ", a day of rest between";
  if (item.rest_days > 1) text += ", " + std::to_string(item.rest_days) + " days of rest between";
  return text;
}

std::string_view time_words(TimeOfDay at) {
  switch (at) {
    case TimeOfDay::any: return "";
    case TimeOfDay::morning: return "in the morning";
    case TimeOfDay::after_work: return "after work";
    case TimeOfDay::bedtime: return "before bed";
  }
  return "";
}

std::vector<Problem> missing_routines(const DayPlan& plan, const std::vector<std::string>& known,
                                      std::string_view file) {
  std::vector<Problem> problems;
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  for (const DayPlanItem& item : plan.items) {
    for (const std::string& id : item.any_of) {
      if (holds(known, id)) continue;
      Problem problem;
      problem.file = std::string(file);
      problem.place = item.place;
      problem.message = "there is no routine " + base::quoted(id, 60);
      const std::string_view near = base::nearest(id, candidates);
      if (!near.empty()) problem.instead = "did you mean " + base::quoted(near) + "?";
      problems.push_back(std::move(problem));
    }
  }
  return problems;
}

}  // namespace routine
