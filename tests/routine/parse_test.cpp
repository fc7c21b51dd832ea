// SPDX-License-Identifier: MIT
#include "routine/parse.h"

#include <gtest/gtest.h>

#include "routine/limits.h"
#include "routine/problems.h"
#include "routine/routine_keys.h"

namespace routine {
namespace {

constexpr std::string_view kStep = "[[step]]\nhold = \"30s\"\n";

TEST(Parse, ReadsEveryKeyOfTheRoutine) {
  const Parsed parsed = parse(R"(format   = 1
title    = "Trapezius: stroke, hold, stretch"
goal     = "Ease desk-and-stress tension on top of the shoulders."
regions  = ["upper_trap", "levator"]
any_region = true
tools    = ["fingers", "cane"]
side     = "both"
cautions = ["neck", "general", "stretch"]
every    = "daily"
sources  = ["Hold 30-60 s: an article."]
tags     = ["sleep"]
total    = "4m40s"
[[step]]
hold = "30s"
)",
                              "trapezius", "sessions/trapezius.toml");
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed->id, "trapezius");
  EXPECT_EQ(parsed->title, "Trapezius: stroke, hold, stretch");
  EXPECT_EQ(parsed->goal, "Ease desk-and-stress tension on top of the shoulders.");
  EXPECT_EQ(parsed->regions, (std::vector<std::string>{"upper_trap", "levator"}));
  EXPECT_TRUE(parsed->any_region);
  EXPECT_EQ(parsed->tools, (std::vector<std::string>{"fingers", "cane"}));
  EXPECT_EQ(parsed->side, Side::both);
  EXPECT_EQ(parsed->cautions, (std::vector<std::string>{"neck", "general", "stretch"}));
  EXPECT_EQ(parsed->every, "daily");
  EXPECT_EQ(parsed->sources, (std::vector<std::string>{"Hold 30-60 s: an article."}));
  EXPECT_EQ(parsed->tags, (std::vector<std::string>{"sleep"}));
  EXPECT_EQ(parsed->total, Millis{280'000});
  EXPECT_EQ(parsed->steps.size(), 1U);
}

TEST(Parse, AFileWithNothingIsToldWhatARoutineNeeds) {
  EXPECT_EQ(problems(""),
            "r.toml: error: the file does not say which format it has\n"
            "      = write format = 1 at the top\n"
            "r.toml: error: the routine has no title\n"
            "      = write title = \"Shoulder minute\" near the top\n"
            "r.toml: error: the routine has no steps\n"
            "      = write [[step]] and below it hold = \"45s\"\n");
}

TEST(Parse, GivesAllProblemsAtOnceInTheOrderOfTheFile) {
  EXPECT_EQ(problems(R"(format = 2
tittle = "x"
regions = ["uper_trap"]
side = "lft"
[[step]]
hodl = "45s"
say = 3
[[step]]
hold = 45
press = "5s"
range = "60-30s"
)"),
            R"(r.toml:1:10: error: this program does not know format 2
    1 | format = 2
      |          ^
      = write format = 1, or use a newer Unknot
r.toml:2:1: error: unknown key "tittle"
    2 | tittle = "x"
      | ^
      = did you mean "title"?
r.toml:3:12: error: unknown region "uper_trap"
    3 | regions = ["uper_trap"]
      |            ^
      = did you mean "upper_trap"?
r.toml:4:8: error: unknown side "lft"
    4 | side = "lft"
      |        ^
      = did you mean "left"?
r.toml:6:1: error: unknown key "hodl"
    6 | hodl = "45s"
      | ^
      = did you mean "hold"?
r.toml:7:7: error: "say" wants text in quotes, this is a whole number
    7 | say = 3
      |       ^
      = write say = "your words"
r.toml:9:8: error: "hold" wants text in quotes, this is a whole number
    9 | hold = 45
      |        ^
      = write hold = "45s" for seconds
r.toml:10:1: error: a step has one kind, this one has both "hold" and "press"
   10 | press = "5s"
      | ^
      = make two steps of it
r.toml:11:9: error: "60-30s" runs from long to short
   11 | range = "60-30s"
      |         ^
      = write range = "30-60s"
)");
}

TEST(Parse, FormatIsANumberThatItKnows) {
  EXPECT_EQ(problems("format = \"1\"\ntitle = \"T\"\n" + std::string(kStep)),
            "r.toml:1:10: error: \"format\" wants a whole number, this is text in quotes\n"
            "    1 | format = \"1\"\n"
            "      |          ^\n"
            "      = write format = 1\n");
}

TEST(Parse, AnUnknownKeyNamesTheNearestOrAll) {
  EXPECT_EQ(problems("format = 1\ntitle = \"T\"\nregion = [\"calf\"]\ncolour = 1\n" + std::string(kStep)),
            "r.toml:3:1: error: unknown key \"region\"\n"
            "    3 | region = [\"calf\"]\n"
            "      | ^\n"
            "      = did you mean \"regions\"?\n"
            "r.toml:4:1: error: unknown key \"colour\"\n"
            "    4 | colour = 1\n"
            "      | ^\n"
            "      = the keys of a routine: format, title, goal, regions, any_region, tools, side, cautions, "
            "every, "
            "sources, tags, total or step\n");
}

TEST(Parse, ASingleBracketIsNotAStep) {
  EXPECT_EQ(problems("format = 1\ntitle = \"T\"\n[step]\nhold = \"30s\"\n"),
            "r.toml:3:1: error: \"step\" wants a list in [ ], this is a group of keys\n"
            "    3 | [step]\n"
            "      | ^\n"
            "      = write [[step]] with two brackets each side, above the keys of the step\n");
}

TEST(Parse, AMistakeInTheOutlineIsOneProblemWithItsPlace) {
  EXPECT_EQ(problems("format = 1\ntitle = \"T\n" + std::string(kStep)),
            "r.toml:2:9: error: this text is not closed\n"
            "    2 | title = \"T\n"
            "      |         ^\n"
            "      = write \" at its end\n");
  EXPECT_EQ(problems("format = 1\ntitle = Shoulders\n"),
            "r.toml:2:9: error: \"Shoulders\" stands without quotes\n"
            "    2 | title = Shoulders\n"
            "      |         ^\n"
            "      = write \"Shoulders\"\n");
  EXPECT_EQ(problems("format = 1\ntitle = \"T\"\ntitle = \"U\"\n"),
            "r.toml:3:1: error: \"title\" stands here a second time\n"
            "    3 | title = \"U\"\n"
            "      | ^\n"
            "      = leave one of the two out\n");
}

TEST(Parse, TagsAreSmallWords) {
  EXPECT_EQ(
      problems("format = 1\ntitle = \"T\"\ntags = [\"before_sport\", \"Bed time\"]\n" + std::string(kStep)),
      "r.toml:3:25: error: \"Bed time\" is not a tag\n"
      "    3 | tags = [\"before_sport\", \"Bed time\"]\n"
      "      |                         ^\n"
      "      = a tag is a word of small letters, digits and _: \"before_sport\"\n");
}

TEST(Parse, TheWholeHasLimits) {
  const std::string top = "format = 1\ntitle = \"T\"\n";
  EXPECT_EQ(problems(top + "total = \"8h1s\"\n" + std::string(kStep)),
            "r.toml:3:9: error: \"total\" lasts 8h1s, which is out of range\n"
            "    3 | total = \"8h1s\"\n"
            "      |         ^\n"
            "      = from 1s to 8h\n");
  EXPECT_EQ(
      problems(top +
               "[[step]]\nrepeat = \"50-100\"\neach_side = true\nsteps = [ { repeat = 11, steps = [ { hold "
               "= \"30s\" } ] } ]\n"),
      "r.toml: error: with its repeats and sides the routine has more than 2000 phases\n"
      "      = repeat less\n"
      "r.toml: error: the routine lasts longer than 8h\n"
      "      = repeat less\n");
}

TEST(Parse, WindowsFilesAreReadLikeOthers) {
  const Routine unix_file =
      parsed("format = 1\ntitle = \"T\"\ngoal = \"\"\"a\nb\"\"\"\n" + std::string(kStep));
  EXPECT_EQ(
      parsed(
          "\uFEFFformat = 1\r\ntitle = \"T\"\r\ngoal = \"\"\"a\r\nb\"\"\"\r\n[[step]]\r\nhold = \"30s\"\r\n"),
      unix_file);
  EXPECT_EQ(unix_file.goal, "a\nb");
}

TEST(Parse, AHostileNumberOfProblemsEndsAtTheLimit) {
  std::string text = "format = 1\ntitle = \"T\"\n";
  for (int i = 0; i < 2'000; ++i) text += "key" + std::to_string(i) + " = 1\n";
  const Parsed parsed = parse(text, "r", "r.toml");
  ASSERT_FALSE(parsed);
  ASSERT_EQ(parsed.error().size(), kMaxProblems);
  EXPECT_EQ(parsed.error().back().message, "and 1901 more problems");
}

}  // namespace
}  // namespace routine
