// SPDX-License-Identifier: MIT
#include "session/view.h"

#include <gtest/gtest.h>

#include "session/story.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using routine::Side;
using Do = Command::What;

routine::Turn left_hold() {
  routine::Turn made = turn(Kind::hold, 30s, {2, 4}, Side::left);
  made.say = "Press the left spot.";
  made.feel = "A good ache.";
  made.set = 2;
  made.sets = 3;
  return made;
}

routine::Turn gap() {
  routine::Turn made = turn(Kind::prepare, 8s, Side::right);
  made.added = routine::Added::switch_gap;
  made.side_changes = true;
  return made;
}

Story ladder() {
  return Story({left_hold(), turn(Kind::release, 5s, Side::left), turn(Kind::hold, 45s, {3, 5}, Side::left),
                gap(), turn(Kind::hold, 200s, {3, 5}, Side::right)});
}

View view_at(Story& story, double seconds) {
  story.until(seconds);
  return look(story.session, story.now());
}

TEST(View, AHoldShowsWhatThePersonNeeds) {
  Story story = ladder();
  const View view = view_at(story, 10.4);
  EXPECT_EQ(view.verb, "HOLD");
  EXPECT_EQ(view.side, "LEFT");
  EXPECT_EQ(view.body_side, Side::left);
  EXPECT_EQ(view.region, "upper_trap");
  EXPECT_EQ(view.region_name, "top of shoulder");
  EXPECT_EQ(view.say, "Press the left spot.");
  EXPECT_EQ(view.feel, "A good ache.");
  EXPECT_EQ(view.digits, "20");
  EXPECT_EQ(view.left, Length{19600ms});
  EXPECT_EQ(view.length, Length{30s});
  EXPECT_DOUBLE_EQ(view.done, 10.4 / 30);
  EXPECT_EQ(view.set, 2);
  EXPECT_EQ(view.sets, 3);
  EXPECT_EQ(view.total, Length{288s});
  EXPECT_EQ(view.total_left, Length{277600ms});
  ASSERT_TRUE(view.next);
  EXPECT_EQ(view.next->verb, "Release");
  EXPECT_EQ(view.next->detail, "5 s");
}

TEST(View, NextSaysASideAndAPressureThatChange) {
  Story story = ladder();
  EXPECT_EQ(view_at(story, 31).next->detail, "45 s · a little deeper");
  EXPECT_EQ(view_at(story, 40).next->verb, "Switch");
  EXPECT_EQ(view_at(story, 40).next->detail, "8 s · right");
  EXPECT_EQ(view_at(story, 81).next->detail, "3 min 20 s");
  EXPECT_FALSE(view_at(story, 90).next);
}

TEST(View, AGapCountsInWithAMinusAndALongPhaseWithAClock) {
  Story story = ladder();
  EXPECT_EQ(view_at(story, 80).verb, "SWITCH");
  EXPECT_EQ(view_at(story, 80).digits, "\u22128");
  EXPECT_EQ(view_at(story, 90).digits, "3:18");
  EXPECT_EQ(view_at(story, 90).side, "RIGHT");
}

TEST(View, PressureRisesOverEightSecondsAndFallsInTheLast) {
  Story story = ladder();
  EXPECT_DOUBLE_EQ(view_at(story, 0).pressure_now, 2);
  EXPECT_DOUBLE_EQ(view_at(story, 4).pressure_now, 3);
  EXPECT_DOUBLE_EQ(view_at(story, 8).pressure_now, 4);
  EXPECT_DOUBLE_EQ(view_at(story, 29).pressure_now, 4);
  EXPECT_DOUBLE_EQ(view_at(story, 29.5).pressure_now, 2);
  EXPECT_DOUBLE_EQ(view_at(story, 31).pressure_now, 0);
}

TEST(View, TheLastThreeSecondsAreMarked) {
  Story story = ladder();
  EXPECT_FALSE(view_at(story, 26.999).last_seconds);
  EXPECT_TRUE(view_at(story, 27).last_seconds);
}

TEST(View, APauseShowsWhatIsLeftOfThePhase) {
  Story story = ladder();
  story.at(10, Do::pause);
  const View view = view_at(story, 60);
  EXPECT_EQ(view.verb, "PAUSED");
  EXPECT_EQ(view.paused_by, PausedBy::person);
  EXPECT_EQ(view.digits, "20");
  EXPECT_DOUBLE_EQ(view.pressure_now, 0);
  EXPECT_EQ(view.next->verb, "Hold");
  EXPECT_EQ(view.next->detail, "20 s");
}

TEST(View, TheGetReadyCountsInAndNamesWhatComes) {
  Story story = ladder();
  story.at(10, Do::pause);
  story.at(60, Do::go_on);
  const View view = view_at(story, 60.5);
  EXPECT_EQ(view.verb, "GET READY");
  EXPECT_EQ(view.digits, "\u22123");
  EXPECT_EQ(view.next->verb, "Hold");
  EXPECT_EQ(view.left, Length{20s});
}

TEST(View, WaitingCountsUp) {
  Story story({waits(turn(Kind::move, 10s)), turn(Kind::hold, 20s)});
  EXPECT_EQ(view_at(story, 9).digits, "1");
  EXPECT_EQ(view_at(story, 14.2).digits, "+5");
  EXPECT_EQ(view_at(story, 14.2).verb, "MOVE");
  EXPECT_DOUBLE_EQ(view_at(story, 14.2).done, 1);
}

TEST(View, TheRequestToEndAndTheQuestionAreShown) {
  Story story = ladder();
  story.at(10, Do::end);
  EXPECT_EQ(view_at(story, 12).end_asked_left, Length{3s});
  EXPECT_EQ(view_at(story, 15).end_asked_left, std::nullopt);
  story.at(16, Do::hurts);
  EXPECT_TRUE(view_at(story, 17).hurt_unanswered);
  EXPECT_EQ(view_at(story, 17).paused_by, PausedBy::hurt);
}

TEST(View, ALastPhaseThatHurtLeavesNothing) {
  Story story({left_hold()});
  story.at(10, Do::hurts);
  const View view = view_at(story, 11);
  EXPECT_EQ(view.verb, "PAUSED");
  EXPECT_EQ(view.digits, "0");
  EXPECT_FALSE(view.next);
  EXPECT_EQ(view.total_left, Length{0});
}

TEST(View, TheEndIsSaid) {
  Story done = ladder();
  EXPECT_EQ(view_at(done, 500).verb, "DONE");
  EXPECT_EQ(view_at(done, 500).total_left, Length{0});
  EXPECT_FALSE(view_at(done, 500).next);
  Story ended = ladder();
  ended.at(10, Do::end_now);
  EXPECT_EQ(view_at(ended, 500).verb, "ENDED");
}

}  // namespace
}  // namespace session
