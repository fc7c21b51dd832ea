// SPDX-License-Identifier: MIT
#include "session/pressure.h"

#include <gtest/gtest.h>

#include "session/session.h"
#include "session/turns.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using Pressures = std::vector<TimedPressure>;

Moment at(Length length) { return kSessionStart + length; }

Plan hold_and_press() {
  return plan_of({turn(Kind::prepare, 5s), turn(Kind::hold, 20s, {3, 5}), turn(Kind::release, 4s),
                  turn(Kind::press, 8s, {2, 4}), turn(Kind::stretch, 20s)});
}

Session running(const Plan& plan, Length now) {
  Session session(plan);
  session.advance(at(now));
  return session;
}

TEST(Pressure, IsInHoldsPressesAndRollsAndNowhereElse) {
  EXPECT_EQ(pressures_from(hold_and_press(), 0, 0s, at(100s)),
            (Pressures{{at(105s), at(125s), 0s, {3, 5}}, {at(129s), at(137s), 0s, {2, 4}}}));
  for (const Kind kind : routine::kAllKinds) {
    EXPECT_EQ(pressures_from(plan_of({turn(kind, 9s)}), 0, 0s, at(0s)).size(),
              routine::is_pressure(kind) ? 1U : 0U);
  }
}

TEST(Pressure, InTheMiddleOfAPhaseItSaysHowMuchOfItIsOver) {
  EXPECT_EQ(pressures_from(hold_and_press(), 1, 15s, at(100s)).front(),
            (TimedPressure{at(100s), at(105s), 15s, {3, 5}}));
  EXPECT_EQ(pressures_from(hold_and_press(), 1, 20s, at(100s)).size(), 1U) << "the hold is over";
}

TEST(Pressure, OfAPhaseThatWaitsHasNoEnd) {
  const Plan plan = plan_of({waits(turn(Kind::press, 3s, {1, 2})), turn(Kind::hold, 20s)});
  EXPECT_EQ(pressures_from(plan, 0, 1s, at(50s)), (Pressures{{at(50s), Moment::max(), 1s, {1, 2}}}));
}

TEST(Pressure, ASessionThatIsPausedOrOverOrHurtsHasNone) {
  const Plan plan = hold_and_press();
  for (const auto what : {Command::What::pause, Command::What::hurts, Command::What::end_now}) {
    Session session = running(plan, 10s);
    EXPECT_EQ(session.timeline().pressures.size(), 2U);
    session.apply({what}, at(10s));
    EXPECT_TRUE(session.timeline().pressures.empty());
  }
}

TEST(Pressure, GoesOnAfterThePauseAndTheGetReadyWhereItStood) {
  Session session = running(hold_and_press(), 10s);
  session.apply({Command::What::pause}, at(10s));
  session.apply({Command::What::go_on}, at(60s));
  EXPECT_EQ(session.timeline().pressures.front(), (TimedPressure{at(63s), at(78s), 5s, {3, 5}}));
}

TEST(Pressure, StillTightHoldsItAndLetGoEndsIt) {
  Session session = running(hold_and_press(), 10s);
  session.apply({Command::What::still_tight}, at(10s));
  EXPECT_EQ(session.timeline().pressures.front(), (TimedPressure{at(10s), at(35s), 5s, {3, 5}}));
  session.apply({Command::What::let_go}, at(12s));
  EXPECT_EQ(session.timeline().pressures, (Pressures{{at(16s), at(24s), 0s, {2, 4}}}));
}

TEST(Pressure, StaysOnWhileTheSessionWaits) {
  Session session(plan_of({waits(turn(Kind::press, 3s, {1, 2})), turn(Kind::rest, 5s)}));
  const Pressures on = session.timeline().pressures;
  ASSERT_EQ(on.size(), 1U);
  session.advance(at(90s));
  EXPECT_EQ(session.state(), State::waiting);
  EXPECT_EQ(session.timeline().pressures, on);
  session.apply({Command::What::let_go}, at(95s));
  EXPECT_TRUE(session.timeline().pressures.empty());
}

}  // namespace
}  // namespace session
