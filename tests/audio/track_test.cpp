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

}  // namespace audio
