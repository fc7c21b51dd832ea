// SPDX-License-Identifier: MIT
#include "audio/brisk.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <numbers>

#include "audio/track.h"

namespace audio {
namespace {

using Samples = std::vector<std::int16_t>;

Samples tone(double hertz, double seconds) {
  Samples samples(static_cast<std::size_t>(seconds * kRate));
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double turns = hertz * static_cast<double>(i) / kRate;
    samples[i] = static_cast<std::int16_t>(10'000 * std::sin(2 * std::numbers::pi * turns));
  }
  return samples;
}

double rises_a_second(const Samples& samples) {
  int rises = 0;
  for (std::size_t i = 1; i < samples.size(); ++i) rises += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
  return rises / (static_cast<double>(samples.size()) / kRate);
}

TEST(Brisk, IsShorterAtTheSamePitch) {
  for (const double hertz : {90.0, 180.0, 440.0}) {
    for (const double seconds : {0.5, 1.3, 2.5}) {
      const Samples said = tone(hertz, seconds);
      const Samples brisk = made_brisk(said);
      const double share = static_cast<double>(brisk.size()) / static_cast<double>(said.size());
      EXPECT_NEAR(share, kBrisk, 0.04) << hertz << " Hz, " << seconds << " s";
      EXPECT_NEAR(rises_a_second(brisk), hertz, 0.03 * hertz + 1) << seconds << " s";
    }
  }
}

TEST(Brisk, NothingClicksWhereThePiecesMeet) {
  const Samples brisk = made_brisk(tone(180, 1));
  const double steepest = 10'000 * 2 * std::numbers::pi * 180 / kRate;  // of the tone itself
  for (std::size_t i = 1; i < brisk.size(); ++i) ASSERT_LE(std::abs(brisk[i] - brisk[i - 1]), 1.2 * steepest);
}

TEST(Brisk, SilenceStaysSilentAndAWordThatIsHardlyOneStaysWhole) {
  for (const std::int16_t x : made_brisk(Samples(kRate))) ASSERT_EQ(x, 0);
  const Samples short_one = tone(180, 0.09);
  EXPECT_EQ(made_brisk(short_one), short_one);
  EXPECT_TRUE(made_brisk({}).empty());
}

}  // namespace
}  // namespace audio
