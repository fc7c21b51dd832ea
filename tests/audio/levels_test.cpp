// SPDX-License-Identifier: MIT
#include "audio/levels.h"

#include <gtest/gtest.h>

namespace audio {

TEST(Levels, TheFirstIsTakenAtOnceAndAChangeTakesTenMilliseconds) {
  LevelRamps ramps;
  EXPECT_EQ(ramps.step({.cues = 0.5F, .tone = 0.2F}), (Levels{.cues = 0.5F, .tone = 0.2F}));
  const Levels wanted{.cues = 1, .speech = 0, .tone = 1, .background = 1};
  Levels last{.cues = 0.5F, .tone = 0.2F};
  for (int i = 0; i < 480; ++i) {
    const Levels now = ramps.step(wanted);
    for (const auto level : {&Levels::cues, &Levels::speech, &Levels::tone, &Levels::background})
      ASSERT_LE(std::abs(now.*level - last.*level), 1.01F / 480);
    last = now;
  }
  EXPECT_NEAR(last.speech, 0, 1e-4F);
  EXPECT_EQ(ramps.step(wanted), wanted);
}

}  // namespace audio
