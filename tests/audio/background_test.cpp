// SPDX-License-Identifier: MIT
#include "audio/background.h"

#include <gtest/gtest.h>

#include <numeric>

#include "audio/loudness.h"
#include "audio/spectrogram.h"

namespace audio {

constexpr auto kMade = {Background::rain, Background::noise, Background::drone};

// Left and right in turn.
std::vector<float> played(BackgroundSound& sound, Background wanted, int frames) {
  std::vector<float> stereo;
  for (int i = 0; i < frames; ++i) {
    const Stereo made = sound.step(wanted);
    stereo.push_back(made.left);
    stereo.push_back(made.right);
  }
  return stereo;
}

std::vector<float> left_of(const std::vector<float>& stereo) {
  std::vector<float> left;
  for (std::size_t i = 0; i < stereo.size(); i += 2) left.push_back(stereo[i]);
  return left;
}

TEST(Background, EachIsAboutThirtyEightDecibelsUnderFullAndStaysThere) {
  for (const Background each : kMade) {
    BackgroundSound sound;
    played(sound, each, 5 * kRate);
    for (int i = 0; i < 12; ++i) {
      const auto part = played(sound, each, 5 * kRate);
      EXPECT_NEAR(decibels(rms_of(part)), -38, 4) << static_cast<int>(each) << " at " << 5 * i << " s";
      EXPECT_LT(decibels(static_cast<double>(peak_of(part))), -20) << static_cast<int>(each);
      const double mean = std::accumulate(part.begin(), part.end(), 0.0) / static_cast<double>(part.size());
      EXPECT_NEAR(mean, 0, 1e-3);
    }
  }
}

TEST(Background, FadesInFromSilenceAndOutToIt) {
  for (const Background each : kMade) {
    BackgroundSound sound;
    const auto in = played(sound, each, kRate / 2);
    EXPECT_LT(std::abs(in.front()), 1e-9F);
    EXPECT_LT(rms_of(std::span(in).first(4800)), rms_of(std::span(in).last(4800)) / 5);
    const auto out = played(sound, Background::none, kRate / 2 + 10);
    EXPECT_LT(std::abs(out.back()), 1e-9F);
  }
}

TEST(Background, AChangeFromOneToAnotherHasNoClick) {
  BackgroundSound sound;
  const float steady = steepest(played(sound, Background::rain, 5 * kRate), 2);
  BackgroundSound changing;
  std::vector<float> all;
  for (int i = 0; i < 20; ++i) {
    const auto part = played(changing, static_cast<Background>(i * 3 % 5), 7001);
    all.insert(all.end(), part.begin(), part.end());
  }
  EXPECT_LE(steepest(all, 2), 1.5F * steady);
}

TEST(Background, TheDroneMovesSlowly) {
  BackgroundSound sound;
  const auto drone = played(sound, Background::drone, 5 * kRate);
  // 440 Hz is the highest voice: a click would stand far above its steepest slope.
  EXPECT_LT(steepest(drone, 2), 0.0045F);
}

// How the energy lies over low (under 500 Hz), middle and high (over 2 kHz), as shares.
std::array<double, 2> low_and_high(Background each) {
  BackgroundSound sound;
  played(sound, each, kRate);
  const std::vector<double> picture = spectrogram(left_of(played(sound, each, 100 * kHop)), 90);
  constexpr std::size_t kFirst = 180 * kFft / kRate;
  constexpr std::size_t kBins = 6000 * kFft / kRate - kFirst;
  double all = 0;
  std::array<double, 2> shares{};
  for (std::size_t i = 0; i < picture.size(); ++i) {
    const std::size_t hertz = (i % kBins + kFirst) * kRate / kFft;
    const double energy = picture[i] * picture[i];
    all += energy;
    if (hertz < 500) shares[0] += energy;
    if (hertz > 2000) shares[1] += energy;
  }
  return {shares[0] / all, shares[1] / all};
}

TEST(Background, RainIsBrightNoiseIsDarkAndTheDroneHasNoHiss) {
  EXPECT_GT(low_and_high(Background::rain)[1], 0.25);
  EXPECT_LT(low_and_high(Background::rain)[0], 0.2);
  EXPECT_GT(low_and_high(Background::noise)[0], 0.3);
  EXPECT_GT(low_and_high(Background::noise)[1], 0.01);
  EXPECT_LT(low_and_high(Background::drone)[1], 1e-4);
}

TEST(Background, RainAndNoiseAreWide) {
  for (const Background each : {Background::rain, Background::noise}) {
    BackgroundSound sound;
    const auto stereo = played(sound, each, 2 * kRate);
    double both = 0;
    double one = 0;
    for (std::size_t i = 0; i < stereo.size(); i += 2) {
      both += static_cast<double>(stereo[i] * stereo[i + 1]);
      one += static_cast<double>(stereo[i] * stereo[i]);
    }
    EXPECT_LT(both / one, 0.3) << static_cast<int>(each);
  }
}

TEST(Background, MusicFadesInAndOutAndNothingIsMadeMeanwhile) {
  BackgroundSound sound;
  EXPECT_EQ(sound.music(), 0.0F);
  EXPECT_EQ(peak_of(played(sound, Background::music, kRate)), 0.0F);
  EXPECT_EQ(sound.music(), BackgroundSound::kMusicGain);
  played(sound, Background::rain, kRate / 4);
  EXPECT_NEAR(sound.music() / BackgroundSound::kMusicGain, 0.5F, 0.01F);
  played(sound, Background::rain, kRate / 4 + 10);
  EXPECT_EQ(sound.music(), 0.0F);
}

}  // namespace audio
