// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <string>

#include "ui/stage.h"

namespace {

using ui::Role;
using ui::style_of;

class Text : public testing::Test {
 protected:
  void on(const std::function<void(ui::Canvas&)>& draw) { stage_.frame({1280, 720}, draw); }
  ui_test::Stage stage_;
};

TEST_F(Text, EvenDigitsMakeEveryNumberOfTwoDigitsEquallyWide) {
  on([](ui::Canvas& canvas) {
    const ui::Style digits = style_of(Role::digits);
    for (int n = 10; n < 100; ++n) {
      EXPECT_FLOAT_EQ(canvas.width(std::to_string(n), digits), canvas.width("88", digits)) << n;
    }
  });
}

TEST_F(Text, WrappedLinesFitAndKeepEveryWord) {
  on([](ui::Canvas& canvas) {
    const std::string text = "Lean in slowly until the ache is strong but easy to breathe with.";
    for (float width = 120; width < 900; width += 35) {
      std::string joined;
      for (const std::string& line : canvas.wrap(text, style_of(Role::body), width)) {
        EXPECT_LE(canvas.width(line, style_of(Role::body)), width);
        joined += joined.empty() ? line : " " + line;
      }
      EXPECT_EQ(joined, text);
    }
  });
}

TEST_F(Text, AWordThatIsTooWideIsBrokenAnywhere) {
  on([](ui::Canvas& canvas) {
    const std::string word(60, 'm');
    const auto lines = canvas.wrap(word, style_of(Role::body), 100);
    EXPECT_GT(lines.size(), 5U);
    for (const std::string& line : lines) EXPECT_LE(canvas.width(line, style_of(Role::body)), 100);
  });
}

TEST_F(Text, LinesEndAtLineBreaks) {
  on([](ui::Canvas& canvas) {
    const auto lines = canvas.wrap("one\ntwo three", style_of(Role::body), 900);
    EXPECT_EQ(lines, (std::vector<std::string>{"one", "two three"}));
  });
}

TEST_F(Text, TooManyLinesEndInDots) {
  on([](ui::Canvas& canvas) {
    const auto lines = canvas.wrap("one two three four five six seven", style_of(Role::body), 90, 2);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[1].ends_with("…")) << lines[1];
    EXPECT_LE(canvas.width(lines[1], style_of(Role::body)), 90);
  });
}

TEST_F(Text, FittedTextIsAsWideAsItMayBe) {
  on([](ui::Canvas& canvas) {
    const ui::Style style = canvas.fitted("GET READY", style_of(Role::verb), 300);
    EXPECT_LE(canvas.width("GET READY", style), 300);
    EXPECT_GT(canvas.width("GET READY", style), 285);
  });
}

TEST_F(Text, BrokenBytesAreDrawnAsOneSignEach) {
  on([](ui::Canvas& canvas) {
    canvas.text({10, 10}, "a\xFF\xC3", style_of(Role::body));
    canvas.text({10, 60}, "→ ← ↑ ↓ − – — … · “ ” ’ ● é ő", style_of(Role::body));
  });
  EXPECT_EQ(stage_.boxes().size(), 2U);
}

}  // namespace
