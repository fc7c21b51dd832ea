// SPDX-License-Identifier: MIT
// What the sounds in assets/cues promise, see the README there.
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

#include "audio/banks.h"
#include "audio/spectrogram.h"

namespace audio {

using session::Cue;

constexpr double kMinus6Db = 0.5012;

double energy(const std::vector<float>& sound) {
  return std::inner_product(sound.begin(), sound.end(), sound.begin(), 0.0);
}

float peak_of(const std::vector<float>& sound) {
  float peak = 0;
  for (const float x : sound) peak = std::max(peak, std::abs(x));
  return peak;
}

template <class Check>
void for_each_cue(Check check) {
  for (std::size_t i = 0; i < session::kCueCount; ++i) {
    const auto cue = static_cast<Cue>(i);
    SCOPED_TRACE(session::cue_name(cue));
    check(cue, floats(cue));
  }
}

TEST(CueSounds, TwoAtOnceDoNotClip) {
  for_each_cue([](Cue, const std::vector<float>& sound) { EXPECT_LE(peak_of(sound), kMinus6Db); });
}

TEST(CueSounds, TheOnsetIsAMoment) {
  for_each_cue([](Cue, const std::vector<float>& sound) {
    const float tenth = peak_of(sound) / 10;
    const auto onset = std::find_if(sound.begin(), sound.end(), [&](float x) { return std::abs(x) > tenth; });
    EXPECT_LT(onset - sound.begin(), 240);
  });
}

TEST(CueSounds, BeginAndEndWithoutAClick) {
  for_each_cue([](Cue, const std::vector<float>& sound) {
    EXPECT_EQ(sound.front(), 0.0F);
    EXPECT_EQ(sound.back(), 0.0F);
    for (std::size_t i = sound.size() - 48; i < sound.size(); ++i) EXPECT_LT(std::abs(sound[i]), 0.001F);
  });
}

TEST(CueSounds, AreAsLongAsTheyShouldBe) {
  for_each_cue([](Cue cue, const std::vector<float>& sound) {
    const double seconds = static_cast<double>(sound.size()) / kRate;
    EXPECT_GE(seconds, 0.15);
    EXPECT_LE(seconds, cue == Cue::session_done ? 3.0 : 1.6);
  });
}

// One of the two filters of ITU-R BS.1770 at 48 kHz, direct form.
std::vector<double> filtered(const std::vector<double>& x, const double (&b)[3], const double (&a)[2]) {
  std::vector<double> y(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    y[i] = b[0] * x[i];
    if (i > 0) y[i] += b[1] * x[i - 1] - a[0] * y[i - 1];
    if (i > 1) y[i] += b[2] * x[i - 2] - a[1] * y[i - 2];
  }
  return y;
}

double loudness(const std::vector<float>& sound) {
  std::vector<double> head(kRate * 2 / 5);
  std::copy_n(sound.begin(), std::min(head.size(), sound.size()), head.begin());
  const auto shelf = filtered(head, {1.53512485958697, -2.69169618940638, 1.19839281085285},
                              {-1.69065929318241, 0.73248077421585});
  const auto weighted = filtered(shelf, {1.0, -2.0, 1.0}, {-1.99004745483398, 0.99007225036621});
  const double sum = std::inner_product(weighted.begin(), weighted.end(), weighted.begin(), 0.0);
  return -0.691 + 10 * std::log10(sum / static_cast<double>(head.size()));
}

TEST(CueSounds, AreEquallyLoudAndTheLesserOnesSofter) {
  for_each_cue([](Cue cue, const std::vector<float>& sound) {
    const double softer = cue == Cue::tick ? 7 : cue == Cue::halfway ? 6 : cue == Cue::get_ready ? 3 : 0;
    EXPECT_NEAR(loudness(sound), -21.5 - softer, 0.1);
  });
}

// A made-up band: chords of rich tones that change three times a second, and noise falling by 3 dB an octave.
std::vector<float> music(std::size_t length, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> unit(0, 1);
  std::vector<float> sound(length);
  double low = 0;
  double high = 0;
  for (auto& x : sound) {
    const double white = unit(random) - 0.5;
    low += 0.02 * (white - low);
    high += 0.3 * (white - high);
    x = static_cast<float>(2 * low + 0.3 * high);
  }
  for (std::size_t start = 0; start < length; start += kRate / 3) {
    for (int voice = 0; voice < 3; ++voice) {
      const double pitch = 110 * std::exp2(std::floor(unit(random) * 37) / 12);
      const double phase = unit(random) * 6;
      for (std::size_t i = start; i < std::min(length, start + kRate / 3); ++i) {
        const double t = static_cast<double>(i - start) / kRate;
        double tone = 0;
        for (int n = 1; n <= 4; ++n) tone += std::sin(phase + 2 * std::numbers::pi * pitch * n * t) / n;
        sound[i] += static_cast<float>(0.05 * std::exp(-3 * t) * tone);
      }
    }
  }
  return sound;
}

// How alike the beginning of what is heard is to a whole cue.
struct Known {
  std::size_t frames = 0;
  std::vector<double> picture;
  double in(const std::vector<double>& heard) const {
    return likeness({heard.begin(), heard.begin() + static_cast<std::ptrdiff_t>(picture.size())}, picture);
  }
};

constexpr std::size_t kFrames = 80;

std::vector<Known> known_cues() {
  std::vector<Known> known;
  for_each_cue([&](Cue, const std::vector<float>& sound) {
    const std::size_t frames = std::min(kFrames, sound.size() / kHop);
    known.push_back({frames, spectrogram(sound, frames)});
  });
  return known;
}

std::size_t recognised(const std::vector<float>& heard, const std::vector<Known>& known) {
  const auto picture = spectrogram(heard, kFrames);
  std::vector<double> marks;
  for (const Known& cue : known) marks.push_back(cue.in(picture));
  return static_cast<std::size_t>(std::max_element(marks.begin(), marks.end()) - marks.begin());
}

// Every cue against all others, as loud as the music around it, by the likeness of their pictures.
TEST(CueSounds, NobodyMistakesOneForAnotherWithMusicPlaying) {
  const std::vector<Known> known = known_cues();
  for (unsigned seed = 1; seed <= 5; ++seed) {
    for_each_cue([&](Cue cue, const std::vector<float>& sound) {
      std::vector<float> heard = music((kFrames + 2) * kHop, seed * 100 + static_cast<unsigned>(cue));
      const auto part = static_cast<std::ptrdiff_t>(std::min(sound.size(), heard.size()));
      const auto gain =
          static_cast<float>(std::sqrt(energy(sound) / energy({heard.begin(), heard.begin() + part})));
      for (std::size_t i = 0; i < heard.size(); ++i)
        heard[i] = gain * heard[i] + (i < sound.size() ? sound[i] : 0.0F);
      EXPECT_EQ(session::kCueNames[recognised(heard, known)], session::cue_name(cue)) << "seed " << seed;
    });
  }
}

}  // namespace audio
