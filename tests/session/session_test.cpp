// SPDX-License-Identifier: MIT
#include "session/session.h"

#include <gtest/gtest.h>

#include "session/story.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using routine::Side;
using Lines = std::vector<std::string>;
using Do = Command::What;

std::vector<routine::Turn> press_and_release() { return {turn(Kind::press, 8s), turn(Kind::release, 5s)}; }

TEST(Session, RunsToItsEndByItself) {
  Story story(press_and_release());
  story.until(0);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0"}));
  story.until(8);
  EXPECT_EQ(story.told(), (Lines{"8 phase_ended 0", "8 phase_started 1"}));
  story.until(20);
  EXPECT_EQ(story.told(), (Lines{"13 phase_ended 1", "13 completed 2"}));
  EXPECT_TRUE(story.session.over());
  EXPECT_EQ(story.session.phase(), 2U);
  EXPECT_EQ(story.records(), (Lines{"press center 8/8/8 ran_out", "release center 5/5/5 ran_out"}));
}

TEST(Session, APhaseEndsAtItsMomentAndNotAMillisecondEarlier) {
  Story story(press_and_release());
  story.until(7.999);
  EXPECT_EQ(story.session.phase(), 0U);
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 7999ms);
  story.until(8);
  EXPECT_EQ(story.session.phase(), 1U);
}

TEST(Session, AnAdvanceWithoutTimeTellsNothingTwice) {
  Story story(press_and_release());
  story.until(8);
  story.told();
  story.until(8);
  EXPECT_EQ(story.told(), Lines{});
}

TEST(Session, TheTimelineOfAnUntouchedSessionIsThePlans) {
  Story story(press_and_release());
  const std::uint64_t revision = story.session.timeline().revision;
  EXPECT_EQ(story.to_come(), (Lines{"0 press", "5 tick", "6 tick", "7 tick", "8 release", "10 tick",
                                    "11 tick", "12 tick", "13 session_done"}));
  story.until(100);
  EXPECT_EQ(story.session.timeline().revision, revision);
}

TEST(Session, AWaitingPhaseWaitsUntilThePersonGoesOn) {
  Story story({waits(turn(Kind::move, 10s)), turn(Kind::hold, 20s)});
  story.until(15);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "10 waiting 0"}));
  EXPECT_EQ(story.session.state(), State::waiting);
  EXPECT_EQ(story.session.waited(story.now()), Length{5s});
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 10s);
  EXPECT_EQ(story.to_come(), (Lines{"0 move"}));
  story.at(18, Do::go_on);
  EXPECT_EQ(story.told(), (Lines{"18 phase_ended 0", "18 phase_started 1"}));
  EXPECT_EQ(story.to_come()[0], "18 hold");
  EXPECT_EQ(story.records()[0], "move center 10/10/18 ran_out");
}

TEST(Session, GoingOnWithAnInterruptedOneBeginsWithTheGetReady) {
  Story story(Session(plan_of({turn(Kind::prepare, 10s), turn(Kind::hold, 30s)}), 1, 12s));
  EXPECT_EQ(story.session.state(), State::getting_ready);
  EXPECT_EQ(story.session.position(kSessionStart), kPlanStart + 22s);
  story.until(2);
  EXPECT_EQ(story.session.get_ready_left(story.now()), Length{1s});
  EXPECT_EQ(story.told(), (Lines{"0 get_ready 1"}));
  story.until(21);
  EXPECT_EQ(story.told(), (Lines{"3 went_on 1", "3 phase_started 1", "21 phase_ended 1", "21 completed 2"}));
  EXPECT_EQ(story.heard(), (Lines{"0 get_ready", "1 tick", "2 tick", "3 hold", "6 halfway", "18 tick",
                                  "19 tick", "20 tick", "21 session_done"}));
}

TEST(Session, GoingOnLeavesAtLeastThreeSecondsOfThePhase) {
  const Session session(plan_of({turn(Kind::hold, 30s)}), 0, 38s);
  EXPECT_EQ(session.position(kSessionStart), kPlanStart + 27s);
}

TEST(Session, AMissedStretchOfAHoldPausesWhereItWas) {
  Story story({turn(Kind::hold, 30s), turn(Kind::release, 5s)});
  story.until(10);
  story.told();
  story.miss(12, 7212);
  EXPECT_EQ(story.told(), (Lines{"12 paused 0", "7212 missed 0 by 7200"}));
  EXPECT_EQ(story.session.paused_by(), PausedBy::missed);
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 12s);
  EXPECT_EQ(story.to_come(), Lines{});
  const Record record = story.session.record(story.now());
  EXPECT_EQ(record.active, Length{12s});
  EXPECT_EQ(record.paused, Length{7200s});
}

TEST(Session, AMissedStretchOfIceAndRestGoesOnInRealTime) {
  Story story({turn(Kind::ice, 5min), turn(Kind::rest, 10min), turn(Kind::ice, 5min)});
  story.until(1);
  story.told();
  const std::uint64_t revision = story.session.timeline().revision;
  story.miss(60, 400);
  EXPECT_EQ(story.told(), (Lines{"300 phase_ended 0", "300 phase_started 1", "400 missed 1 by 340"}));
  EXPECT_EQ(story.session.state(), State::running);
  EXPECT_EQ(story.session.timeline().revision, revision);
}

TEST(Session, TheFirstHandsOnPhaseThatRealTimeReachesIsPausedAtItsStart) {
  Story story({turn(Kind::ice, 5min), turn(Kind::move, 20s), turn(Kind::rest, 1min)});
  story.until(1);
  story.told();
  story.miss(60, 4000);
  EXPECT_EQ(story.told(), (Lines{"300 phase_ended 0", "300 paused 1", "4000 missed 1 by 3940"}));
  story.at(4001, Do::go_on);
  story.until(4004);
  EXPECT_EQ(story.told(), (Lines{"4001 get_ready 1", "4004 went_on 1", "4004 phase_started 1"}));
}

TEST(Session, ASessionMayEndWhileNobodyIsThere) {
  Story story({turn(Kind::ice, 5min), turn(Kind::rest, 10min)});
  story.miss(60, 4000);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "300 phase_ended 0", "300 phase_started 1",
                                 "900 phase_ended 1", "900 completed 2"}));
}

TEST(Session, AMissDoesNotTakeThePersonsOwnPauseAway) {
  Story story(press_and_release());
  story.at(4, Do::pause);
  story.told();
  story.miss(5, 50);
  EXPECT_EQ(story.told(), (Lines{"50 missed 0 by 45"}));
  EXPECT_EQ(story.session.paused_by(), PausedBy::person);
}

TEST(Session, AMissedGetReadyIsAPauseWithNothingUsed) {
  Story story(press_and_release());
  story.at(4, Do::pause);
  story.at(5, Do::go_on);
  story.miss(6, 50);
  EXPECT_EQ(story.session.state(), State::paused);
  EXPECT_EQ(story.session.paused_by(), PausedBy::missed);
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 4s);
  EXPECT_EQ(story.to_come(), Lines{});
}

TEST(Session, AMissInTwoPartsLeavesTheSessionAsInOne) {
  const std::vector<routine::Turn> turns = {turn(Kind::heat, 2min), turn(Kind::rest, 1min),
                                            turn(Kind::hold, 30s)};
  for (const double middle : {100.0, 120.0, 150.0, 180.0, 200.0}) {
    Story once(turns);
    once.miss(50, 300);
    Story twice(turns);
    twice.miss(50, middle);
    twice.miss(middle, 300);
    EXPECT_EQ(once.session.record(moment(300)), twice.session.record(moment(300)));
    EXPECT_EQ(once.session.state(), twice.session.state());
    EXPECT_EQ(once.to_come(), twice.to_come());
  }
}

TEST(Session, ActiveAndPausedTimeAddUpToAllOfIt) {
  Story story(press_and_release());
  story.at(2, Do::pause);
  story.at(6.5, Do::go_on);
  story.until(12);
  const Record record = story.session.record(moment(13));
  EXPECT_EQ(record.planned, Length{13s});
  EXPECT_EQ(record.paused, Length{7500ms});
  EXPECT_EQ(record.active, Length{5500ms});
  EXPECT_EQ(record.phase, 0U);
  EXPECT_EQ(record.into_phase, Length{5500ms});
  EXPECT_EQ(record.outcome, Outcome::running);
  EXPECT_EQ(record.phases.back().ended_by, EndedBy::interrupted);
}

TEST(Session, AddedTurnsAreMarkedInTheRecord) {
  routine::Turn delay = turn(Kind::prepare, 15s);
  delay.added = routine::Added::start_delay;
  Story story({delay, turn(Kind::hold, 30s)});
  story.until(20);
  const Record record = story.session.record(story.now());
  EXPECT_TRUE(record.phases[0].added);
  EXPECT_FALSE(record.phases[1].added);
}

}  // namespace
}  // namespace session
