// SPDX-License-Identifier: MIT
#include "app/heading.h"

#include <gtest/gtest.h>

#include "app/clock.h"
#include "history/stamps.h"
#include "tree.h"

namespace app {
namespace {

using routine::Side;

ShelfItem daily_minute() { return read_routine(tree_path("sessions/daily-minute.toml")).value(); }

TEST(Heading, HoldsAllThatTheHistoryHasToKnow) {
  const ShelfItem item = daily_minute();
  routine::Choices choices;
  choices.region = "glute";
  const session::Plan plan = prepare(item, choices)->plan;
  const std::int64_t before = utc_ms();
  const history::StoredSession head = make_heading(item, choices, plan, 6);
  EXPECT_GE(head.started_utc_ms, before);
  EXPECT_LE(head.started_utc_ms, utc_ms());
  EXPECT_EQ(head.id.size(), 36U);
  EXPECT_EQ(head.routine, "daily-minute");
  EXPECT_EQ(head.title, "The daily minute");
  EXPECT_EQ(head.routine_text, item.text);
  EXPECT_EQ(head.choices, choices);
  EXPECT_TRUE(history::is_date(head.local_date)) << head.local_date;
  EXPECT_EQ(head.scores, (std::vector<history::Score>{{"glute", Side::left, 6, std::nullopt},
                                                      {"glute", Side::right, 6, std::nullopt}}));
  EXPECT_EQ(head.record, session::Record{});
}

TEST(Heading, NoScoreIsNoRow) {
  const ShelfItem item = daily_minute();
  const session::Plan plan = prepare(item, {})->plan;
  EXPECT_TRUE(make_heading(item, {}, plan, std::nullopt).scores.empty());
}

TEST(Heading, EverySessionHasAnIdOfItsOwn) {
  const ShelfItem item = daily_minute();
  const session::Plan plan = prepare(item, {})->plan;
  EXPECT_NE(make_heading(item, {}, plan, 1).id, make_heading(item, {}, plan, 1).id);
}

TEST(Heading, AnInterruptedSessionHasItsPlanAgain) {
  const ShelfItem item = daily_minute();
  routine::Choices choices;
  choices.side = Side::left;
  choices.minutes = 1;
  const auto prepared = prepare(item, choices);
  ASSERT_TRUE(prepared) << prepared.error();
  const auto again = plan_again(make_heading(item, choices, prepared->plan, std::nullopt));
  ASSERT_TRUE(again) << again.error();
  EXPECT_EQ(*again, prepared->plan);
}

TEST(Heading, ATextThatIsNoRoutineAnyMoreIsSaid) {
  history::StoredSession left;
  left.routine = "daily-minute";
  left.routine_text = "format = 99\n";
  const auto again = plan_again(left);
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error(), "the routine of that session can no longer be read");
}

}  // namespace
}  // namespace app
