// SPDX-License-Identifier: MIT
#include "ui/screens/review_words.h"

#include <gtest/gtest.h>

namespace ui {
namespace {

using history::Verdict;
using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr history::Day kToday{std::chrono::local_days{std::chrono::year{2026} / 11 / 21}};

TEST(ReviewWords, NumbersHaveTenthsOnlyWhereTheyNeedThem) {
  EXPECT_EQ(number_words(4), "4");
  EXPECT_EQ(number_words(3.5), "3.5");
  EXPECT_EQ(number_words(-1.25), "−1.3");
  EXPECT_EQ(number_words(-0.01), "0");
}

TEST(ReviewWords, TotalsAreInMinutesFromTwoOn) {
  EXPECT_EQ(total_words(seconds(90)), "1 min 30 s");
  EXPECT_EQ(total_words(seconds(161)), "3 min");
  EXPECT_EQ(total_words(minutes(190)), "3 h 10 min");
}

TEST(ReviewWords, DaysSince) {
  EXPECT_EQ(since_words(0), "today");
  EXPECT_EQ(since_words(1), "yesterday");
  EXPECT_EQ(since_words(23), "23 days ago");
  EXPECT_EQ(since_words(std::nullopt), "not worked");
}

TEST(ReviewWords, ADayOfTheCalendar) {
  const history::DayTotal total{kToday - days(4), 2, minutes(12)};
  EXPECT_EQ(calendar_words(total.day, &total, kToday), "Tue 17 Nov: 2 sessions, 12 min.");
  EXPECT_EQ(calendar_words(kToday, nullptr, kToday), "Today: no session.");
}

TEST(ReviewWords, AMissingScoreIsCalledMissing) {
  EXPECT_EQ(point_words({kToday - days(1), 0, {}, 3, {}}, kToday), "Yesterday: no score before, 3 after.");
  EXPECT_EQ(week_words({kToday - days(5), 6.0, {}, 2}, kToday),
            "Week of Mon 16 Nov: 6 before, none after, medians of 2 sessions.");
}

TEST(ReviewWords, AChangeBelowTheThresholdIsNoChange) {
  history::MonthChange month{5.0, 6.0, 5, 5, 2, Verdict::says_nothing};
  EXPECT_EQ(month_numbers(month), "6 → 5");
  EXPECT_EQ(month_verdict(month), "no telling change in a month");
  EXPECT_EQ(month_words(month), "As last month: less than 2 apart says nothing.");
  month = {3.5, 6.0, 5, 5, 2, Verdict::better};
  EXPECT_EQ(month_words(month), "Better than last month: down 2.5.");
  month = {6.0, 3.0, 5, 5, 2, Verdict::worse};
  EXPECT_EQ(month_verdict(month), "worse: up 3 in a month");
  month = {4.0, {}, 2, 0, 2, Verdict::too_few};
  EXPECT_EQ(month_numbers(month), "4");
  EXPECT_EQ(month_words(month), "Too few scores to compare two months (2 and 0).");
}

TEST(ReviewWords, HoldsSayWhereThePersonUsuallyLetsGo) {
  EXPECT_EQ(holds_words({2, 2, seconds(45), seconds(38)}), "");
  EXPECT_EQ(holds_words({12, 9, seconds(45), seconds(38)}), "You usually let go at 38 s of 45 s (12 holds).");
  EXPECT_EQ(holds_words({12, 3, seconds(45), seconds(45)}), "You usually hold to the end: 45 s (12 holds).");
}

TEST(ReviewWords, TheDayAfter) {
  EXPECT_EQ(next_day_words({}), "");
  EXPECT_EQ(next_day_words({5, 2.0, 2, 1}), "The day after: sore (4 or more) in 2 of 5 answers, 1 bruise.");
}

TEST(ReviewWords, WhatHelped) {
  history::HelpLine line;
  line.sessions = 9;
  EXPECT_EQ(help_words(line), "no two scores yet");
  line.change = -2;
  EXPECT_EQ(help_words(line), "down 2 in 9 sessions");
  line.change = 0;
  EXPECT_EQ(help_words(line), "as before in 9 sessions");
  history::Stats stats;
  stats.marked[0] = 4;
  stats.marked[2] = 1;
  EXPECT_EQ(marked_words(stats), "pressure 4 times, heat once");
}

TEST(ReviewWords, LeftAgainstRight) {
  const history::SidePair pair{"upper_trap", 3, 4, minutes(10), minutes(20), 4.0, {}};
  EXPECT_EQ(side_pair_words(pair),
            "Pain before, 30 days: left 4, right no score. Time: left 10 min, right 20 min.");
}

}  // namespace
}  // namespace ui
