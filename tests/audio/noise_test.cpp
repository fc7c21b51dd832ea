// SPDX-License-Identifier: MIT
#include "audio/noise.h"

#include <gtest/gtest.h>

#include <vector>

#include "audio/loudness.h"

namespace audio {

TEST(Noise, IsEvenAndHasNoEcho) {
  Noise noise;
  std::vector<float> sound(100'000);
  double mean = 0;
  for (float& x : sound) {
    x = noise.step();
    ASSERT_LE(std::abs(x), 1.0F);
    mean += static_cast<double>(x) / 100'000;
  }
  EXPECT_NEAR(mean, 0, 0.01);
  EXPECT_NEAR(rms_of(sound), 1 / std::sqrt(3.0), 0.01);
  for (std::size_t lag = 1; lag < 50; ++lag) {
    double alike = 0;
    for (std::size_t i = lag; i < sound.size(); ++i)
      alike += static_cast<double>(sound[i]) * static_cast<double>(sound[i - lag]) / 33'333;
    EXPECT_NEAR(alike, 0, 0.02) << lag;
  }
}

TEST(Noise, ASeedGivesTheSameAgainAndNoughtIsASeedToo) {
  Noise one(7);
  Noise same(7);
  Noise nought(0);
  for (int i = 0; i < 10; ++i) {
    EXPECT_EQ(one.step(), same.step());
    EXPECT_NE(nought.share(), 0.0F);
  }
}

}  // namespace audio
