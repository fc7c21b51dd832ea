// SPDX-License-Identifier: MIT
#include "audio/body_tone.h"

#include <gtest/gtest.h>

#include "audio/loudness.h"

namespace audio {

constexpr std::int64_t kSecondLong = kRate;

std::vector<float> played(BodyTone& tone, std::int64_t from, std::int64_t until) {
  std::vector<float> sound;
  for (std::int64_t at = from; at < until; ++at) sound.push_back(tone.step(at));
  return sound;
}

// Cycles a second, from where the sound crosses zero upwards; the overtones are too weak to cross it.
double pitch(std::span<const float> sound) {
  int cycles = 0;
  std::size_t first = 0;
  std::size_t last = 0;
  for (std::size_t i = 1; i < sound.size(); ++i) {
    if (sound[i - 1] >= 0 || sound[i] < 0) continue;
    if (cycles++ == 0) first = i;
    last = i;
  }
  return (cycles - 1) * static_cast<double>(kRate) / static_cast<double>(last - first);
}

bool all_zero(std::span<const float> sound) { return peak_of(sound) == 0; }

const Track kHold{.revision = 1,
                  .pressures = {{.from = kSecondLong, .until = 16 * kSecondLong, .low = 2, .high = 8}}};

TEST(BodyTone, SoundsWhilePressingAndAtTheMomentOfLettingGoNoMore) {
  BodyTone tone;
  tone.follow(&kHold);
  EXPECT_TRUE(all_zero(played(tone, 0, kSecondLong)));
  const auto sound = played(tone, kSecondLong, 16 * kSecondLong);
  for (std::size_t i = kToneFade; i + kToneFade < sound.size(); i += 480)
    ASSERT_GT(rms_of(std::span(sound).subspan(i, 480)), 0.005) << i;
  EXPECT_LT(std::abs(sound.back()), 1e-5F);
  EXPECT_TRUE(all_zero(played(tone, 16 * kSecondLong, 17 * kSecondLong)));
}

TEST(BodyTone, RisesBySemitonesWithThePressureAndThenHolds) {
  BodyTone tone;
  tone.follow(&kHold);
  const std::vector<float> sound = played(tone, 0, 16 * kSecondLong);
  const auto second = [&](std::int64_t n) {
    return std::span(sound).subspan(static_cast<std::size_t>(n * kRate), kRate - kToneFade);
  };
  double last = 0;
  for (std::int64_t n = 1; n < 9; ++n) {
    EXPECT_GT(pitch(second(n)), last) << n;
    last = pitch(second(n));
  }
  const double expected = 174.6 * std::exp2(8.0 / 12);
  for (std::int64_t n = 10; n < 16; ++n) EXPECT_NEAR(pitch(second(n)), expected, 0.5) << n;
  EXPECT_GT(rms_of(second(12)), rms_of(second(1)));
}

TEST(BodyTone, IsAboutThirtySixDecibelsUnderFullAtItsLoudest) {
  const Track hardest{.pressures = {{.from = 0, .until = kForever, .low = 10, .high = 10}}};
  BodyTone tone;
  tone.follow(&hardest);
  const auto sound = played(tone, 0, kSecondLong);
  EXPECT_NEAR(decibels(rms_of(std::span(sound).subspan(kToneFade))), -37.4, 0.5);
}

// The steepest step that the wave itself has: 311 Hz at most and its overtones, and what a fade adds.
TEST(BodyTone, HasNoClickWhateverHappens) {
  constexpr float kSteepest =
      0.018F * 6.2832F * 311 / kRate * (1 + 2 * 0.35F + 3 * 0.15F) + 0.018F * 1.5F * 1.5F / kToneFade;
  const Track other{
      .pressures = {{.from = 0, .until = kForever, .into = 9 * kSecondLong, .low = 0, .high = 10}}};
  BodyTone tone;
  std::vector<float> sound{0};
  std::int64_t at = kSecondLong;
  const auto play = [&](const Track* track, std::int64_t frames) {
    tone.follow(track);
    const auto more = played(tone, at, at + frames);
    sound.insert(sound.end(), more.begin(), more.end());
    at += frames;
  };
  for (int i = 0; i < 40; ++i) {
    play(&kHold, 3001 + 97 * i);  // on, a pause, gone on with, another target, a jump to its end
    play(i % 3 == 0 ? nullptr : &other, 1007 + 31 * i);
    if (i % 5 == 0) at = kSecondLong * (1 + i % 14);
  }
  EXPECT_LT(steepest(sound), kSteepest);
  EXPECT_GT(peak_of(sound), 0.01F);
}

TEST(BodyTone, GoneOnWithItHasTheLevelOfWhereItStood) {
  const Track rest{
      .pressures = {{.from = 0, .until = kForever, .into = 8 * kSecondLong, .low = 2, .high = 8}}};
  BodyTone tone;
  tone.follow(&rest);
  const auto sound = played(tone, 0, kSecondLong);
  EXPECT_NEAR(pitch(std::span(sound).subspan(kToneFade)), 174.6 * std::exp2(8.0 / 12), 0.5);
}

}  // namespace audio
