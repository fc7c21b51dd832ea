// SPDX-License-Identifier: MIT
#include "audio/duck.h"

#include <gtest/gtest.h>

namespace audio {

struct DuckTest : testing::Test {
  Duck duck;
  float gain = 1;
  // `frames` frames, the next sound `ahead` frames from the first of them.
  void run(std::int64_t frames, bool sounding, std::int64_t ahead) {
    for (std::int64_t i = 0; i < frames; ++i) {
      const float next = duck.step(sounding, ahead - i);
      ASSERT_LE(std::abs(next - gain), 0.0002F) << "frame " << i;
      gain = next;
    }
  }
};

TEST_F(DuckTest, IsDownTwelveDecibelsWhenTheSoundBegins) {
  run(kRate, false, 3 * kRate);
  EXPECT_EQ(gain, 1.0F);
  run(2 * kRate - kDuckLead, false, 2 * kRate);
  EXPECT_EQ(gain, 1.0F);
  run(kDuckLead, false, kDuckLead);
  EXPECT_NEAR(gain, kDucked, 1e-3F);
  run(kRate, true, kForever);
  EXPECT_EQ(gain, kDucked);
}

TEST_F(DuckTest, ComesBackInSixTenthsOfASecond) {
  run(kRate, true, kForever);
  run(kRate * 55 / 100, false, kForever);
  EXPECT_LT(gain, 0.96F);
  run(kRate / 10, false, kForever);
  EXPECT_EQ(gain, 1.0F);
}

TEST_F(DuckTest, StaysDownBetweenTheTicksOfACountdown) {
  run(kRate / 5, true, kForever);
  run(kRate, false, kRate);
  EXPECT_EQ(gain, kDucked);
  run(kRate, false, 2 * kRate);
  EXPECT_GT(gain, kDucked) << "two seconds are worth coming up";
}

TEST_F(DuckTest, ASoundOutOfNowhereTakesItDownWithoutAClick) {
  run(kRate / 10, true, kForever);
  EXPECT_GT(gain, kDucked);
  run(kRate / 10, true, kForever);
  EXPECT_EQ(gain, kDucked);
}

}  // namespace audio
