// SPDX-License-Identifier: MIT
#include "app/sound_sample.h"

#include <gtest/gtest.h>

namespace app {
namespace {

TEST(SoundSample, TheVoiceSaysASentenceAndTheToneRisesAndNoCueSoundsInBetween) {
  const session::Timeline voice = sound_sample("speech_volume");
  ASSERT_EQ(voice.utterances.size(), 1U);
  EXPECT_FALSE(voice.utterances.front().texts.at(0).empty());
  EXPECT_EQ(voice.utterances.front().latest_end, session::kSessionStart + kSampleLength);
  EXPECT_TRUE(voice.pressures.empty());

  const session::Timeline tone = sound_sample("tone_volume");
  ASSERT_EQ(tone.pressures.size(), 1U);
  EXPECT_LT(tone.pressures.front().target.low, tone.pressures.front().target.high);
  EXPECT_TRUE(tone.utterances.empty());
  EXPECT_TRUE(voice.cues.empty() && tone.cues.empty());
}

TEST(SoundSample, TheBackgroundHasTheTimeForItself) {
  const session::Timeline background = sound_sample("background_volume");
  EXPECT_TRUE(background.cues.empty() && background.pressures.empty() && background.utterances.empty());
}

}  // namespace
}  // namespace app
