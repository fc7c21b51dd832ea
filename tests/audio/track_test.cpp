// SPDX-License-Identifier: MIT
#include "audio/track.h"

#include <gtest/gtest.h>

#include "audio/banks.h"

namespace audio {

TEST(Track, PutsEveryMomentOnItsSample) {
  const session::Timeline timeline{.revision = 7,
                                   .cues = {at_ms(0, session::Cue::press), at_ms(1, session::Cue::tick),
                                            at_ms(28'800'001, session::Cue::rest)}};
  const Track track = make_track(timeline);
  EXPECT_EQ(track.revision, 7U);
  EXPECT_EQ(track.cues,
            (std::vector<TrackCue>{
                {0, session::Cue::press}, {48, session::Cue::tick}, {1'382'400'048, session::Cue::rest}}));
}

TEST(Track, WithoutTicksKeepsEveryOtherCue) {
  const session::Timeline timeline{
      .revision = 1,
      .cues = {at_ms(0, session::Cue::press), at_ms(1, session::Cue::tick), at_ms(2, session::Cue::release)}};
  EXPECT_EQ(make_track(timeline, {.ticks = false}).cues,
            (std::vector<TrackCue>{{0, session::Cue::press}, {96, session::Cue::release}}));
}

TEST(Track, HasThePressuresInFrames) {
  using session::Moment;
  const session::Timeline timeline{
      .revision = 1,
      .pressures = {{Moment{session::Length{10}}, Moment{session::Length{20}}, session::Length{5}, {2, 4}},
                    {Moment{session::Length{30}}, Moment::max(), session::Length{0}, {3, 6}}}};
  EXPECT_EQ(make_track(timeline).pressures,
            (std::vector<TrackPressure>{{480, 960, 240, 2, 4}, {1440, kForever, 0, 3, 6}}));
}

}  // namespace audio
