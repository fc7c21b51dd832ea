// SPDX-License-Identifier: MIT
#include "session/spoken.h"

#include <gtest/gtest.h>

namespace session {
namespace {

TEST(Spoken, NumbersAreWords) {
  EXPECT_EQ(number_words(0), "zero");
  EXPECT_EQ(number_words(14), "fourteen");
  EXPECT_EQ(number_words(40), "forty");
  EXPECT_EQ(number_words(42), "forty-two");
  EXPECT_EQ(number_words(105), "one hundred five");
  EXPECT_EQ(number_words(9999), "nine thousand nine hundred ninety-nine");
  EXPECT_EQ(number_words(10'203), "one zero two zero three");
}

TEST(Spoken, RangesAndUnitsAreSaidAsPeopleDo) {
  EXPECT_EQ(speakable("Hold 30-60 s."), "Hold thirty to sixty seconds.");
  EXPECT_EQ(speakable("1 min, then 2 min"), "one minute, then two minutes");
  EXPECT_EQ(speakable("2.5 cm off the spine"), "two point five centimetres off the spine");
  EXPECT_EQ(speakable("3x, 50%"), "three times, fifty percent");
  EXPECT_EQ(speakable("30\u201360 s"), "thirty to sixty seconds");
  EXPECT_EQ(speakable("5 miles"), "five miles");
}

TEST(Spoken, NothingOfMarkupOrOptionsReachesAVoice) {
  EXPECT_EQ(speakable("<break time=\"9s\"/>Hold"), "break time nine seconds or Hold");
  EXPECT_EQ(speakable("a & b | $(c)"), "a b, c");
  EXPECT_EQ(speakable(std::string("a\0b", 3)), "a b");
  EXPECT_EQ(speakable("\xff\xfe"), "");
  EXPECT_EQ(speakable("Drücke fest"), "Drücke fest");
}

TEST(Spoken, ALongTextIsCutAtAWord) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "press ";
  const std::string spoken = speakable(text);
  EXPECT_LE(spoken.size(), kLongestSpoken);
  EXPECT_TRUE(spoken.ends_with("press"));
}

TEST(Spoken, WhatIsSpeakableStaysAsItIs) {
  for (const char* text :
       {"Let go. Feel the warmth come back.", "Next, change sides.", "Don't push!", "forty-two"})
    EXPECT_EQ(speakable(text), text);
}

}  // namespace
}  // namespace session
