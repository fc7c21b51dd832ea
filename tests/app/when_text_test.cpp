// SPDX-License-Identifier: MIT
#include "app/when_text.h"

#include <gtest/gtest.h>

namespace app {
namespace {

TEST(WhenText, CountsDaysOverLeapDaysAndYears) {
  EXPECT_EQ(days_between("2024-02-28", "2024-03-01"), 2);
  EXPECT_EQ(days_between("2026-02-28", "2026-03-01"), 1);
  EXPECT_EQ(days_between("2025-12-31", "2026-01-01"), 1);
  EXPECT_EQ(days_between("2026-11-21", "2026-11-20"), -1);
}

TEST(WhenText, WhatIsNoDateIsNoDistance) {
  EXPECT_EQ(days_between("", "2026-11-21"), 0);
  EXPECT_EQ(days_between("2026-02-30", "2026-11-21"), 0);
  EXPECT_EQ(days_between("20x6-02-03", "2026-11-21"), 0);
}

TEST(WhenText, SaysDaysAsPeopleDo) {
  EXPECT_EQ(days_ago("2026-11-21", "2026-11-21"), "today");
  EXPECT_EQ(days_ago("2026-11-22", "2026-11-21"), "today");  // travelled west
  EXPECT_EQ(days_ago("2026-11-20", "2026-11-21"), "yesterday");
  EXPECT_EQ(days_ago("2026-11-18", "2026-11-21"), "3 days ago");
  EXPECT_EQ(days_ago("2026-11-07", "2026-11-21"), "2 weeks ago");
  EXPECT_EQ(days_ago("2026-08-21", "2026-11-21"), "3 months ago");
}

}  // namespace
}  // namespace app
