// SPDX-License-Identifier: MIT
#include "guide/going_on.h"

#include <gtest/gtest.h>

#include "files/places.h"
#include "guide/heading.h"

namespace guide {
namespace {

constexpr std::int64_t kNow = 1'800'000'000'000;

struct GoingOnTest : testing::Test {
  files::Places places;
  files::Personal personal;
  std::vector<history::StoredSession> sessions;

  // Stopped in its second phase.
  history::StoredSession left(const std::string& text, const routine::Choices& choices = {}) {
    const files::ShelfItem item = *files::read_routine(places.write_own("mine", text));
    const auto prepared = prepare(item, choices);
    history::StoredSession session = make_heading(item, choices, prepared->plan, std::nullopt);
    session.started_utc_ms = kNow - 600'000;
    session.local_date = "2027-01-15";
    session.record.phase = 1;
    session.record.into_phase = session::Length(4000);
    return session;
  }

  base::Result<GoingOn> look(const history::StoredSession& session) {
    return look_at_going_on(session, personal, sessions, kNow, "2027-01-15");
  }
};

TEST_F(GoingOnTest, TheSessionHasItsPlanAgain) {
  const files::ShelfItem item = *files::find_routine(places.folders(), "daily-minute");
  routine::Choices choices;
  choices.side = routine::Side::left;
  choices.minutes = 1;
  const auto prepared = prepare(item, choices);
  ASSERT_TRUE(prepared) << prepared.error();
  const auto going = look(make_heading(item, choices, prepared->plan, std::nullopt));
  ASSERT_TRUE(going) << going.error();
  EXPECT_EQ(going->plan, prepared->plan);
  EXPECT_EQ(going->item.routine, item.routine);
  EXPECT_FALSE(going->question.blocked());
}

TEST_F(GoingOnTest, AnAnswerGivenSinceKeepsItFromGoingOn) {
  const auto session = left(files::kFineRoutine);
  EXPECT_FALSE(look(session)->question.blocked());
  personal.health["g_fever"] = {true, {}};
  const auto going = look(session);
  ASSERT_TRUE(going) << going.error();
  EXPECT_TRUE(going->question.blocked());
  EXPECT_EQ(going->question.why_blocked(), "Not today. Rest until you are well. [g_fever]");
}

TEST_F(GoingOnTest, AnAnswerGivenSinceMakesTheRestGentle) {
  personal.health["g_sens"] = {true, {}};
  const auto going = look(left(files::kFineRoutine));
  ASSERT_TRUE(going) << going.error();
  ASSERT_TRUE(going->plan.phases[1].turn.pressure);
  EXPECT_EQ(going->plan.phases[1].turn.pressure->high, routine::kGentleCap);
  EXPECT_FALSE(going->question.needs_yes());
}

// What was pressed before it broke off is in the history: it would forbid its own rest.
TEST_F(GoingOnTest, ItDoesNotSpeakAgainstItself) {
  history::StoredSession session = left(files::kFineRoutine);
  session::PhaseRecord press;
  press.kind = routine::Kind::press;
  press.region = "upper_trap";
  press.side = routine::Side::right;
  press.actual = session::Length(8000);
  session.record.phases.assign(6, press);
  sessions.assign(6, session);
  EXPECT_FALSE(look(session)->question.needs_yes());
  for (auto& other : sessions) other.id = "another";
  const auto going = look(session);
  EXPECT_TRUE(going->question.needs_yes());
  EXPECT_EQ(going->question.why_yes(), "That area has had enough today. [L-F01]");
}

TEST_F(GoingOnTest, ATextThatIsNoRoutineAnyMoreIsSaid) {
  history::StoredSession session = left(files::kFineRoutine);
  session.routine_text = "format = 99\n";
  const auto going = look(session);
  ASSERT_FALSE(going);
  EXPECT_EQ(going.error(), "the routine of that session can no longer be read");
}

TEST_F(GoingOnTest, AStandBeyondThePlanIsSaid) {
  history::StoredSession session = left(files::kFineRoutine);
  session.record.phase = 99;
  const auto going = look(session);
  ASSERT_FALSE(going);
  EXPECT_EQ(going.error(), "what was left of that session is no longer part of its routine");
}

}  // namespace
}  // namespace guide
