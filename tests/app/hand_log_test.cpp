// SPDX-License-Identifier: MIT
#include "app/hand_log.h"

#include <gtest/gtest.h>

#include "history/stamps.h"

namespace app {
namespace {

constexpr std::int64_t kNow = 1'795'282'920'000;

TEST(HandLog, IsCompleteOnItsDayAndKeepsAScoreThatWasNotGivenOpen) {
  ui::LogEntry entry;
  entry.source = history::Source::professional;
  entry.title = "Physiotherapist";
  entry.days_ago = 2;
  entry.minutes = 45;
  entry.spots = {{"upper_trap", routine::Side::right}};
  entry.after = 3;
  const history::StoredSession session = hand_logged(entry, kNow, 0);
  EXPECT_EQ(session.source, history::Source::professional);
  EXPECT_EQ(session.local_date, history::local_time(kNow - 2 * 86'400'000LL).local_date);
  EXPECT_EQ(session.record.active, std::chrono::minutes(45));
  EXPECT_EQ(session.record.outcome, session::Outcome::completed);
  ASSERT_EQ(session.scores.size(), 1U);
  EXPECT_EQ(session.scores[0].before, std::nullopt);
  EXPECT_EQ(session.scores[0].after, 3);
  EXPECT_TRUE(session.routine.empty());
  EXPECT_FALSE(session.id.empty());
}

}  // namespace
}  // namespace app
