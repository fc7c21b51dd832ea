// SPDX-License-Identifier: MIT
#include "guide/heading.h"

#include <gtest/gtest.h>

#include "guide/clock.h"
#include "history/days.h"
#include "history/stamps.h"
#include "tree.h"

namespace guide {
namespace {

using routine::Side;

files::ShelfItem daily_minute() {
  return files::read_routine(tree_path("sessions/daily-minute.toml")).value();
}

TEST(Heading, HoldsAllThatTheHistoryHasToKnow) {
  const files::ShelfItem item = daily_minute();
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
  EXPECT_TRUE(history::day_from(head.local_date)) << head.local_date;
  EXPECT_EQ(head.scores, (std::vector<history::Score>{{"glute", Side::left, 6, std::nullopt},
                                                      {"glute", Side::right, 6, std::nullopt}}));
  EXPECT_EQ(head.record, session::Record{});
}

TEST(Heading, NoScoreIsNoRow) {
  const files::ShelfItem item = daily_minute();
  const session::Plan plan = prepare(item, {})->plan;
  EXPECT_TRUE(make_heading(item, {}, plan, std::nullopt).scores.empty());
}

TEST(Heading, EverySessionHasAnIdOfItsOwn) {
  const files::ShelfItem item = daily_minute();
  const session::Plan plan = prepare(item, {})->plan;
  EXPECT_NE(make_heading(item, {}, plan, 1).id, make_heading(item, {}, plan, 1).id);
}

}  // namespace
}  // namespace guide
