// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <gtest/gtest.h>

#include <array>

namespace base {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

TEST(Text, Utf8IsCheckedStrictly) {
  for (const char* good : {"", "plain", "é", "Über", "肩", "\U0001F9CA", "\xED\x9F\xBF", "\xEE\x80\x80"}) {
    EXPECT_TRUE(is_utf8(good)) << good;
  }
  for (const char* bad : {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                          "\xF5\x80\x80\x80", "\xC3", "\xE2\x82", "\xF0\x9F\xA7", "\xC3(", "\xFF"}) {
    EXPECT_FALSE(is_utf8(bad));
  }
  EXPECT_EQ(first_broken_utf8("a\xC3\xA9\xFFz"), 3U);
}

TEST(Text, EveryCharacterSurvivesEncodingAndDecoding) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string bytes = encode(c);
    const auto back = decode(bytes);
    ASSERT_TRUE(back) << static_cast<unsigned>(c);
    ASSERT_EQ(back->value, c);
    ASSERT_EQ(back->bytes, bytes.size());
  }
}

TEST(Text, CodePointsAreCountedNotBytes) {
  EXPECT_EQ(code_points(""), 0U);
  EXPECT_EQ(code_points("Übung"), 5U);
  EXPECT_EQ(code_points("肩\U0001F9CA"), 2U);
}

TEST(Text, FindsWhatATextMayNotHold) {
  EXPECT_EQ(first_forbidden_character("Sit tall — Übung 肩 \U0001F9CA", false), kNone);
  EXPECT_EQ(first_forbidden_character("a\nb", true), kNone);
  EXPECT_EQ(first_forbidden_character("a\nb", false), 1U);
  EXPECT_EQ(first_forbidden_character(std::string_view("ab\0", 3), true), 2U);
  for (const int c :
       {0x01,   0x09,   0x0D,   0x1B,   0x7F,   0x80,   0x9B,   0x9F,   0x61C,   0x200E,  0x200F,
        0x2028, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xFDD0, 0xFFFE, 0x1FFFF, 0x10FFFF}) {
    EXPECT_EQ(first_forbidden_character("é" + encode(static_cast<char32_t>(c)), true), 2U) << c;
  }
}

TEST(Text, QuotedTextCannotSteerATerminal) {
  EXPECT_EQ(quoted("plain"), "\"plain\"");
  EXPECT_EQ(quoted("say \"hi\" \\ \n\t\r"), R"("say \"hi\" \\ \n\t\r")");
  EXPECT_EQ(quoted("\x1B[31mred\x7F"), R"("\u001b[31mred\u007f")");
  EXPECT_EQ(quoted("\u202Eexe.piz"), R"("\u202eexe.piz")");
  EXPECT_EQ(quoted("\U0001FFFF"), R"("\U0001ffff")");
  EXPECT_EQ(quoted("\xC3(\xFF"), "\"\uFFFD(\uFFFD\"");
  EXPECT_EQ(quoted("%s%n {0}"), "\"%s%n {0}\"");
}

TEST(Text, QuotedTextIsCutAfterTheCap) {
  EXPECT_EQ(quoted("Übung", 5), "\"Übung\"");
  EXPECT_EQ(quoted("Übungen", 5), "\"Übung…\"");
  EXPECT_EQ(code_points(base::quoted(std::string(100'000, 'x'))), 203U);
}

TEST(Text, NearestFindsTheWordThatWasMeant) {
  constexpr std::array<std::string_view, 6> kWords = {"prepare",  "hold", "press",
                                                      "pressure", "side", "release"};
  EXPECT_EQ(nearest("presure", kWords), "pressure");
  EXPECT_EQ(nearest("relaese", kWords), "release");
  EXPECT_EQ(nearest("Hold", kWords), "hold");
  EXPECT_EQ(nearest("holdd", kWords), "hold");
  EXPECT_EQ(nearest("sdie", kWords), "side");
  EXPECT_EQ(nearest("hold", kWords), "hold");
}

TEST(Text, NearestGivesNothingWhenNoneIsNear) {
  constexpr std::array<std::string_view, 2> kWords = {"hold", "press"};
  EXPECT_EQ(nearest("banana", kWords), "");
  EXPECT_EQ(nearest("", kWords), "");
  EXPECT_EQ(nearest("xy", kWords), "");
  EXPECT_EQ(nearest(std::string(100'000, 'h'), kWords), "");
  EXPECT_EQ(nearest("hold", {}), "");
}

}  // namespace
}  // namespace base
