// SPDX-License-Identifier: MIT
#include "audio/clip.h"

#include <gtest/gtest.h>

#include <cmath>

#include "audio/track.h"

namespace audio {
namespace {

// `silence` s, one second of a 300 Hz tone, `silence` s.
Speech tone(int rate, float loud, double silence = 0.5) {
  Speech speech{.rate = rate, .samples = {}};
  const auto edge = static_cast<std::size_t>(silence * rate);
  speech.samples.assign(edge, 0.0F);
  for (int i = 0; i < rate; ++i)
    speech.samples.push_back(loud * static_cast<float>(std::sin(2 * 3.14159265358979 * 300 * i / rate)));
  speech.samples.insert(speech.samples.end(), edge, 0.0F);
  return speech;
}

double effective(const Clip& clip) {
  double sum = 0;
  for (const std::int16_t x : clip.samples) sum += static_cast<double>(x) * x;
  return std::sqrt(sum / static_cast<double>(clip.samples.size())) / 32767;
}

TEST(Clip, EveryRateBecomes48kWithoutTheSilence) {
  for (const int rate : {8000, 16'000, 22'050, 44'100, 48'000, 96'000}) {
    const auto frames = static_cast<double>(make_clip(tone(rate, 0.3F)).samples.size());
    EXPECT_NEAR(frames, kRate, kRate * 0.025) << rate;
  }
}

TEST(Clip, QuietAndLoudVoicesAreEquallyLoudAndNoneClips) {
  for (const float loud : {0.01F, 0.1F, 1.0F}) {
    const Clip clip = make_clip(tone(16'000, loud));
    EXPECT_NEAR(effective(clip), 0.09, 0.01) << loud;
    for (const std::int16_t x : clip.samples) ASSERT_LT(std::abs(x), 24'000);
  }
}

TEST(Clip, BeginsAndEndsWithoutAClick) {
  const Clip clip = make_clip(tone(48'000, 0.5F, 0));
  EXPECT_EQ(clip.samples.front(), 0);
  EXPECT_EQ(clip.samples.back(), 0);
}

TEST(Clip, SilenceAndNonsenseAreNothing) {
  EXPECT_TRUE(make_clip({.rate = 16'000, .samples = {}}).samples.empty());
  EXPECT_TRUE(make_clip({.rate = 16'000, .samples = std::vector<float>(5000, 0.0F)}).samples.empty());
  EXPECT_TRUE(
      make_clip({.rate = 48'000, .samples = std::vector<float>(5000, std::nanf(""))}).samples.empty());
}

}  // namespace
}  // namespace audio
