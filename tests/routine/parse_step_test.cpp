// SPDX-License-Identifier: MIT
#include "routine/parse_step.h"

#include <gtest/gtest.h>

#include "routine/problems.h"

namespace routine {
namespace {

std::string step_problems(std::string_view keys) { return problems(one_step(keys)); }

TEST(ParseStep, ReadsEveryKey) {
  const Routine routine = parsed(one_step(R"(ice      = "5m"
range    = "1-5m"
pressure = "3"
say      = "Cloth on, then the {side} side."
cue      = "Ice"
feel     = "Cold, then numb."
region   = "calf"
tool     = "ice_pack"
side     = "left"
barrier  = "cloth"
position = "under_body"
wait     = true
priority = 3
)"));
  ASSERT_EQ(routine.steps.size(), 1U);
  Step expected;
  expected.kind = Kind::ice;
  expected.length = Millis{300'000};
  expected.range = Range{Millis{60'000}, Millis{300'000}};
  expected.pressure = Pressure{3, 3};
  expected.say = "Cloth on, then the {side} side.";
  expected.cue = "Ice";
  expected.feel = "Cold, then numb.";
  expected.region = "calf";
  expected.tool = "ice_pack";
  expected.side = Side::left;
  expected.barrier = Barrier::cloth;
  expected.placement = Placement::under_body;
  expected.wait = true;
  expected.priority = 3;
  EXPECT_EQ(std::get<Step>(routine.steps[0].what), expected);
}

TEST(ParseStep, EveryKindIsAKey) {
  for (const Kind kind : kAllKinds) {
    const Routine routine = parsed(one_step(std::string(kind_id(kind)) + " = \"9s\""));
    ASSERT_EQ(routine.steps.size(), 1U);
    EXPECT_EQ(std::get<Step>(routine.steps[0].what).kind, kind);
  }
}

TEST(ParseStep, RemembersItsPlace) {
  const Routine routine = parsed(one_step("hold = \"9s\"\n[[step]]\nsteps = [\n  { rest = \"9s\" } ]\n"));
  EXPECT_EQ(std::get<Step>(routine.steps[0].what).place.line, 3);
  const Group& group = std::get<Group>(routine.steps[1].what);
  EXPECT_EQ(group.place.line, 5);
  EXPECT_EQ(std::get<Step>(group.steps[0].what).place.line, 7);
  EXPECT_EQ(std::get<Step>(group.steps[0].what).place.column, 3);
}

TEST(ParseStep, WithoutAKindIsToldTheKinds) {
  EXPECT_EQ(step_problems("say = \"Breathe.\"\n"),
            "r.toml:3:1: error: this step has no kind\n"
            "    3 | [[step]]\n"
            "      | ^\n"
            "      = give it one with its length: hold = \"45s\" (prepare, hold, press, release, stretch, "
            "roll, ice, "
            "heat, rest, breathe or move)\n");
}

TEST(ParseStep, WithTwoKindsBecomesTwoSteps) {
  EXPECT_EQ(step_problems("hold = \"45s\"\npress = \"5s\"\n"),
            "r.toml:5:1: error: a step has one kind, this one has both \"hold\" and \"press\"\n"
            "    5 | press = \"5s\"\n"
            "      | ^\n"
            "      = make two steps of it\n");
}

TEST(ParseStep, AMisspelledKindIsOneProblemNotTwo) {
  EXPECT_EQ(step_problems("hodl = \"45s\"\n"),
            "r.toml:4:1: error: unknown key \"hodl\"\n"
            "    4 | hodl = \"45s\"\n"
            "      | ^\n"
            "      = did you mean \"hold\"?\n");
}

TEST(ParseStep, AMisspelledKeyNamesTheNearest) {
  EXPECT_EQ(step_problems("hold = \"45s\"\npresure = \"2-4\"\n"),
            "r.toml:5:1: error: unknown key \"presure\"\n"
            "    5 | presure = \"2-4\"\n"
            "      | ^\n"
            "      = did you mean \"pressure\"?\n");
  EXPECT_EQ(step_problems("hold = \"45s\"\nbanana = 1\n"),
            "r.toml:5:1: error: unknown key \"banana\"\n"
            "    5 | banana = 1\n"
            "      | ^\n"
            "      = the keys of a step: prepare, hold, press, release, stretch, roll, ice, heat, rest, "
            "breathe, move, "
            "range, pressure, say, cue, feel, region, tool, side, barrier, position, wait or priority\n");
}

TEST(ParseStep, AKeyOfTheRoutineIsSentUp) {
  EXPECT_EQ(step_problems("hold = \"45s\"\nevery = \"daily\"\n"),
            "r.toml:5:1: error: \"every\" belongs to the routine, not to a step\n"
            "    5 | every = \"daily\"\n"
            "      | ^\n"
            "      = put it above the first [[step]]\n");
}

TEST(ParseStep, OnlyTheRoutineLeavesTheSideToThePerson) {
  EXPECT_EQ(step_problems("hold = \"45s\"\nside = \"choose\"\n"),
            "r.toml:5:8: error: only a routine as a whole can leave the side to the person\n"
            "    5 | side = \"choose\"\n"
            "      |        ^\n"
            "      = write side = \"left\", \"right\", \"both\" or \"center\"\n");
}

TEST(ParseStep, BarrierAndPositionAreClosedSets) {
  EXPECT_EQ(step_problems("ice = \"5m\"\nbarrier = \"towel\"\nposition = \"ontop\"\n"),
            "r.toml:5:11: error: unknown barrier \"towel\"\n"
            "    5 | barrier = \"towel\"\n"
            "      |           ^\n"
            "      = one of cloth or none\n"
            "r.toml:6:12: error: unknown position \"ontop\"\n"
            "    6 | position = \"ontop\"\n"
            "      |            ^\n"
            "      = did you mean \"on_top\"?\n");
}

}  // namespace
}  // namespace routine
