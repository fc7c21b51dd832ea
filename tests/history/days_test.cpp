// SPDX-License-Identifier: MIT
#include "history/days.h"

#include <gtest/gtest.h>

namespace history {
namespace {

constexpr std::int64_t kHour = 3'600'000;

TEST(Days, BeginAtTheirHourByTheWallClock) {
  const Day day = *day_from("2024-02-29");
  const std::int64_t midnight = day.time_since_epoch() / std::chrono::milliseconds(1);
  EXPECT_EQ(day_of(midnight, 0), day);
  EXPECT_EQ(day_of(midnight - 1, 0), day - std::chrono::days(1));
  EXPECT_EQ(day_of(midnight + 3 * kHour - 1, 0, 3), day - std::chrono::days(1));
  EXPECT_EQ(day_of(midnight + 3 * kHour, 0, 3), day);
  EXPECT_EQ(day_of(midnight - 2 * kHour, 120), day);
  EXPECT_EQ(day_of(midnight + 24 * kHour, -1), day);
}

TEST(Days, AreWrittenAndReadAsDates) {
  for (const char* date : {"2024-02-29", "1970-01-01", "2026-12-31", "1999-03-01", "0001-01-01"})
    EXPECT_EQ(date_text(*day_from(date)), date);
  for (const char* wrong : {"2023-02-29", "2026-13-01", "2026-1-1", "today", "", "2026-11-210", "0000-01-01",
                            "2026-11-21 ", "2026/11/21", "2026-11-2x"})
    EXPECT_FALSE(day_from(wrong)) << wrong;
}

TEST(Days, AreCountedOverLeapDays) {
  EXPECT_EQ(days_between("2028-02-28", "2028-03-01"), 2);
  EXPECT_EQ(days_between("2026-11-21", "2026-11-20"), -1);
  EXPECT_EQ(days_between("2026-11-21", "soon"), std::nullopt);
}

TEST(Days, BelongToTheWeekThatBeganLast) {
  const Day saturday = *day_from("2026-11-21");
  EXPECT_EQ(date_text(week_of(saturday, std::chrono::Monday)), "2026-11-16");
  EXPECT_EQ(date_text(week_of(saturday, std::chrono::Sunday)), "2026-11-15");
  EXPECT_EQ(week_of(saturday, std::chrono::Saturday), saturday);
}

}  // namespace
}  // namespace history
