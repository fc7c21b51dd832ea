// SPDX-License-Identifier: MIT
#include "app/sound_settings.h"

#include <gtest/gtest.h>

namespace app {

TEST(SoundSettings, UsuallyThereAreCuesAndNoToneAndNoBackground) {
  const audio::Levels usual = levels_of({}, 100);
  EXPECT_EQ(usual.cues, 1.0F);
  EXPECT_EQ(usual.tone, 0.0F);
  EXPECT_EQ(background_of({}), audio::Background::none);
}

TEST(SoundSettings, PercentsAreShares) {
  files::Settings settings;
  settings.speech_volume = 60;
  settings.tone_volume = 25;
  settings.background_volume = 10;
  EXPECT_EQ(levels_of(settings, 80), (audio::Levels{0.8F, 0.6F, 0.25F, 0.1F}));
}

TEST(SoundSettings, EachBackgroundIsItsOwn) {
  files::Settings settings;
  settings.background = files::Background::rain;
  EXPECT_EQ(background_of(settings), audio::Background::rain);
  settings.background = files::Background::noise;
  EXPECT_EQ(background_of(settings), audio::Background::noise);
  settings.background = files::Background::drone;
  EXPECT_EQ(background_of(settings), audio::Background::drone);
  settings.background = files::Background::music;
  EXPECT_EQ(background_of(settings), audio::Background::music);
}

}  // namespace app
