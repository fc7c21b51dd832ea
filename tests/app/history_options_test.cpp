// SPDX-License-Identifier: MIT
#include "app/history_options.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "history/days.h"

namespace app {
namespace {

constexpr std::int64_t kNoon = 1'795'262'400'000;  // 2026-11-21 12:00 UTC

class HistoryOptionsTest : public testing::Test {
 protected:
  void SetUp() override { setenv("TZ", "Europe/Berlin", 1); }
  void TearDown() override { unsetenv("TZ"); }
};

TEST_F(HistoryOptionsTest, WhatIsNoDateIsSaid) {
  HistoryOptions options;
  options.until = "tomorrow";
  EXPECT_EQ(filter_of(options).error(), "--until takes a date such as 2026-11-21, not \"tomorrow\"");
  options.until = "2026-11-20";
  options.since = "2026-11-21";
  EXPECT_EQ(query_of(options, kNoon).error(), "--until is before --since; swap them");
}

TEST_F(HistoryOptionsTest, TodayBeginsAtTheDaysHour) {
  HistoryOptions options;
  const std::int64_t two_at_night = kNoon - 11 * 3'600'000;
  EXPECT_EQ(history::date_text(query_of(options, two_at_night)->today), "2026-11-21");
  options.day_start_hour = 3;
  EXPECT_EQ(history::date_text(query_of(options, two_at_night)->today), "2026-11-20");
}

TEST_F(HistoryOptionsTest, WhatIsLoggedTodayEndsNow) {
  LogOptions options;
  options.what = "physiotherapist";
  options.minutes = 40;
  options.region = "upper_trap";
  options.side = "right";
  options.before = 6;
  const auto session = session_of(options, kNoon);
  ASSERT_TRUE(session) << session.error();
  EXPECT_EQ(session->started_utc_ms, kNoon - 40 * 60'000);
  EXPECT_EQ(session->local_date, "2026-11-21");
  EXPECT_EQ(session->source, history::Source::professional);
  EXPECT_EQ(session->record.active, std::chrono::minutes(40));
  ASSERT_EQ(session->scores.size(), 1U);
  EXPECT_EQ(session->scores[0].before, 6);
  EXPECT_EQ(session->scores[0].after, std::nullopt);
}

TEST_F(HistoryOptionsTest, WhatIsLoggedForAnotherDayIsAtItsNoonByTheClockOfThatDay) {
  LogOptions options;
  options.what = "swim";
  options.minutes = 30;
  options.activity = true;
  options.date = "2026-07-01";
  const auto session = session_of(options, kNoon);
  ASSERT_TRUE(session) << session.error();
  EXPECT_EQ(session->offset_min, 120);
  EXPECT_EQ(session->started_utc_ms % 86'400'000, 10LL * 3'600'000);
  EXPECT_EQ(history::date_text(history::day_of(session->started_utc_ms, session->offset_min)), "2026-07-01");
  EXPECT_EQ(session->source, history::Source::activity);
}

TEST_F(HistoryOptionsTest, WhatCannotBeLoggedIsSaid) {
  LogOptions options;
  options.what = "physio";
  options.minutes = 5;
  options.before = 3;
  EXPECT_EQ(session_of(options, kNoon).error(), "--side, --before and --after need a --region");
  options.region = "upper_trapp";
  EXPECT_EQ(session_of(options, kNoon).error(),
            "there is no region \"upper_trapp\"; upper_trap is one, the others are in unknot(1)");
  options.region = "upper_trap";
  options.date = "2026-11-22";
  EXPECT_EQ(session_of(options, kNoon).error(), "--date is in the future; log it when it is done");
  options.date.reset();
  options.what = "a\x1b[31m";
  EXPECT_FALSE(session_of(options, kNoon));
}

}  // namespace
}  // namespace app
