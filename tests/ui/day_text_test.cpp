// SPDX-License-Identifier: MIT
#include "ui/screens/day_text.h"

#include <gtest/gtest.h>

namespace ui {
namespace {

TEST(DayText, SaysDaysAsPeopleDo) {
  EXPECT_EQ(day_text("2026-11-21", "2026-11-21"), "today");
  EXPECT_EQ(day_text("2026-10-31", "2026-11-01"), "yesterday");
  EXPECT_EQ(day_text("2026-11-17", "2026-11-21"), "Tue 17 Nov");
  EXPECT_EQ(day_text("2025-12-31", "2026-11-21"), "Wed 31 Dec 2025");
  EXPECT_EQ(day_text("2025-12-31", "2026-01-01"), "yesterday");
  EXPECT_EQ(day_text("2026-11-22", "2026-11-21"), "Sun 22 Nov");
  EXPECT_EQ(day_text("2026-02-30", "2026-11-21"), "2026-02-30");
  EXPECT_EQ(day_text("", "2026-11-21"), "");
}

TEST(DayText, TheTimeOfDayIsLocal) {
  EXPECT_EQ(time_of_day(0, 0), "00:00");
  EXPECT_EQ(time_of_day(0, -90), "22:30");
  EXPECT_EQ(time_of_day(1'795'282'920'000, 60), "18:42");
  EXPECT_EQ(time_of_day(-1, 0), "23:59");
}

}  // namespace
}  // namespace ui
