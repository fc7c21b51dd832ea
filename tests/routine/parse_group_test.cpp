// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "routine/limits.h"
#include "routine/parse_step.h"
#include "routine/problems.h"

namespace routine {
namespace {

Group group(std::string_view keys) {
  const Routine routine = parsed(one_step(keys));
  return routine.steps.empty() ? Group{} : std::get<Group>(routine.steps.front().what);
}

std::string nested(int depth) {
  std::string text = "hold = \"5s\"";
  for (int i = 0; i < depth; ++i) text = "steps = [ { " + text + " } ]";
  return text + '\n';
}

TEST(ParseGroup, RepeatsAFixedNumberOrARange) {
  EXPECT_EQ(group("steps = [ { hold = \"5s\" } ]").repeat, 1);
  EXPECT_EQ(group("repeat = 3\nsteps = [ { hold = \"5s\" } ]").repeat, 3);
  const Group ranged = group("repeat = \"2-5\"\nsteps = [ { hold = \"5s\" } ]");
  EXPECT_EQ(ranged.repeat, 3);
  EXPECT_EQ(ranged.repeat_range, (RepeatRange{2, 5}));
}

TEST(ParseGroup, RepeatsAndChangesSidesAtOnceAndHoldsGroups) {
  const Group outer = group(
      "repeat = 2\neach_side = true\nsteps = [\n  { press = \"8s\" },\n  { repeat = 3, steps = [ { rest = "
      "\"2s\" } ] "
      "},\n]");
  EXPECT_TRUE(outer.each_side);
  EXPECT_EQ(outer.repeat, 2);
  ASSERT_EQ(outer.steps.size(), 2U);
  EXPECT_EQ(std::get<Group>(outer.steps[1].what).repeat, 3);
}

TEST(ParseGroup, MayBeWrittenAsTables) {
  EXPECT_EQ(group("repeat = 2\n[[step.steps]]\npress = \"8s\"\n[[step.steps]]\nrelease = \"2s\"\n"),
            group("repeat = 2\nsteps = [ { press = \"8s\" }, { release = \"2s\" } ]"));
}

TEST(ParseGroup, NestsToTheLimit) {
  EXPECT_EQ(problems(one_step(nested(kMaxGroupDepth))), "fine\n");
  EXPECT_EQ(problems(one_step(nested(kMaxGroupDepth + 1))),
            "r.toml:4:47: error: groups nest more than 4 deep\n"
            "    4 | steps = [ { steps = [ { steps = [ { steps = [ { steps = [ { hold = \"5s\" } ] } ] } ] } "
            "] } ]\n"
            "      |                                               ^\n"
            "      = nest fewer groups\n");
}

TEST(ParseGroup, NeedsSteps) {
  EXPECT_EQ(problems(one_step("repeat = 3\n")),
            "r.toml:3:1: error: this group has no steps\n"
            "    3 | [[step]]\n"
            "      | ^\n"
            "      = give it some: steps = [ { hold = \"30s\" } ]\n");
  EXPECT_EQ(problems(one_step("steps = []\n")),
            "r.toml:4:9: error: \"steps\" is empty\n"
            "    4 | steps = []\n"
            "      |         ^\n"
            "      = give it a step: { hold = \"30s\" }\n");
  EXPECT_EQ(problems(one_step("steps = \"hold\"\n")),
            "r.toml:4:9: error: \"steps\" wants a list in [ ], this is text in quotes\n"
            "    4 | steps = \"hold\"\n"
            "      |         ^\n"
            "      = write steps = [ { hold = \"30s\" } ]\n");
  EXPECT_EQ(problems(one_step("steps = [ \"hold\" ]\n")),
            "r.toml:4:11: error: a step is a group of keys, this is text in quotes\n"
            "    4 | steps = [ \"hold\" ]\n"
            "      |           ^\n"
            "      = write { hold = \"30s\" }\n");
}

TEST(ParseGroup, RepeatsOneToAHundredTimes) {
  EXPECT_EQ(problems(one_step("repeat = 0\nsteps = [ { hold = \"5s\" } ]\n")),
            "r.toml:4:10: error: \"repeat\" is out of range\n"
            "    4 | repeat = 0\n"
            "      |          ^\n"
            "      = from 1 to 100\n");
  for (const std::string text : {"3", "4-2", "0-3", "2-101", "a-b", "2-"}) {
    EXPECT_EQ(problems(one_step("repeat = \"" + text + "\"\nsteps = [ { hold = \"5s\" } ]\n")),
              "r.toml:4:10: error: \"" + text +
                  "\" is not a range of repeats\n"
                  "    4 | repeat = \"" +
                  text +
                  "\"\n"
                  "      |          ^\n"
                  "      = write repeat = \"2-4\", or repeat = 3 for a fixed number; at most 100\n");
  }
}

TEST(ParseGroup, HasNoKeysOfAStep) {
  EXPECT_EQ(problems(one_step(
                "repeat = 2\nhold = \"30s\"\nsay = \"x\"\nstpes = 1\nsteps = [ { hold = \"5s\" } ]\n")),
            "r.toml:5:1: error: \"hold\" belongs to a step, not to a group\n"
            "    5 | hold = \"30s\"\n"
            "      | ^\n"
            "      = put it inside: steps = [ { hold = \"30s\" } ]\n"
            "r.toml:6:1: error: \"say\" belongs to a step, not to a group\n"
            "    6 | say = \"x\"\n"
            "      | ^\n"
            "      = put it on the steps inside\n"
            "r.toml:7:1: error: unknown key \"stpes\"\n"
            "    7 | stpes = 1\n"
            "      | ^\n"
            "      = did you mean \"steps\"?\n");
}

TEST(ParseGroup, ChangesSidesOnceOnly) {
  EXPECT_EQ(problems(one_step("each_side = true\nsteps = [ { steps = [ { each_side = true, steps = [ { hold "
                              "= \"5s\" } ] } ] } ]\n")),
            "r.toml:5:25: error: this group stands in another one with each_side\n"
            "    5 | steps = [ { steps = [ { each_side = true, steps = [ { hold = \"5s\" } ] } ] } ]\n"
            "      |                         ^\n"
            "      = keep each_side on one of the two\n");
}

}  // namespace
}  // namespace routine
