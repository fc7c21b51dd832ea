// SPDX-License-Identifier: MIT
#include "routine/print.h"

#include <gtest/gtest.h>

#include "routine/limits.h"
#include "routine/problems.h"
#include "routine/random_routine.h"

namespace routine {
namespace {

TEST(Print, WritesWhatAPersonWouldWrite) {
  const std::string text = R"(format   = 1
title    = "Two presses"
regions  = ["upper_trap", "levator"]
tools    = ["fingers", "cane"]
side     = "both"
cautions = ["neck", "general"]
every    = "daily"
sources  = ["Our judgement."]
total    = "1m30s"

[[step]]
prepare = "10s"
say     = "Sit tall."

[[step]]
repeat    = "2-4"
each_side = true
steps     = [
  { press = "8s", range = "5-10s", pressure = "2-4", say = "Press the {side}." },
  { repeat = 2, steps = [
    { release = "2.5s", wait = true },
  ] },
]

[[step]]
ice      = "5m"
range    = "1-10m"
barrier  = "cloth"
priority = 2
cue      = "Cold"
)";
  const Routine routine = parsed(text);
  EXPECT_EQ(routine.title, "Two presses");
  EXPECT_EQ(print(routine), text);
}

TEST(Print, LeavesOutWhatTheFormatTakesForGranted) {
  const std::string text = "format = 1\ntitle  = \"T\"\n\n[[step]]\nrest = \"1m\"\n";
  EXPECT_EQ(print(parsed(text)), text);
  EXPECT_EQ(print(parsed("side = \"center\"\nany_region = false\n" + text + "wait = false\n")), text);
}

TEST(Print, PutsALongListOneEntryALine) {
  Routine routine = parsed("format = 1\ntitle = \"T\"\n[[step]]\nrest = \"1m\"\n");
  routine.sources = {std::string(60, 'a'), std::string(60, 'b')};
  EXPECT_EQ(print(routine), "format  = 1\ntitle   = \"T\"\nsources = [\n  \"" + routine.sources[0] +
                                "\",\n  \"" + routine.sources[1] + "\",\n]\n\n[[step]]\nrest = \"1m\"\n");
}

TEST(Print, ThenParseGivesTheSameRoutine) {
  RandomRoutine random(20'240'101);
  for (int i = 0; i < 5'000; ++i) {
    const Routine routine = random.make();
    const std::string text = print(routine);
    const Parsed again = parse(text, "random", "r.toml");
    ASSERT_TRUE(again) << problem_text(again.error().front()) << text;
    ASSERT_EQ(*again, routine) << text;
    ASSERT_EQ(print(*again), text);
  }
}

// Every limit at its edge at once: most steps, all keys, most text, all of it to be escaped.
TEST(Print, TheLargestRoutineStillFitsIntoAFile) {
  Routine routine;
  routine.id = "largest";
  routine.title = std::string(kMaxTitle, '"');
  Step step;
  step.length = Millis{3'599'999};
  step.range = Range{Millis{3'599'998}, Millis{3'600'000}};
  step.pressure = Pressure{9, 10};
  step.side = Side::center;
  step.region = "upper_arm_back";
  step.tool = "trapezius_tool";
  step.barrier = Barrier::cloth;
  step.placement = Placement::under_body;
  step.wait = true;
  step.priority = 9;
  step.say = std::string(80, '"');
  step.cue = std::string(20, '\\');
  step.feel = std::string(20, '\n') + ".";
  routine.steps.assign(kMaxSteps, Node{step});
  for (Node& node : routine.steps) std::get<Step>(node.what).length = Millis{3'599'998};
  const std::string text = print(routine);
  EXPECT_GT(text.size(), 200U * 1024);
  EXPECT_LE(text.size(), kMaxFileBytes);
  EXPECT_EQ(problems(text), "r.toml: error: the routine lasts longer than 8h\n      = repeat less\n");
}

TEST(Print, TextsOfEveryLengthComeBack) {
  for (const std::string_view piece : {"a", " ", "\"", "é", "word ", "\n", "\\", "\U0001F9CA"}) {
    Routine routine = parsed("format = 1\ntitle = \"T\"\n[[step]]\nrest = \"1m\"\n");
    routine.id = "r";
    for (std::size_t count = 1; count * piece.size() < 1'990; count += 13) {
      routine.goal = "a";
      for (std::size_t i = 0; i < count; ++i) routine.goal += piece;
      ASSERT_EQ(parsed(print(routine)), routine) << piece << " x " << count;
    }
  }
}

}  // namespace
}  // namespace routine
