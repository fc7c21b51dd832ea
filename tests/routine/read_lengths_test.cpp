// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "routine/problems.h"
#include "routine/read_values.h"

namespace routine {
namespace {

Step step(std::string_view keys) {
  const Routine routine = parsed(one_step(keys));
  return routine.steps.empty() ? Step{} : std::get<Step>(routine.steps.front().what);
}

std::string hold(std::string_view value) { return problems(one_step("hold = " + std::string(value) + '\n')); }

std::string with_hold(std::string_view line) {
  return problems(one_step("hold = \"45s\"\n" + std::string(line) + '\n'));
}

TEST(ReadLengths, LengthsAreTextsWithUnits) {
  EXPECT_EQ(step("hold = \"45s\"").length, Millis{45'000});
  EXPECT_EQ(step("hold = \"1m30s\"").length, Millis{90'000});
  EXPECT_EQ(step("hold = \"1s\"").length, Millis{1'000});
  EXPECT_EQ(step("hold = \"1h\"").length, Millis{3'600'000});
}

TEST(ReadLengths, ABareNumberIsAskedForItsUnit) {
  EXPECT_EQ(hold("45"),
            "r.toml:4:8: error: \"hold\" wants text in quotes, this is a whole number\n"
            "    4 | hold = 45\n"
            "      |        ^\n"
            "      = write hold = \"45s\" for seconds\n");
  EXPECT_EQ(hold("\"45\""),
            "r.toml:4:8: error: \"45\" is not a length of time\n"
            "    4 | hold = \"45\"\n"
            "      |        ^\n"
            "      = write hold = \"45s\" for seconds\n");
  EXPECT_EQ(hold("2.5"),
            "r.toml:4:8: error: \"hold\" wants text in quotes, this is a number with a fraction\n"
            "    4 | hold = 2.5\n"
            "      |        ^\n"
            "      = write hold = \"45s\"\n");
}

TEST(ReadLengths, WhatIsNoLengthIsShownTheForms) {
  EXPECT_EQ(hold("\"45 seconds\""),
            "r.toml:4:8: error: \"45 seconds\" is not a length of time\n"
            "    4 | hold = \"45 seconds\"\n"
            "      |        ^\n"
            "      = write hold = \"45s\", \"5m\" or \"1m30s\"\n");
}

TEST(ReadLengths, AStepLastsASecondToAnHour) {
  EXPECT_EQ(hold("\"0.999s\""),
            "r.toml:4:8: error: \"hold\" lasts 0.999s, which is out of range\n"
            "    4 | hold = \"0.999s\"\n"
            "      |        ^\n"
            "      = from 1s to 1h\n");
  EXPECT_EQ(hold("\"61m\""),
            "r.toml:4:8: error: \"hold\" lasts 1h1m, which is out of range\n"
            "    4 | hold = \"61m\"\n"
            "      |        ^\n"
            "      = from 1s to 1h\n");
}

TEST(ReadLengths, RangesShareTheUnitOfTheirEnd) {
  const auto range = [](std::string_view text) {
    return step("hold = \"1m\"\nrange = \"" + std::string(text) + "\"").range.value_or(Range{});
  };
  EXPECT_EQ(range("30-60s"), (Range{Millis{30'000}, Millis{60'000}}));
  EXPECT_EQ(range("1-5m"), (Range{Millis{60'000}, Millis{300'000}}));
  EXPECT_EQ(range("45s-2m"), (Range{Millis{45'000}, Millis{120'000}}));
  EXPECT_EQ(range("30s-1m30s"), (Range{Millis{30'000}, Millis{90'000}}));
  EXPECT_EQ(range("60-60s"), (Range{Millis{60'000}, Millis{60'000}}));
}

TEST(ReadLengths, ARangeThatIsNoneIsShownTheForms) {
  for (const std::string text : {"30s", "30-60", "30 - 60s", "-60s", "30-", "30-60-90s", "a-bs", "2.5-10s"}) {
    EXPECT_EQ(with_hold("range = \"" + text + '"'), "r.toml:5:9: error: \"" + text +
                                                        "\" is not a range of lengths\n"
                                                        "    5 | range = \"" +
                                                        text +
                                                        "\"\n"
                                                        "      |         ^\n"
                                                        "      = write range = \"30-60s\" or \"45s-2m\"\n");
  }
}

TEST(ReadLengths, ARangeRunsFromShortToLongAndHoldsTheLength) {
  EXPECT_EQ(with_hold("range = \"60-30s\""),
            "r.toml:5:9: error: \"60-30s\" runs from long to short\n"
            "    5 | range = \"60-30s\"\n"
            "      |         ^\n"
            "      = write range = \"30-60s\"\n");
  EXPECT_EQ(with_hold("range = \"0-60s\""),
            "r.toml:5:9: error: \"0-60s\" goes over what a step may last\n"
            "    5 | range = \"0-60s\"\n"
            "      |         ^\n"
            "      = from 1s to 1h\n");
  EXPECT_EQ(with_hold("range = \"20-30s\""),
            "r.toml:5:9: error: \"hold\" lasts 45s, outside its range of 20s to 30s\n"
            "    5 | range = \"20-30s\"\n"
            "      |         ^\n"
            "      = widen the range, or change the length\n");
  EXPECT_EQ(with_hold("range = 30"),
            "r.toml:5:9: error: \"range\" wants text in quotes, this is a whole number\n"
            "    5 | range = 30\n"
            "      |         ^\n"
            "      = write range = \"30-60s\"\n");
}

TEST(ReadLengths, PressureIsOneNumberOrTwo) {
  EXPECT_EQ(step("hold = \"45s\"\npressure = \"2-4\"").pressure, (Pressure{2, 4}));
  EXPECT_EQ(step("hold = \"45s\"\npressure = \"3\"").pressure, (Pressure{3, 3}));
  EXPECT_EQ(step("hold = \"45s\"\npressure = \"0-10\"").pressure, (Pressure{0, 10}));
}

TEST(ReadLengths, PressureStaysOnItsScale) {
  EXPECT_EQ(with_hold("pressure = 4"),
            "r.toml:5:12: error: \"pressure\" wants text in quotes, this is a whole number\n"
            "    5 | pressure = 4\n"
            "      |            ^\n"
            "      = write pressure = \"4\"\n");
  EXPECT_EQ(with_hold("pressure = \"5-2\""),
            "r.toml:5:12: error: \"5-2\" runs from high to low\n"
            "    5 | pressure = \"5-2\"\n"
            "      |            ^\n"
            "      = write pressure = \"2-5\"\n");
  for (const std::string text : {"11", "2-11", "light", "2.5", "-1", "", "2-", "2 - 4"}) {
    EXPECT_EQ(with_hold("pressure = \"" + text + '"'), "r.toml:5:12: error: \"" + text +
                                                           "\" is not a pressure from 0 to 10\n"
                                                           "    5 | pressure = \"" +
                                                           text +
                                                           "\"\n"
                                                           "      |            ^\n"
                                                           "      = write pressure = \"2-4\", or \"3\"\n");
  }
}

TEST(ReadLengths, TwoNumbersWithADashAreARangeOfNumbers) {
  EXPECT_EQ(numbers_of("2-4"), (RepeatRange{2, 4}));
  EXPECT_EQ(numbers_of("4-2"), (RepeatRange{4, 2}));
  for (const char* text : {"", "2", "-", "2-", "-4", "2-4-6", "a-b", "2-9999", "+2-4"}) {
    EXPECT_EQ(numbers_of(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace routine
