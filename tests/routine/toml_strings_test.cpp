// SPDX-License-Identifier: MIT
#include "routine/toml_strings.h"

#include <gtest/gtest.h>

#include <string>

namespace routine {
namespace {

// The string at the front of `text` as the gate sees it: what is left behind it, or why it is refused.
std::string rest(std::string_view text) {
  std::vector<std::size_t> to_escape;
  const StringEnd end = end_of_toml_string(text, 0, to_escape);
  if (end.refusal) return std::to_string(end.refusal->offset.value_or(999)) + ": " + end.refusal->message;
  return std::string(text.substr(end.offset));
}

std::vector<std::size_t> escaped_in(std::string_view text) {
  std::vector<std::size_t> to_escape;
  end_of_toml_string(text, 0, to_escape);
  return to_escape;
}

TEST(TomlStrings, EndBehindTheirClosingQuotes) {
  EXPECT_EQ(rest(R"("" = 1)"), " = 1");
  EXPECT_EQ(rest(R"("a\"b" x)"), " x");
  EXPECT_EQ(rest(R"('a\' x)"), " x");
  EXPECT_EQ(rest(R"("""a "" b""" x)"), " x");
  EXPECT_EQ(rest(R"("""a""""" x)"), " x");
  EXPECT_EQ(rest(R"("""a"""""" x)"), "\" x");
  EXPECT_EQ(rest(R"("""""" x)"), " x");
  EXPECT_EQ(rest("'''a\n'b''\\''' x"), " x");
  EXPECT_EQ(rest("\"\"\"a \\  \n\n  b\"\"\" x"), " x");
  EXPECT_EQ(rest("\"\"\"a \\\r\n  b\"\"\" x"), " x");
  EXPECT_EQ(rest(R"("\b\t\n\f\r\"\\\u00e9\U0001F9CA")"), "");
}

TEST(TomlStrings, WithoutAnEndAreRefusedAtTheirStart) {
  EXPECT_EQ(rest("\"abc"), "0: this text is not closed");
  EXPECT_EQ(rest("\"abc\ndef\""), "0: this text is not closed");
  EXPECT_EQ(rest("\"abc\\\""), "0: this text is not closed");
  EXPECT_EQ(rest("'abc\n'"), "0: this text is not closed");
  EXPECT_EQ(rest("\"\"\"abc\"\""), "0: this text is not closed");
  EXPECT_EQ(rest("\"\"\"abc \\\n  "), "0: this text is not closed");
  EXPECT_EQ(rest("'''abc''"), "0: this text is not closed");
}

TEST(TomlStrings, EscapesAreThoseOfToml) {
  EXPECT_EQ(rest(R"("a\x41")"), "2: unknown escape in this text");
  EXPECT_EQ(rest(R"("a\e")"), "2: unknown escape in this text");
  EXPECT_EQ(rest("\"a\\é\""), "2: unknown escape in this text");
  EXPECT_EQ(rest("\"\"\"a\\ b\"\"\""), "4: unknown escape in this text");
  EXPECT_EQ(rest(R"("\u12")"), "1: this escape names no character");
  EXPECT_EQ(rest(R"("\u12g4")"), "1: this escape names no character");
  EXPECT_EQ(rest(R"("\ud800")"), "1: this escape names no character");
  EXPECT_EQ(rest(R"("\U00110000")"), "1: this escape names no character");
  EXPECT_EQ(rest("\"\\u12"), "1: this escape names no character");
}

TEST(TomlStrings, EscapesHideNoForbiddenCharacter) {
  for (const char* text : {R"("\u0000")", R"("\u001b")", R"("\u007f")", R"("\u009b")", R"("\u202e")",
                           R"("\ufeff")", R"("\uffff")", R"("\U0001fffe")"}) {
    EXPECT_EQ(rest(text), "1: this escape stands for a character that a routine may not hold") << text;
  }
  EXPECT_EQ(rest(R"("\u000A")"), "");
}

TEST(TomlStrings, OnlyAnAccentRightBehindALineEndingIsEscaped) {
  EXPECT_EQ(escaped_in("\"\"\"x \\\n é é\"\"\""), std::vector<std::size_t>{8});
  EXPECT_EQ(escaped_in("\"\"\"\\\né\\\n\\\n  ü\"\"\""), (std::vector<std::size_t>{5, 13}));
  EXPECT_EQ(escaped_in("\"\"\"x \\\n e é\"\"\""), std::vector<std::size_t>{});
  EXPECT_EQ(escaped_in("\"\"\"é\né\"\"\""), std::vector<std::size_t>{});
  EXPECT_EQ(escaped_in("\"é\""), std::vector<std::size_t>{});
  EXPECT_EQ(escaped_in("'''x \\\n é'''"), std::vector<std::size_t>{});
}

}  // namespace
}  // namespace routine
