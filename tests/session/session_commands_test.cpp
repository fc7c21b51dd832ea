// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "session/story.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using routine::Side;
using Lines = std::vector<std::string>;
using Do = Command::What;

TEST(Session, APauseIsSilentAndStandsStill) {
  Story story(hold_and_release());
  story.at(10, Do::pause);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "10 paused 0"}));
  EXPECT_EQ(story.to_come(), Lines{});
  story.until(5000);
  EXPECT_EQ(story.told(), Lines{});
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 10s);
}

TEST(Session, AfterAPauseComesTheGetReadyAndThenExactlyWhatWasLeft) {
  Story story(hold_and_release());
  story.at(10, Do::pause);
  story.at(100, Do::go_on);
  story.told();
  EXPECT_EQ(story.to_come(),
            (Lines{"100 get_ready", "101 tick", "102 tick", "103 hold", "108 halfway", "120 tick", "121 tick",
                   "122 tick", "123 release", "125 tick", "126 tick", "127 tick", "128 breathe", "135 tick",
                   "136 tick", "137 tick", "138 session_done"}));
  story.until(123);
  EXPECT_EQ(story.told(), (Lines{"103 went_on 0", "123 phase_ended 0", "123 phase_started 1"}));
  EXPECT_EQ(story.records()[0], "hold center 30/30/30 ran_out");
}

TEST(Session, APauseDuringTheGetReadyUsesNothing) {
  Story story(hold_and_release());
  story.at(10, Do::pause_or_go_on);
  story.at(11, Do::pause_or_go_on);
  story.at(13.9, Do::pause_or_go_on);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "10 paused 0", "11 get_ready 0", "13.9 paused 0"}));
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 10s);
  EXPECT_EQ(story.to_come(), Lines{});
}

TEST(Session, CommandsThatMeanNothingGiveNoEvent) {
  Story story(hold_and_release());
  story.at(1, Do::go_on);
  story.at(1, Do::say_why);
  story.at(2, Do::pause);
  story.told();
  story.at(3, Do::pause);
  EXPECT_EQ(story.told(), Lines{});
  story.at(4, Do::go_on);
  story.told();
  story.at(5, Do::go_on);
  EXPECT_EQ(story.told(), Lines{});
}

TEST(Session, LetGoEndsTheHoldNow) {
  Story story(hold_and_release());
  story.at(12.345, Do::let_go);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "12.345 phase_ended 0", "12.345 phase_started 1"}));
  EXPECT_EQ(story.to_come()[0], "12.345 release");
  EXPECT_EQ(story.records()[0], "hold center 30/30/12.345 let_go");
}

TEST(Session, LetGoWhilePausedSkipsAndStaysPaused) {
  Story story(hold_and_release());
  story.at(12, Do::pause);
  story.told();
  story.at(20, Do::let_go);
  story.at(21, Do::let_go);
  EXPECT_EQ(story.told(), (Lines{"20 phase_ended 0", "21 phase_ended 1"}));
  EXPECT_EQ(story.session.state(), State::paused);
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 35s);
  EXPECT_EQ(story.to_come(), Lines{});
  EXPECT_EQ(story.records(), (Lines{"hold center 30/30/12 skipped", "release center 5/5/0 skipped",
                                    "breathe center 10/10/0 interrupted"}));
}

TEST(Session, LetGoDuringTheGetReadyBeginsItAnewForTheNextPhase) {
  Story story(hold_and_release());
  story.at(12, Do::pause);
  story.at(20, Do::go_on);
  story.told();
  story.at(22, Do::let_go);
  EXPECT_EQ(story.told(), (Lines{"22 phase_ended 0", "22 get_ready 1"}));
  story.until(25);
  EXPECT_EQ(story.told(), (Lines{"25 went_on 1", "25 phase_started 1"}));
}

TEST(Session, LetGoOfTheLastPhaseCompletes) {
  Story story({turn(Kind::hold, 30s)});
  story.at(7, Do::let_go);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "7 phase_ended 0", "7 completed 1"}));
  EXPECT_EQ(story.to_come(), (Lines{"7 session_done"}));
}

TEST(Session, AgainStartsThePhaseOver) {
  Story story(hold_and_release());
  story.at(32, Do::again);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "30 phase_ended 0", "30 phase_started 1",
                                 "32 phase_ended 1", "32 phase_started 1"}));
  EXPECT_EQ(story.to_come()[0], "32 release");
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 30s);
}

TEST(Session, AgainTwiceQuicklyGoesToThePhaseBefore) {
  Story story(hold_and_release());
  story.at(32, Do::again);
  story.at(33.499, Do::again);
  EXPECT_EQ(story.session.phase(), 0U);
  EXPECT_EQ(story.to_come()[0], "33.499 hold");
  EXPECT_EQ(story.records(), (Lines{"hold center 30/30/30 ran_out", "release center 5/5/2 again",
                                    "release center 5/5/1.499 again", "hold center 30/30/0 interrupted"}));
}

TEST(Session, AgainTwiceSlowlyStaysInThePhase) {
  Story story(hold_and_release());
  story.at(32, Do::again);
  story.at(33.5, Do::again);
  EXPECT_EQ(story.session.phase(), 1U);
}

TEST(Session, AnotherCommandBetweenTwoAgainsBreaksThePair) {
  Story story(hold_and_release());
  story.at(32, Do::again);
  story.at(32.5, Do::let_go);
  story.at(33, Do::again);
  EXPECT_EQ(story.session.phase(), 2U);
}

TEST(Session, StillTightGivesTenSecondsAndMovesOnlyWhatFollows) {
  Story story(hold_and_release());
  story.at(28.5, Do::still_tight);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "28.5 lengthened 0 by 10"}));
  EXPECT_EQ(story.to_come(),
            (Lines{"37 tick", "38 tick", "39 tick", "40 release", "42 tick", "43 tick", "44 tick",
                   "45 breathe", "52 tick", "53 tick", "54 tick", "55 session_done"}));
  EXPECT_EQ(story.session.plan().total, Length{55s});
  story.until(40);
  EXPECT_EQ(story.records()[0], "hold center 30/40/40 ran_out");
}

TEST(Session, StillTightStopsAtTheLimitAndGivesWhatIsLeft) {
  Story story({turn(Kind::press, 5s)});
  story.at(1, Do::still_tight);
  story.at(2, Do::still_tight);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "1 lengthened 0 by 5", "2 at_limit 0"}));
}

TEST(Session, FiveMoreGivesFiveMinutesOrWhatTheKindMayHave) {
  Story story({turn(Kind::ice, 300s), turn(Kind::rest, 600s)});
  story.at(10, Do::five_more);
  story.at(20, Do::five_more);
  story.at(30, Do::five_more);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "10 lengthened 0 by 300", "20 lengthened 0 by 300",
                                 "30 at_limit 0"}));
}

TEST(Session, LessNeverEndsAPhaseInUnderThreeSeconds) {
  Story story(hold_and_release());
  story.at(5, Do::less);
  story.at(10, Do::less);
  story.at(10.5, Do::less);
  EXPECT_EQ(story.told(),
            (Lines{"0 phase_started 0", "5 shortened 0 by 10", "10 shortened 0 by 7", "10.5 at_limit 0"}));
  EXPECT_EQ(story.to_come()[0], "10 tick");
  story.until(13);
  EXPECT_EQ(story.told(), (Lines{"13 phase_ended 0", "13 phase_started 1"}));
}

TEST(Session, LengthChangesWhilePausedAreThereWhenItGoesOn) {
  Story story(hold_and_release());
  story.at(10, Do::pause);
  story.at(11, Do::still_tight);
  story.at(12, Do::go_on);
  story.until(44);
  story.told();
  story.until(45);
  EXPECT_EQ(story.told(), (Lines{"45 phase_ended 0", "45 phase_started 1"}));
}

TEST(Session, AChangeDuringTheGetReadyDoesNotStartItOver) {
  Story story({turn(Kind::hold, 15s)});
  story.at(10, Do::pause);
  story.at(12, Do::go_on);
  story.at(13.5, Do::still_tight);
  EXPECT_EQ(story.to_come(), (Lines{"14 tick", "15 hold", "17.5 halfway", "27 tick", "28 tick", "29 tick",
                                    "30 session_done"}));
}

TEST(Session, OneEndIsDroppedAfterFiveSeconds) {
  Story story(hold_and_release());
  story.at(10, Do::end);
  EXPECT_EQ(story.session.end_asked_left(moment(12)), Length{3s});
  story.until(15);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "10 end_asked 0", "15 end_dropped 0"}));
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 15s);
  story.at(15, Do::end);
  EXPECT_EQ(story.told(), (Lines{"15 end_asked 0"}));
}

TEST(Session, EndTwiceWithinFiveSecondsEnds) {
  Story story(hold_and_release());
  story.at(10, Do::end);
  story.at(14.999, Do::end);
  EXPECT_EQ(story.told(),
            (Lines{"0 phase_started 0", "10 end_asked 0", "14.999 phase_ended 0", "14.999 ended 0"}));
  EXPECT_EQ(story.to_come(), Lines{});
  const Record record = story.session.record(moment(60));
  EXPECT_EQ(record.outcome, Outcome::ended);
  EXPECT_EQ(record.active, Length{14999ms});
  EXPECT_EQ(record.into_phase, Length{14999ms});
  EXPECT_EQ(story.records(), (Lines{"hold center 30/30/14.999 ended"}));
}

TEST(Session, EndWorksWhilePausedToo) {
  Story story(hold_and_release());
  story.at(10, Do::pause);
  story.at(11, Do::end);
  story.at(12, Do::end);
  EXPECT_TRUE(story.session.over());
}

TEST(Session, EndNowNeedsNoSecondPress) {
  Story story(hold_and_release());
  story.at(10, Do::end_now);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "10 phase_ended 0", "10 ended 0"}));
}

TEST(Session, NothingChangesASessionThatIsOver) {
  for (const Do how : {Do::end_now, Do::let_go}) {
    Story story({turn(Kind::hold, 30s)});
    story.at(10, how);
    story.told();
    const Record record = story.session.record(moment(10));
    for (int what = 0; what <= static_cast<int>(Do::end_now); ++what) story.at(20, static_cast<Do>(what));
    story.miss(30, 40);
    story.until(1000);
    EXPECT_EQ(story.told(), Lines{});
    EXPECT_EQ(story.session.record(moment(1000)), record);
  }
}

}  // namespace
}  // namespace session
