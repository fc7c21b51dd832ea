// SPDX-License-Identifier: MIT
#include "routine/suggestion.h"

#include <gtest/gtest.h>

namespace routine {
namespace {

constexpr int kNoon = 12 * 60;

KnownSpot waiting(std::string region, int days, std::optional<int> score) {
  return {std::move(region), Side::right, days, score, "trapezius"};
}

std::string reason(const std::vector<KnownSpot>& spots) {
  const auto found = suggest(nullptr, {}, kNoon, spots);
  return found ? found->reason : "nothing";
}

DayPlan desk_week() {
  DayPlan plan;
  plan.title = "Desk week";
  plan.items.push_back({{"mid-back-roller"}, Rhythm::every_days, 1, {}, 0, TimeOfDay::after_work, {}});
  plan.items.push_back({{"trapezius", "hold-ladder"}, Rhythm::every_days, 1, {}, 0, TimeOfDay::any, {}});
  return plan;
}

TEST(Suggestion, NothingWithoutPlanAndHistory) { EXPECT_EQ(reason({}), "nothing"); }

TEST(Suggestion, TheSpotThatHasWaitedLongestOfThoseThatHurt) {
  EXPECT_EQ(reason({waiting("upper_trap", 3, 4), waiting("calf", 6, 2), waiting("glute", 9, 0)}),
            "Right calf: 2 last time, 6 days ago");
}

TEST(Suggestion, YesterdayHasNotWaitedAndLastYearIsForgotten) {
  EXPECT_EQ(reason({waiting("upper_trap", 1, 8)}), "nothing");
  EXPECT_EQ(reason({waiting("upper_trap", 2, 8)}), "Right top of shoulder: 8 last time, 2 days ago");
  EXPECT_EQ(reason({waiting("upper_trap", 30, 8)}), "Right top of shoulder: 8 last time, 30 days ago");
  EXPECT_EQ(reason({waiting("upper_trap", 31, 8)}), "nothing");
}

TEST(Suggestion, ASpotWithoutAScoreIsNotGuessedAt) {
  EXPECT_EQ(reason({waiting("upper_trap", 5, std::nullopt)}), "nothing");
}

TEST(Suggestion, CarriesSpotAndRoutine) {
  const auto found = suggest(nullptr, {}, kNoon, {waiting("calf", 5, 3)});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->routine, "trapezius");
  EXPECT_EQ(found->region, "calf");
  EXPECT_EQ(found->side, Side::right);
}

TEST(Suggestion, WhatThePlanHasDueComesFirstAtItsTimeOfDay) {
  const DayPlan plan = desk_week();
  const DueToday due = due_on(plan, 0, 0, kNoon, {});
  EXPECT_EQ(suggest(&plan, due, kNoon, {waiting("calf", 5, 3)})->reason, "Desk week: once a day");
  EXPECT_EQ(suggest(&plan, due, 17 * 60, {})->reason, "Desk week: once a day, after work");
  EXPECT_EQ(suggest(&plan, due, 17 * 60, {})->routine, "mid-back-roller");
}

TEST(Suggestion, APlanWithNothingDueLeavesTheSpots) {
  const DayPlan plan = desk_week();
  EXPECT_EQ(suggest(&plan, {}, kNoon, {waiting("calf", 5, 3)})->routine, "trapezius");
  EXPECT_FALSE(suggest(&plan, {}, kNoon, {}));
}

TEST(Suggestion, TimesOfDay) {
  EXPECT_TRUE(is_time_for(TimeOfDay::morning, 7 * 60));
  EXPECT_FALSE(is_time_for(TimeOfDay::morning, 11 * 60));
  EXPECT_FALSE(is_time_for(TimeOfDay::bedtime, 19 * 60));
  EXPECT_TRUE(is_time_for(TimeOfDay::bedtime, 23 * 60));
  EXPECT_TRUE(is_time_for(TimeOfDay::bedtime, 60));
}

}  // namespace
}  // namespace routine
