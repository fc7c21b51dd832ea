// SPDX-License-Identifier: MIT
#include "audio/tap_offset.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace audio {

using namespace std::chrono_literals;
using Taps = std::vector<TapTime>;

constexpr TapTime kFirst = 86'400'123ms;

// A tap to each beat, `late` after it, and so much later again by `jitter`, over and over.
Taps tapped(std::size_t beats, TapTime late, const std::vector<TapTime>& jitter = {0ms}) {
  Taps taps;
  for (std::size_t i = 0; i < beats; ++i)
    taps.push_back(kFirst + static_cast<int>(i) * kTapBeat + late + jitter[i % jitter.size()]);
  return taps;
}

TEST(TapOffset, IsTheMedianLessWhatTheKeyTakes) {
  for (const TapTime late : {-400ms, -30ms, 0ms, 40ms, 200ms, 480ms}) {
    const auto found = tap_offset(kFirst, tapped(8, late + kTapKeyLatency));
    ASSERT_TRUE(found) << late.count();
    EXPECT_EQ(found->offset, late);
    EXPECT_EQ(found->used, 8U);
    EXPECT_EQ(found->spread, 0ms);
  }
}

TEST(TapOffset, NeedsEightTaps) {
  EXPECT_FALSE(tap_offset(kFirst, {}));
  EXPECT_FALSE(tap_offset(kFirst, tapped(7, 100ms)));
  EXPECT_TRUE(tap_offset(kFirst, tapped(8, 100ms)));
}

TEST(TapOffset, UnevenTapsGiveTheirMiddle) {
  const auto found = tap_offset(kFirst, tapped(12, 205ms, {-30ms, 12ms, 25ms, -8ms}));
  ASSERT_TRUE(found);
  EXPECT_NEAR(static_cast<double>(found->offset.count()), 202, 3);
  EXPECT_EQ(found->used, 12U);
}

TEST(TapOffset, StraysAreLeftOutAndDoNotMoveIt) {
  Taps taps = tapped(12, 150ms + kTapKeyLatency, {-10ms, 0ms, 10ms});
  taps[2] += 250ms;
  taps[7] -= 500ms;
  const auto found = tap_offset(kFirst, taps);
  ASSERT_TRUE(found);
  EXPECT_NEAR(static_cast<double>(found->offset.count()), 150, 1);
  EXPECT_EQ(found->used, 10U);
  EXPECT_EQ(found->taps, 12U);
}

TEST(TapOffset, WithStraysLeftOutThereMustStillBeEight) {
  Taps taps = tapped(8, 150ms);
  taps[3] += 300ms;
  EXPECT_FALSE(tap_offset(kFirst, taps));
}

TEST(TapOffset, TapsWithoutABeatInThemGiveNothing) {
  std::mt19937 random(9);
  int found = 0;
  for (int round = 0; round < 200; ++round) {
    Taps taps;
    for (int i = 0; i < 10; ++i)
      taps.push_back(kFirst + i * kTapBeat + TapTime{static_cast<int>(random() % 1200)});
    found += tap_offset(kFirst, taps) ? 1 : 0;
  }
  EXPECT_LE(found, 4);
}

TEST(TapOffset, MissedBeatsAndDoubledTapsDoNotMatter) {
  Taps taps = tapped(14, 90ms + kTapKeyLatency);
  taps.erase(taps.begin() + 3, taps.begin() + 6);
  taps.push_back(taps.back() + 35ms);
  const auto found = tap_offset(kFirst, taps);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->offset, 90ms);
}

TEST(TapOffset, ATapBeforeTheFirstBeatBelongsToIt) {
  EXPECT_EQ(tap_offset(kFirst, tapped(9, -120ms + kTapKeyLatency))->offset, -120ms);
}

TEST(TapOffset, IsHeldToWhatTheSettingTakes) {
  EXPECT_EQ(tap_offset(kFirst, tapped(9, 560ms))->offset, kMostLatency);
  EXPECT_EQ(tap_offset(kFirst, tapped(9, -560ms))->offset, -kMostLatency);
}

}  // namespace audio
