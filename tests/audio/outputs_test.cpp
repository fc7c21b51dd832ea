// SPDX-License-Identifier: MIT
#include "audio/outputs.h"

#include <SDL.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace audio {

TEST(OutputsTest, AreThoseOfTheDriverThatIsUp) {
  setenv("SDL_AUDIODRIVER", "dummy", 1);
  ASSERT_EQ(SDL_InitSubSystem(SDL_INIT_AUDIO), 0) << SDL_GetError();
  const Outputs outputs = known_outputs();
  EXPECT_EQ(outputs.driver, "dummy");
  EXPECT_EQ(outputs.count, 1);
  EXPECT_EQ(outputs.first, "System audio output device");
  EXPECT_EQ(outputs, known_outputs());
  SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

TEST(OutputsTest, WithoutSoundThereIsNone) {
  const Outputs none = known_outputs();
  EXPECT_EQ(none.driver, "");
  EXPECT_EQ(none.first, "");
}

}  // namespace audio
