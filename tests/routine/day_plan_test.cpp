// SPDX-License-Identifier: MIT
#include "routine/day_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "routine/files.h"
#include "routine/parse_day_plan.h"

namespace routine {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr int kStart = 1000;
constexpr int kNoon = 12 * 60;

DayPlan shipped_plan(const std::string& id) {
  const auto path = files::root() / "sessions/plans" / (id + ".toml");
  return parse_day_plan(files::text(path), id, id).value();
}

// "daily-minute: once a day"
std::vector<std::string> due(const DayPlan& plan, int day, std::vector<DoneRoutine> done = {},
                             int minute = kNoon) {
  std::vector<std::string> found;
  for (const DueItem& item : due_on(plan, kStart, kStart + day - 1, minute, done).due) {
    found.push_back(plan.items[item.item].any_of.front() + ": " + item.why);
  }
  return found;
}

DoneRoutine done_on(int day, std::string routine, int minute = 8 * 60) {
  return {std::move(routine), kStart + day - 1, minute};
}

TEST(DayPlan, OnceADayIsDueUntilItIsDoneToday) {
  const DayPlan plan = shipped_plan("small-daily");
  EXPECT_THAT(due(plan, 1), ElementsAre("daily-minute: once a day", "trapezius: 0 of 2 this week"));
  EXPECT_THAT(due(plan, 2, {done_on(1, "daily-minute"), done_on(2, "daily-minute")}),
              ElementsAre("trapezius: 0 of 2 this week"));
  // What happens later than now has not happened yet.
  EXPECT_THAT(due(plan, 1, {done_on(1, "daily-minute", 20 * 60)}).size(), 2U);
}

TEST(DayPlan, TwiceAWeekWithADayOfRestBetween) {
  const DayPlan plan = shipped_plan("small-daily");
  const auto longer = [&](int day, std::vector<DoneRoutine> done) {
    auto found = due(plan, day, std::move(done));
    std::erase(found, "daily-minute: once a day");
    return found;
  };
  EXPECT_THAT(longer(1, {done_on(1, "hold-ladder")}), IsEmpty());
  EXPECT_THAT(longer(2, {done_on(1, "hold-ladder")}), IsEmpty());
  EXPECT_EQ(due_on(plan, kStart, kStart + 1, kNoon, {done_on(1, "hold-ladder")}).rests.size(), 1U);
  EXPECT_THAT(longer(3, {done_on(1, "hold-ladder")}), ElementsAre("trapezius: 1 of 2 this week"));
  EXPECT_THAT(longer(6, {done_on(1, "hold-ladder"), done_on(3, "trapezius")}), IsEmpty());
  EXPECT_THAT(longer(8, {done_on(1, "hold-ladder"), done_on(3, "trapezius")}),
              ElementsAre("trapezius: 0 of 2 this week"));
}

TEST(DayPlan, RestCountsWhatWasDoneBeforeThePlanWasChosen) {
  const DayPlan plan = shipped_plan("hook-week");
  EXPECT_THAT(due(plan, 1, {done_on(0, "cane-6x30")}), IsEmpty());
  EXPECT_THAT(due(plan, 1, {done_on(-1, "cane-6x30")}), ElementsAre("cane-6x30: day 1 of 7"));
}

TEST(DayPlan, HookWeekIsDueOnDays1357AndThenItIsOver) {
  const DayPlan plan = shipped_plan("hook-week");
  std::vector<int> days;
  for (int day = 1; day <= 14; ++day) {
    if (!due(plan, day).empty()) days.push_back(day);
  }
  EXPECT_THAT(days, ElementsAre(1, 3, 5, 7));
  EXPECT_FALSE(due_on(plan, kStart, kStart + 6, kNoon, {}).over);
  EXPECT_TRUE(due_on(plan, kStart, kStart + 7, kNoon, {}).over);
}

TEST(DayPlan, AMissedDayIsNotMadeUpFor) {
  const DayPlan plan = shipped_plan("hook-week");
  EXPECT_THAT(due(plan, 4, {done_on(1, "cane-6x30")}), IsEmpty());
  // Done a day late, the next one rests.
  EXPECT_THAT(due(plan, 5, {done_on(4, "cane-6x30")}), IsEmpty());
}

TEST(DayPlan, ABreakIsDueEachHour) {
  const DayPlan plan = shipped_plan("desk-week");
  const auto hourly = [&](int minute) {
    return due(plan, 1, {done_on(1, "desk-break", 9 * 60)}, minute).front();
  };
  EXPECT_EQ(hourly(9 * 60 + 59), "trapezius: once a day");
  EXPECT_EQ(hourly(10 * 60), "desk-break: once an hour");
}

TEST(DayPlan, LegsComeEveryOtherDay) {
  const DayPlan plan = shipped_plan("legs");
  EXPECT_EQ(due(plan, 1).size(), 3U);
  EXPECT_THAT(due(plan, 2, {done_on(1, "calf-roller"), done_on(1, "shin-muscle")}),
              ElementsAre("foot-ball: every 2 days"));
  EXPECT_EQ(
      due(plan, 3, {done_on(1, "calf-roller"), done_on(1, "shin-muscle"), done_on(1, "foot-ball")}).size(),
      3U);
}

TEST(DayPlan, ASoreDayHasNothingDueAndThreeThingsReady) {
  const DayPlan plan = shipped_plan("sore-day");
  EXPECT_THAT(due(plan, 1), IsEmpty());
  EXPECT_THAT(due_on(plan, kStart, kStart, kNoon, {}).sore, ElementsAre(0U));
}

TEST(DayPlan, EitherOfTheRoutinesOfAnItemIsEnough) {
  const DayPlan plan = shipped_plan("hold-and-stretch");
  EXPECT_THAT(due(plan, 2, {done_on(2, "hold-ladder"), done_on(2, "desk-break")}), IsEmpty());
}

TEST(DayPlan, TheSixPlansNameRoutinesThatExist) {
  std::vector<std::string> known;
  for (const auto& path : files::of(files::root() / "sessions", ".toml"))
    known.push_back(path.stem().string());
  const auto plans = files::of(files::root() / "sessions/plans", ".toml");
  EXPECT_EQ(plans.size(), 6U);
  for (const auto& path : plans) {
    const DayPlan plan = shipped_plan(path.stem().string());
    EXPECT_THAT(missing_routines(plan, known, ""), IsEmpty()) << path;
    EXPECT_FALSE(plan.sources.empty()) << path;
  }
}

TEST(DayPlan, AMissingRoutineIsNamedWithTheNearestOne) {
  DayPlan plan;
  plan.items.push_back({{"trapezuis"}, Rhythm::every_days, 1, {}, 0, TimeOfDay::any, {3, 1}});
  const auto problems = missing_routines(plan, {"trapezius", "legs"}, "p.toml");
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problem_text(problems[0]),
            "p.toml:3:1: error: there is no routine \"trapezuis\"\n      = did you mean \"trapezius\"?\n");
}

TEST(DayPlan, SaysItsRhythmInWords) {
  const auto words = [](Rhythm rhythm, int number, std::vector<int> days = {}, int rest = 0) {
    return rhythm_words({{"x"}, rhythm, number, std::move(days), rest, TimeOfDay::any, {}});
  };
  EXPECT_EQ(words(Rhythm::every_days, 1), "once a day");
  EXPECT_EQ(words(Rhythm::every_days, 2), "every 2 days");
  EXPECT_EQ(words(Rhythm::every_hours, 1), "once an hour");
  EXPECT_EQ(words(Rhythm::times_a_week, 2, {}, 1), "twice a week, a day of rest between");
  EXPECT_EQ(words(Rhythm::on_days, 1, {1, 3, 5}), "days 1, 3 and 5");
  EXPECT_EQ(words(Rhythm::when_sore, 1), "when it is sore");
}

}  // namespace
}  // namespace routine
