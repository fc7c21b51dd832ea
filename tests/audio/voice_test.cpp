// SPDX-License-Identifier: MIT
#include "audio/voice.h"

#include <gtest/gtest.h>

#include "audio/track.h"
#include "audio/voice_flite.h"

namespace audio {
namespace {

TEST(Voice, TheBuiltInOneSpeaks) {
  Voice voice({});
  const Clip clip = voice.say("Let go. Feel the warmth come back.");
  EXPECT_GT(clip.samples.size(), static_cast<std::size_t>(kRate));
  EXPECT_LT(clip.samples.size(), static_cast<std::size_t>(4 * kRate));
  EXPECT_EQ(voice.trouble(), "");
}

TEST(Voice, AProgramThatFailsIsToldOnceAndTheBuiltInVoiceSpeaks) {
  Voice voice({.program = "/bin/false"});
  EXPECT_FALSE(voice.say("Press.").samples.empty());
  EXPECT_EQ(voice.trouble(),
            "the voice program \"/bin/false\" failed with status 1; the built-in voice speaks instead");
  EXPECT_FALSE(voice.say("Release.").samples.empty());
  voice.start_over();
  EXPECT_EQ(voice.trouble(), "");
}

TEST(Voice, WhatCannotBeSaidIsEmpty) {
  Voice voice({});
  EXPECT_TRUE(voice.say("").samples.empty());
}

TEST(Voice, LettersBeyondAsciiAreSaidAsTheirNeighbours) {
  const auto plain = say_with_flite("Drucke");
  const auto umlaut = say_with_flite("Dr\u00fccke");
  ASSERT_TRUE(plain && umlaut);
  EXPECT_EQ(plain->samples, umlaut->samples);
  EXPECT_TRUE(say_with_flite("\u4f60 press"));
}

TEST(Voice, TriedOutItSaysWhoItIsOrWhatIsWrong) {
  EXPECT_EQ(try_voice({}).value_or(""), "built in (flite, cmu_us_slt)");
  const auto broken = try_voice({.program = "/bin/false"});
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error(),
            "the voice program \"/bin/false\" failed with status 1; the built-in voice speaks instead");
}

}  // namespace
}  // namespace audio
