// SPDX-License-Identifier: MIT
#include "ui/screens/history_lines.h"

#include <gtest/gtest.h>

#include "ui/screens/day_text.h"

namespace ui {
namespace {

history::StoredSession on(std::string date, int minutes = 1) {
  history::StoredSession session;
  session.local_date = std::move(date);
  session.record.active = std::chrono::minutes(minutes);
  return session;
}

TEST(HistoryLines, EveryDayHasOneHeading) {
  const std::vector<history::StoredSession> sessions = {on("2026-11-21"), on("2026-11-21"), on("2026-11-19")};
  const std::vector<HistoryLine> lines = history_lines(sessions);
  ASSERT_EQ(lines.size(), 5U);
  EXPECT_TRUE(lines[0].day);
  EXPECT_FALSE(lines[1].day);
  EXPECT_FALSE(lines[2].day);
  EXPECT_TRUE(lines[3].day);
  EXPECT_EQ(lines[3].session, 2U);
  EXPECT_FLOAT_EQ(lines[4].top, 2 * kDayLineHeight + 2 * kSessionLineHeight);
}

TEST(HistoryLines, GivesTheLinesThatTouchAStretch) {
  const std::vector<history::StoredSession> sessions = {on("2026-11-21"), on("2026-11-21"), on("2026-11-19")};
  const std::vector<HistoryLine> lines = history_lines(sessions);
  EXPECT_EQ(lines_between(lines, 0, 1), (std::pair<std::size_t, std::size_t>{0, 1}));
  EXPECT_EQ(lines_between(lines, kDayLineHeight, kDayLineHeight + kSessionLineHeight),
            (std::pair<std::size_t, std::size_t>{1, 2}));
  EXPECT_EQ(lines_between(lines, 0, 10'000), (std::pair<std::size_t, std::size_t>{0, 5}));
  EXPECT_EQ(lines_between({}, 0, 100), (std::pair<std::size_t, std::size_t>{0, 0}));
}

TEST(HistoryLines, SevenDaysAreTodayAndTheSixBefore) {
  const std::vector<history::StoredSession> sessions = {
      on("2026-11-22", 32), on("2026-11-21", 1), on("2026-11-15", 2), on("2026-11-14", 4), on("no date", 8)};
  EXPECT_EQ(totals_of(sessions, "2026-11-21", 7), (Totals{2, std::chrono::minutes(3)}));
  EXPECT_EQ(totals_of(sessions, "2026-11-21", 30), (Totals{3, std::chrono::minutes(7)}));
}

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

TEST(DayText, CountsDaysOverLeapDays) {
  EXPECT_EQ(days_between("2028-02-28", "2028-03-01"), 2);
  EXPECT_EQ(days_between("2026-11-21", "2026-11-20"), -1);
  EXPECT_EQ(days_between("2026-11-21", "soon"), std::nullopt);
}

TEST(DayText, TheTimeOfDayIsLocal) {
  EXPECT_EQ(time_of_day(0, 0), "00:00");
  EXPECT_EQ(time_of_day(0, -90), "22:30");
  EXPECT_EQ(time_of_day(1'795'282'920'000, 60), "18:42");
  EXPECT_EQ(time_of_day(-1, 0), "23:59");
}

}  // namespace
}  // namespace ui
