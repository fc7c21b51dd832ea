// SPDX-License-Identifier: MIT
#include "audio/voice.h"

#include <dlfcn.h>

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

TEST(Voice, TheBuiltInOneTakesNoMemoryBetweenSentences) {
  Voice voice({});
  for (const char* text : {"Press.", "Hold."}) {
    EXPECT_FALSE(voice.say(text).samples.empty());
    EXPECT_EQ(dlopen("libflite_cmu_us_slt.so.1", RTLD_LAZY | RTLD_NOLOAD), nullptr) << text;
  }
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
  EXPECT_EQ(voice.trouble(), "") << "nothing to say is no trouble";
  EXPECT_TRUE(voice.say("\u4f60\u597d").samples.empty());
  EXPECT_EQ(voice.trouble(), "No voice: the built-in voice cannot say this. The cues go on.");
}

// Of the texts, not of the sound: flite's breath is made of noise that differs each time.
TEST(Voice, LettersBeyondAsciiAreSaidAsTheirNeighbours) {
  EXPECT_EQ(as_flite_reads("Dr\u00fccke"), "Drucke");
  EXPECT_EQ(as_flite_reads("\u00c9t\u00e9 \u00e0 c\u00f4t\u00e9"), "Ete a cote");
  EXPECT_EQ(as_flite_reads("\u4f60 press"), "  press");
  const auto plain = say_with_flite("Drucke");
  const auto umlaut = say_with_flite("Dr\u00fccke");
  ASSERT_TRUE(plain && umlaut);
  EXPECT_EQ(plain->samples.size(), umlaut->samples.size());
  EXPECT_TRUE(say_with_flite("\u4f60 press"));
}

TEST(Voice, ATextWithoutAWordIsNotSaidAsHiss) {
  for (const char* text : {"", " ", "...", "\u4f60\u597d"}) EXPECT_FALSE(say_with_flite(text)) << text;
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
