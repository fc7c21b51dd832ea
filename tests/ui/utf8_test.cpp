// SPDX-License-Identifier: MIT
#include "ui/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace {

std::u32string all(std::string_view text) {
  std::u32string characters;
  while (!text.empty()) characters += ui::take_character(text);
  return characters;
}

TEST(Utf8, CharactersOfEveryLengthAreTakenWhole) { EXPECT_EQ(all("aé→😀"), U"aé→😀"); }

TEST(Utf8, ABrokenByteIsOneSignAndTheRestIsKept) {
  EXPECT_EQ(all("a\xFF"
                "b"),
            U"a\uFFFD"
            U"b");
  EXPECT_EQ(all("a\xC3"), U"a\uFFFD");
  EXPECT_EQ(all("\xE2\x86x"), U"\uFFFD\uFFFDx");
}

}  // namespace
