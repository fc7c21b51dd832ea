// SPDX-License-Identifier: MIT
#include "routine/report.h"

#include <gtest/gtest.h>

#include <array>

#include "routine/limits.h"

namespace routine {
namespace {

const SourceLines kLines("one = 1\ntwo = 2\n");

std::string all(Report& report) {
  std::string text;
  for (const Problem& problem : report.take()) text += problem_text(problem);
  return text;
}

TEST(Report, GivesProblemsInTheOrderOfTheFile) {
  Report report("r.toml", kLines);
  EXPECT_TRUE(report.empty());
  report.add({2, 7}, "second");
  report.add({1, 1}, "first", "something else");
  report.add({}, "of the file");
  EXPECT_EQ(all(report),
            "r.toml: error: of the file\n"
            "r.toml:1:1: error: first\n"
            "    1 | one = 1\n"
            "      | ^\n"
            "      = something else\n"
            "r.toml:2:7: error: second\n"
            "    2 | two = 2\n"
            "      |       ^\n");
  EXPECT_TRUE(report.empty());
}

TEST(Report, NamesTheNearestKeyOrAllOfThem) {
  constexpr std::array<std::string_view, 3> kKeys = {"hold", "press", "roll"};
  Report report("r.toml", kLines);
  report.add_unknown_key({"pres", {1, 1}, {}}, kKeys, "the keys of a step");
  report.add_unknown_key({"banana\x1B", {2, 1}, {}}, kKeys, "the keys of a step");
  EXPECT_EQ(all(report),
            "r.toml:1:1: error: unknown key \"pres\"\n"
            "    1 | one = 1\n"
            "      | ^\n"
            "      = did you mean \"press\"?\n"
            "r.toml:2:1: error: unknown key \"banana\\u001b\"\n"
            "    2 | two = 2\n"
            "      | ^\n"
            "      = the keys of a step: hold, press or roll\n");
}

TEST(Report, CountsWhatDoesNotFit) {
  Report report("r.toml", kLines);
  for (std::size_t i = 0; i < kMaxProblems; ++i) report.add({1, 1}, "same");
  EXPECT_TRUE(report.is_full());
  for (int i = 0; i < 41; ++i) report.add({2, 1}, "more");
  const auto problems = report.take();
  ASSERT_EQ(problems.size(), kMaxProblems);
  EXPECT_EQ(problems[98].message, "same");
  EXPECT_EQ(problems[99].message, "and 42 more problems");
}

TEST(Report, ListsWordsAsPeopleDo) {
  constexpr std::array<std::string_view, 3> kWords = {"a", "b", "c"};
  EXPECT_EQ(listed(kWords), "a, b or c");
  EXPECT_EQ(listed(std::span(kWords).first(2)), "a or b");
  EXPECT_EQ(listed(std::span(kWords).first(1)), "a");
}

}  // namespace
}  // namespace routine
