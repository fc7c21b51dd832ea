// SPDX-License-Identifier: MIT
#include "audio/sound_server.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "audio/boot_time.h"
#include "audio/silent_server.h"

namespace audio {

TEST(SoundServer, NoServerIsToldAtOnce) {
  setenv("PULSE_SERVER", "unix:/nonexistent/socket", 1);
  const std::int64_t before = boot_now();
  EXPECT_EQ(ask_sound_server().state, SoundServer::State::none);
  EXPECT_LT(boot_now() - before, kSecond / 2);
}

TEST(SoundServer, OneThatNeverAnswersIsGivenUpAfterASecond) {
  const SilentServer server(testing::TempDir());
  const std::int64_t before = boot_now();
  EXPECT_EQ(ask_sound_server().state, SoundServer::State::no_answer);
  EXPECT_GE(boot_now() - before, kSecond * 9 / 10);
  EXPECT_LT(boot_now() - before, 3 * kSecond);
}

}  // namespace audio
