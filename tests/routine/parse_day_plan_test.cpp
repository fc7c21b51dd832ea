// SPDX-License-Identifier: MIT
#include "routine/parse_day_plan.h"

#include <gtest/gtest.h>

namespace routine {
namespace {

std::string problems_of(std::string_view text) {
  const auto plan = parse_day_plan(text, "p", "p.toml");
  std::string all;
  if (plan) return "none";
  for (const Problem& problem : plan.error()) {
    all += std::to_string(problem.place.line) + ": " + problem.message + " (" + problem.instead + ")\n";
  }
  return all;
}

TEST(ParseDayPlan, ReadsEveryKey) {
  const auto plan = parse_day_plan(R"(format = 1
title = "Hook week"
goal = "Four times."
days = 9
again = false
sources = ["a", "b"]
[[do]]
any_of = ["cane-6x30", "trapezius"]
on_days = [1, 9]
rest_days = 2
at = "bedtime"
[[do]]
any_of = ["desk-break"]
every_hours = 2
)",
                                   "hook", "p.toml");
  ASSERT_TRUE(plan);
  DayPlan wanted{"hook", "Hook week", "Four times.", {"a", "b"}, 9, false, {}};
  wanted.items.push_back({{"cane-6x30", "trapezius"}, Rhythm::on_days, 1, {1, 9}, 2, TimeOfDay::bedtime, {}});
  wanted.items.push_back({{"desk-break"}, Rhythm::every_hours, 2, {}, 0, TimeOfDay::any, {}});
  EXPECT_EQ(*plan, wanted);
  EXPECT_EQ(plan->items[0].place.line, 7);
}

TEST(ParseDayPlan, AnEmptyFileSaysAllThatIsMissing) {
  EXPECT_EQ(problems_of(""),
            "0: the file does not say which format it has (write format = 1 at the top)\n"
            "0: the plan has no title (write title = \"Desk week\" near the top)\n"
            "0: the plan has nothing to do (write [[do]] and below it any_of = [\"daily-minute\"])\n");
}

TEST(ParseDayPlan, HowOftenIsSaidExactlyOnce) {
  const std::string start = "format = 1\ntitle = \"T\"\n[[do]]\nany_of = [\"a\"]\n";
  const std::string hint =
      " (write one of every_days = 1, every_hours = 1, times_a_week = 2, on_days = [1, 3], when_sore = "
      "true)\n";
  EXPECT_EQ(problems_of(start + "every_days = 1\n"), "none");
  EXPECT_EQ(problems_of(start), "3: this [[do]] does not say how often" + hint);
  EXPECT_EQ(problems_of(start + "every_days = 1\ntimes_a_week = 2\n"),
            "3: this [[do]] says twice how often" + hint);
}

TEST(ParseDayPlan, DaysRiseAndLieInsideTheRound) {
  const std::string start = "format = 1\ntitle = \"T\"\ndays = 5\n[[do]]\nany_of = [\"a\"]\n";
  EXPECT_EQ(problems_of(start + "on_days = [3, 1]\n"),
            "6: on_days wants rising whole numbers from 1 to 56 (write on_days = [1, 3, 5])\n");
  EXPECT_EQ(problems_of(start + "on_days = [1, 7]\n"),
            "4: on_days names day 7, the round has 5 (write days = 7 at the top)\n");
}

TEST(ParseDayPlan, AMisspelledKeyNamesTheNearest) {
  EXPECT_EQ(
      problems_of("format = 1\ntitle = \"T\"\n[[do]]\nany_of = [\"a\"]\nevery_day = 1\nevery_days = 2\n"),
      "5: unknown key \"every_day\" (did you mean \"every_days\"?)\n");
}

TEST(ParseDayPlan, ABrokenFileIsOneProblem) {
  const auto plan = parse_day_plan("title = \n", "p", "p.toml");
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().size(), 1U);
}

TEST(ParseDayPlan, DoIsGroupsOfKeys) {
  EXPECT_EQ(problems_of("format = 1\ntitle = \"T\"\ndo = 3\n"),
            "3: \"do\" wants groups of keys (write [[do]] and below it any_of = [\"daily-minute\"])\n");
}

}  // namespace
}  // namespace routine
