// SPDX-License-Identifier: MIT
#include "history/session_list.h"

#include <gmock/gmock.h>

#include "history/samples.h"

namespace history {
namespace {

TEST(SessionList, IsNewestFirstWithoutWhatWasDeleted) {
  std::vector<StoredSession> sessions = samples::several(4);
  sessions[1].deleted_utc_ms = 1;
  std::swap(sessions[0], sessions[3]);
  const SessionList list = list_of(sessions);
  ASSERT_EQ(list.lines.size(), 3U);
  EXPECT_EQ(list.id_of(list.lines[0]), samples::session(3).id);
  EXPECT_EQ(list.id_of(list.lines[2]), samples::session(0).id);
  EXPECT_EQ(list.word(list.lines[0].title), "Trapezius: stroke, hold, stretch");
  EXPECT_EQ(list.lines[0].title, list.lines[2].title);
}

TEST(SessionList, HasTheTimeOfEverySpot) {
  StoredSession session = samples::session(1);  // 45 s left, 31 s right let go, and a prepare
  session.record.phases[2].why = session::Hurt::sharp;
  session.record.phases[2].ended_by = session::EndedBy::hurt;
  const SessionList list = list_of(std::vector{session});
  const SessionLine& line = list.lines[0];
  EXPECT_TRUE(line.hurt);
  EXPECT_EQ(line.worked, session::Length(76'000));
  const auto spots = list.spots_of(line);
  ASSERT_EQ(spots.size(), 2U);
  EXPECT_EQ(list.word(spots[0].region), "upper_trap");
  EXPECT_EQ(spots[0].side, routine::Side::left);
  EXPECT_EQ(spots[0].spent_ms, 45'000U);
  EXPECT_EQ(spots[0].pressure_ms, 45'000U);
  EXPECT_EQ(spots[0].before, std::nullopt);
  EXPECT_EQ(spots[0].after, 2);
  ASSERT_EQ(list.holds_of(spots[1]).size(), 1U);
  EXPECT_EQ(list.holds_of(spots[1])[0].held_tenths, 310);
}

TEST(SessionList, CountsNoGapForASpotAndNoHoldThatWasSkipped) {
  StoredSession session = samples::session(1);
  session.record.phases[1].added = true;
  session.record.phases[2].ended_by = session::EndedBy::again;
  session.scores.clear();
  const SessionList list = list_of(std::vector{session});
  const auto spots = list.spots_of(list.lines[0]);
  ASSERT_EQ(spots.size(), 1U);
  EXPECT_EQ(spots[0].spent_ms, 31'000U);
  EXPECT_EQ(spots[0].holds, 0U);
}

}  // namespace
}  // namespace history
