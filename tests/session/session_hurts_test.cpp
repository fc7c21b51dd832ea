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

TEST(Session, HurtsEndsThePhaseSoundsReleaseAndAsksWhy) {
  Story story(hold_and_release());
  story.at(9, Do::hurts);
  EXPECT_EQ(story.told(), (Lines{"0 phase_started 0", "9 phase_ended 0", "9 hurt 0", "9 paused 1"}));
  EXPECT_EQ(story.to_come(), (Lines{"9 release"}));
  EXPECT_EQ(story.session.state(), State::paused);
  EXPECT_EQ(story.session.paused_by(), PausedBy::hurt);
  EXPECT_TRUE(story.session.hurt_unanswered());
  EXPECT_EQ(story.session.position(story.now()), kPlanStart + 30s);
  story.at(10, Do::hurts);
  EXPECT_EQ(story.told(), Lines{});
}

TEST(Session, TooHardLowersThePressureAndGoesOn) {
  Story story({turn(Kind::hold, 30s, {3, 5}, Side::left), turn(Kind::release, 5s, Side::left),
               turn(Kind::hold, 30s, {4, 6}, Side::left), turn(Kind::hold, 30s, {4, 6}, Side::right)});
  story.at(9, Do::hurts);
  story.told();
  story.at(12, Do::say_why, Hurt::too_hard);
  EXPECT_EQ(story.told(), (Lines{"12 hurt_answered 1", "12 get_ready 1"}));
  EXPECT_EQ(story.session.plan().phases[2].turn.pressure, (routine::Pressure{2, 4}));
  EXPECT_EQ(story.session.plan().phases[3].turn.pressure, (routine::Pressure{4, 6}));
  EXPECT_EQ(story.records()[0], "hold left 30/30/9 hurt too_hard");
}

TEST(Session, SharpSkipsToTheFirstPhaseOffTheSpotAndStaysPaused) {
  Story story({turn(Kind::hold, 30s, Side::left), turn(Kind::release, 5s, Side::left),
               turn(Kind::stretch, 30s, Side::left), turn(Kind::hold, 30s, Side::right)});
  story.at(9, Do::hurts);
  story.told();
  story.at(12, Do::say_why, Hurt::sharp);
  EXPECT_EQ(story.told(), (Lines{"12 hurt_answered 1", "12 phase_ended 1", "12 phase_ended 2"}));
  EXPECT_EQ(story.session.phase(), 3U);
  EXPECT_EQ(story.session.state(), State::paused);
  EXPECT_EQ(story.records(), (Lines{"hold left 30/30/9 hurt sharp", "release left 5/5/0 skipped",
                                    "stretch left 30/30/0 skipped", "hold right 30/30/0 interrupted"}));
}

TEST(Session, EveryOtherReasonStaysPaused) {
  for (const Hurt why : {Hurt::tingling, Hurt::dizzy, Hurt::head, Hurt::chest, Hurt::skin}) {
    Story story(hold_and_release());
    story.at(9, Do::hurts);
    story.told();
    story.at(12, Do::say_why, why);
    EXPECT_EQ(story.told(), (Lines{"12 hurt_answered 1"}));
    EXPECT_EQ(story.session.state(), State::paused);
    EXPECT_FALSE(story.session.hurt_unanswered());
  }
}

TEST(Session, GoingOnNeedsNoAnswer) {
  Story story(hold_and_release());
  story.at(9, Do::hurts);
  story.told();
  story.at(12, Do::go_on);
  EXPECT_EQ(story.told(), (Lines{"12 get_ready 1"}));
  EXPECT_FALSE(story.session.hurt_unanswered());
  story.at(13, Do::say_why, Hurt::sharp);
  EXPECT_EQ(story.told(), Lines{});
  EXPECT_EQ(story.records()[0], "hold center 30/30/9 hurt");
}

TEST(Session, WhenTheLastPhaseHurtsTheQuestionIsStillAskedAndGoingOnCompletes) {
  Story story({turn(Kind::hold, 30s)});
  story.at(9, Do::hurts);
  EXPECT_TRUE(story.session.hurt_unanswered());
  EXPECT_EQ(story.session.phase(), 1U);
  story.at(10, Do::say_why, Hurt::head);
  story.told();
  story.at(11, Do::go_on);
  EXPECT_EQ(story.told(), (Lines{"11 completed 1"}));
}

}  // namespace
}  // namespace session
