// SPDX-License-Identifier: MIT
#include "routine/read_values.h"

#include <gtest/gtest.h>

#include "routine/problems.h"

namespace routine {
namespace {

TEST(ReadValues, ATextIsInQuotesAndSaysSomething) {
  EXPECT_EQ(top_line("goal = \"Ease.\\nThen rest.\""), "fine\n");
  EXPECT_EQ(top_line("goal = 3"),
            "r.toml:1:8: error: \"goal\" wants text in quotes, this is a whole number\n"
            "    1 | goal = 3\n"
            "      |        ^\n"
            "      = write goal = \"your words\"\n");
  EXPECT_EQ(top_line("goal = \" \""),
            "r.toml:1:8: error: \"goal\" is empty\n"
            "    1 | goal = \" \"\n"
            "      |        ^\n"
            "      = write some words, or leave the key out\n");
}

TEST(ReadValues, AOneLineTextHasNoLineBreak) {
  EXPECT_EQ(top_line("every = \"daily\\nor so\""),
            "r.toml:1:9: error: \"every\" holds a line break\n"
            "    1 | every = \"daily\\nor so\"\n"
            "      |         ^\n"
            "      = write it on one line\n");
  EXPECT_EQ(top_line("every = \"a\tb\""),
            "r.toml:1:9: error: \"every\" holds a character that a routine may not hold\n"
            "    1 | every = \"a b\"\n"
            "      |         ^\n"
            "      = take tabs and other control characters out\n");
}

TEST(ReadValues, AListOfTextsHoldsTextsOnly) {
  EXPECT_EQ(top_line("sources = []"), "fine\n");
  EXPECT_EQ(top_line("sources = \"one\""),
            "r.toml:1:11: error: \"sources\" wants a list in [ ], this is text in quotes\n"
            "    1 | sources = \"one\"\n"
            "      |           ^\n"
            "      = write sources = [\"one\", \"two\"]\n");
  EXPECT_EQ(top_line("sources = [\"one\", 2, \"\"]"),
            "r.toml:1:19: error: \"sources\" is a list of texts, this is a whole number\n"
            "    1 | sources = [\"one\", 2, \"\"]\n"
            "      |                   ^\n"
            "      = write sources = [\"one\", \"two\"]\n"
            "r.toml:1:22: error: \"sources\" is empty\n"
            "    1 | sources = [\"one\", 2, \"\"]\n"
            "      |                      ^\n"
            "      = write some words, or leave the key out\n");
}

TEST(ReadValues, AFlagIsTrueOrFalseWithoutQuotes) {
  EXPECT_EQ(top_line("any_region = true"), "fine\n");
  EXPECT_EQ(top_line("any_region = \"true\""),
            "r.toml:1:14: error: \"any_region\" wants true or false, this is text in quotes\n"
            "    1 | any_region = \"true\"\n"
            "      |              ^\n"
            "      = write any_region = true, without quotes\n");
}

TEST(ReadValues, ANumberIsWholeAndInRange) {
  const std::string hold = one_step("hold = \"30s\"\n");
  EXPECT_EQ(problems(hold + "priority = 1\n"), "fine\n");
  EXPECT_EQ(problems(hold + "priority = 9\n"), "fine\n");
  EXPECT_EQ(problems(hold + "priority = 10\n"),
            "r.toml:5:12: error: \"priority\" is out of range\n"
            "    5 | priority = 10\n"
            "      |            ^\n"
            "      = from 1 to 9\n");
  EXPECT_EQ(problems(hold + "priority = 1.5\n"),
            "r.toml:5:12: error: \"priority\" wants a whole number, this is a number with a fraction\n"
            "    5 | priority = 1.5\n"
            "      |            ^\n"
            "      = write priority = 2\n");
}

}  // namespace
}  // namespace routine
