// SPDX-License-Identifier: MIT
#include "routine/print_values.h"

#include <gtest/gtest.h>

namespace routine {
namespace {

Range range(int shortest, int longest) { return {Millis{shortest}, Millis{longest}}; }

TEST(PrintValues, RangesTakeTheShortFormWherePeopleWould) {
  EXPECT_EQ(range_text(range(30'000, 60'000)), "30-60s");
  EXPECT_EQ(range_text(range(5'000, 10'000)), "5-10s");
  EXPECT_EQ(range_text(range(60'000, 120'000)), "1-2m");
  EXPECT_EQ(range_text(range(45'000, 120'000)), "45-120s");
  EXPECT_EQ(range_text(range(45'000, 150'000)), "45s-2m30s");
  EXPECT_EQ(range_text(range(300'000, 600'000)), "5-10m");
  EXPECT_EQ(range_text(range(300'000, 3'600'000)), "5m-1h");
  EXPECT_EQ(range_text(range(2'500, 10'000)), "2.5s-10s");
  EXPECT_EQ(range_text(range(45'000, 45'000)), "45-45s");
}

TEST(PrintValues, PressuresAndRepeats) {
  EXPECT_EQ(pressure_text({2, 4}), "2-4");
  EXPECT_EQ(pressure_text({3, 3}), "3");
  EXPECT_EQ(repeat_text({2, 4}), "2-4");
  EXPECT_EQ(repeat_text({3, 3}), "3-3");
}

TEST(PrintValues, TextsEscapeWhatTomlNeedsEscaped) {
  EXPECT_EQ(toml_text("Press the {side} spot."), "\"Press the {side} spot.\"");
  EXPECT_EQ(toml_text("say \"a\\b\"\nthen"), R"("say \"a\\b\"\nthen")");
  EXPECT_EQ(toml_text("Über 肩"), "\"Über 肩\"");
}

TEST(PrintValues, ALongTextBreaksBetweenWords) {
  std::string words;
  for (int i = 0; i < 80; ++i) words += "breathe ";
  const std::string text = toml_text(words + "out");
  EXPECT_TRUE(text.starts_with("\"\"\"\\\nbreathe breathe ")) << text;
  EXPECT_NE(text.find("breathe \\\nbreathe"), std::string::npos) << text;
  EXPECT_TRUE(text.ends_with("out\"\"\"")) << text;
}

TEST(PrintValues, NoLineOfALongTextComesNearTheLimitOfALine) {
  for (const char c : {'a', ' ', '"', '\n'}) {
    std::size_t longest = 0;
    std::size_t start = 0;
    const std::string text = toml_text(std::string(2000, c)) + '\n';
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
      longest = std::max(longest, end - start);
      start = end + 1;
    }
    EXPECT_LE(longest, 620U);
  }
}

}  // namespace
}  // namespace routine
