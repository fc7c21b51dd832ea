// SPDX-License-Identifier: MIT
#include "desktop/now_playing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

#include "desktop/scenes.h"

namespace desktop {
namespace {

using testing::ElementsAre;
using What = session::Command::What;

TEST(NowPlaying, ThePhaseIsTheTrack) {
  session::Session session(ice_plan());
  const NowPlaying now = now_playing(scene_at(session, 301));
  EXPECT_EQ(now.status, "Playing");
  EXPECT_EQ(now.track, "/org/unknot/phase/1");
  EXPECT_EQ(now.title, "Ice off · left top of shoulder");
  EXPECT_EQ(now.artist, "Ice");
  EXPECT_EQ(now.comment, "next: Ice on · 5 min");
  EXPECT_EQ(now.number, 2);
  EXPECT_EQ(now.length_us, 600'000'000);
  EXPECT_TRUE(now.can_go_on);
}

TEST(NowPlaying, WithoutASessionThereIsNoTrackAndNothingToPress) {
  const NowPlaying now = now_playing({});
  EXPECT_EQ(now.status, "Stopped");
  EXPECT_EQ(now.track, "/org/mpris/MediaPlayer2/TrackList/NoTrack");
  EXPECT_FALSE(now.can_go_on);
}

TEST(NowPlaying, OnlyWhatDiffersIsAnnounced) {
  session::Session session(ice_plan());
  const NowPlaying stopped = now_playing({});
  const NowPlaying ice = now_playing(scene_at(session, 1));
  EXPECT_THAT(changed_properties(ice, now_playing(scene_at(session, 2))), ElementsAre());
  EXPECT_THAT(changed_properties(stopped, ice),
              ElementsAre("PlaybackStatus", "CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "Metadata"));
  EXPECT_THAT(changed_properties(ice, now_playing(scene_at(session, 300))), ElementsAre("Metadata"));
  NowPlaying quieter = ice;
  quieter.volume = 0.5;
  EXPECT_THAT(changed_properties(ice, quieter), ElementsAre("Volume"));
}

TEST(NowPlaying, AnyVolumeIsTurnedIntoOneThatThereIs) {
  EXPECT_EQ(volume_percent(0.426), 43);
  EXPECT_EQ(volume_percent(-1), 0);
  EXPECT_EQ(volume_percent(7), 100);
  EXPECT_EQ(volume_percent(std::numeric_limits<double>::quiet_NaN()), 0);
  EXPECT_EQ(volume_percent(std::numeric_limits<double>::infinity()), 100);
}

}  // namespace
}  // namespace desktop
