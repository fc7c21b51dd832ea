// SPDX-License-Identifier: MIT
#include "audio/lull.h"

#include <gtest/gtest.h>

namespace audio {

constexpr std::int64_t kFrom = 100;
constexpr std::int64_t kUntil = 200;

TEST(Lull, AnEmptyTrackIsOne) { EXPECT_TRUE(is_lull({}, kFrom, kUntil, true)); }

TEST(Lull, ACueOrSpeechThatBeginsInItEndsIt) {
  for (const auto& [frame, lull] : {std::pair{99, true}, {100, false}, {199, false}, {200, true}}) {
    EXPECT_EQ(is_lull({.cues = {{frame, session::Cue::tick}}}, kFrom, kUntil, false), lull) << frame;
    EXPECT_EQ(is_lull({.speech = {{.frame = frame, .latest = frame, .clip = nullptr}}}, kFrom, kUntil, false),
              lull)
        << frame;
  }
}

TEST(Lull, PressingEndsItOnlyWhereTheToneIsHeard) {
  const Track pressed{.pressures = {{.from = 150, .until = 300}}};
  EXPECT_FALSE(is_lull(pressed, kFrom, kUntil, true));
  EXPECT_TRUE(is_lull(pressed, kFrom, kUntil, false));
  EXPECT_TRUE(is_lull(pressed, 300, 400, true));
  EXPECT_TRUE(is_lull(pressed, 50, 150, true));
}

}  // namespace audio
