// SPDX-License-Identifier: MIT
#include "desktop/scene.h"

#include <gtest/gtest.h>

#include "desktop/scenes.h"

namespace desktop {
namespace {

using namespace std::chrono_literals;
using What = session::Command::What;

TEST(Scene, TellsVerbSideRegionAndWhatComesNext) {
  session::Session session(ice_plan());
  const Scene scene = scene_at(session, 60);
  EXPECT_EQ(scene.verb, "Ice on");
  EXPECT_EQ(scene.place, "left top of shoulder");
  EXPECT_EQ(scene.routine, "Ice");
  EXPECT_EQ(scene.next, "Ice off · 10 min");
  EXPECT_EQ(scene.playback, Scene::Playback::playing);
  EXPECT_TRUE(scene.long_phase);
  EXPECT_TRUE(scene.moves);
  EXPECT_EQ(scene.length, session::Length(5min));
  EXPECT_EQ(into_phase(scene, scene.at_ms + 10'000), session::Length(70s));
}

TEST(Scene, StandsStillInAPause) {
  session::Session session(ice_plan());
  session.apply({What::pause}, at(20));
  const Scene scene = scene_at(session, 50);
  EXPECT_EQ(scene.playback, Scene::Playback::paused);
  EXPECT_EQ(scene.verb, "Paused");
  EXPECT_EQ(into_phase(scene, scene.at_ms + 10'000), session::Length(20s));
}

TEST(Scene, ThatOnlyTheTimeHasChangedIsTheSameToSee) {
  session::Session session(ice_plan());
  const Scene before = scene_at(session, 10);
  EXPECT_TRUE(same_to_see(before, scene_at(session, 40)));
  session.apply({What::again}, at(50));
  EXPECT_FALSE(same_to_see(before, scene_at(session, 51))) << "the phase was begun anew";
}

TEST(Scene, NeverLeavesThePhaseThatItTellsOf) {
  session::Session session(ice_plan());
  const Scene scene = scene_at(session, 290);
  EXPECT_EQ(into_phase(scene, scene.at_ms + 60'000), session::Length(5min));
}

TEST(Scene, HandsAreOnInShortPhasesAndInWaitingAndNotInLongOnesOrPauses) {
  session::Session session(ice_plan());
  EXPECT_FALSE(is_hands_on(session::look(session, at(0))));
  session.advance(at(1200));
  EXPECT_TRUE(is_hands_on(session::look(session, at(1200))));
  session.apply({What::pause}, at(1210));
  EXPECT_FALSE(is_hands_on(session::look(session, at(1210))));
  session.apply({What::go_on}, at(1220));
  EXPECT_TRUE(is_hands_on(session::look(session, at(1221))));
  session.advance(at(4000));
  EXPECT_FALSE(is_hands_on(session::look(session, at(4000))));
}

TEST(Scene, OfASessionThatRanToItsEndSaysDone) {
  session::Session session(ice_plan());
  const Scene done = scene_at(session, 5000);
  EXPECT_EQ(done.playback, Scene::Playback::stopped);
  EXPECT_EQ(done.verb, kCompleted);
}

}  // namespace
}  // namespace desktop
