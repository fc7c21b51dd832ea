// SPDX-License-Identifier: MIT
#include "routine/problem.h"

#include <gtest/gtest.h>

#include <vector>

namespace routine {
namespace {

Problem problem(Place place, std::string source_line) {
  return {Severity::error,          "trap.toml",           place, {}, "unknown key \"hodl\"",
          "did you mean \"hold\"?", std::move(source_line)};
}

TEST(Problem, ShowsThePlaceTheLineACaretAndWhatToWrite) {
  EXPECT_EQ(problem_text(problem({45, 4}, "  { hodl = \"45s\" },")),
            "trap.toml:45:4: error: unknown key \"hodl\"\n"
            "   45 |   { hodl = \"45s\" },\n"
            "      |    ^\n"
            "      = did you mean \"hold\"?\n");
}

TEST(Problem, NamesTheRuleOfASafetyFinding) {
  Problem finding = problem({7, 1}, "hold = \"5m\"");
  finding.severity = Severity::warning;
  finding.rule = "L-T01";
  finding.message = "Long hold. Ease off within two minutes.";
  finding.instead = {};
  EXPECT_EQ(problem_text(finding),
            "trap.toml:7:1: warning: Long hold. Ease off within two minutes. [L-T01]\n"
            "    7 | hold = \"5m\"\n"
            "      | ^\n");
}

TEST(Problem, OfAWholeFileHasNoPlace) {
  EXPECT_EQ(problem_text(problem({}, {})),
            "trap.toml: error: unknown key \"hodl\"\n"
            "      = did you mean \"hold\"?\n");
}

TEST(Problem, WithoutItsLineStillHasItsPlace) {
  EXPECT_EQ(problem_text(problem({100'000, 2}, {})),
            "trap.toml:100000:2: error: unknown key \"hodl\"\n"
            "      = did you mean \"hold\"?\n");
}

TEST(Problem, TabsTakeOneColumnAndAccentsToo) {
  EXPECT_EQ(problem_text(problem({1, 4}, "\tü\thodl")),
            "trap.toml:1:4: error: unknown key \"hodl\"\n"
            "    1 |  ü hodl\n"
            "      |   ^\n"
            "      = did you mean \"hold\"?\n");
}

TEST(Problem, CannotSteerATerminal) {
  Problem hostile = problem({1, 6}, "a = \x1B[2J\xFF");
  hostile.file = "evil\x1B]0;x\n.toml";
  hostile.message = "two\nlines";
  EXPECT_EQ(problem_text(hostile),
            "evil\\u001b]0;x\\u000a.toml:1:6: error: two\\u000alines\n"
            "    1 | a = \\u001b[2J\uFFFD\n"
            "      |           ^\n"
            "      = did you mean \"hold\"?\n");
}

TEST(Problem, ShowsOnlyThePartOfALongLineAroundTheCaret) {
  const std::string before(500, 'a');
  const std::string behind(500, 'b');
  EXPECT_EQ(problem_text(problem({1, 501}, before + "X" + behind)),
            "trap.toml:1:501: error: unknown key \"hodl\"\n"
            "    1 | …" +
                std::string(100, 'a') + "X" + std::string(59, 'b') +
                "…\n"
                "      | " +
                std::string(101, ' ') +
                "^\n"
                "      = did you mean \"hold\"?\n");
  EXPECT_EQ(problem_text(problem({1, 2}, before)),
            "trap.toml:1:2: error: unknown key \"hodl\"\n"
            "    1 | " +
                std::string(160, 'a') +
                "…\n"
                "      |  ^\n"
                "      = did you mean \"hold\"?\n");
}

TEST(Problem, TheCaretMayStandBehindTheLine) {
  EXPECT_EQ(problem_text(problem({1, 9}, "format =")),
            "trap.toml:1:9: error: unknown key \"hodl\"\n"
            "    1 | format =\n"
            "      |         ^\n"
            "      = did you mean \"hold\"?\n");
}

TEST(Problem, OnlyErrorsStopARoutine) {
  Problem warning = problem({}, {});
  warning.severity = Severity::warning;
  Problem info = warning;
  info.severity = Severity::info;
  EXPECT_FALSE(has_error({}));
  EXPECT_FALSE(has_error(std::vector{warning, info}));
  EXPECT_TRUE(has_error(std::vector{warning, problem({}, {}), info}));
  const std::vector several = {warning, problem({}, {}), info, problem({}, {})};
  EXPECT_EQ(first_error(several), &several[1]);
  EXPECT_EQ(first_error(std::vector{warning, info}), nullptr);
}

}  // namespace
}  // namespace routine
