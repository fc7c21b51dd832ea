// SPDX-License-Identifier: MIT
#include "session/words.h"

#include <gtest/gtest.h>

#include "session/turns.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using routine::Side;

TEST(Words, EveryKindHasItsVerb) {
  const std::vector<std::pair<Kind, std::string>> table = {
      {Kind::prepare, "Get ready"}, {Kind::hold, "Hold"},       {Kind::press, "Press"},
      {Kind::release, "Release"},   {Kind::stretch, "Stretch"}, {Kind::roll, "Roll"},
      {Kind::ice, "Ice on"},        {Kind::heat, "Heat on"},    {Kind::rest, "Rest"},
      {Kind::breathe, "Breathe"},   {Kind::move, "Move"}};
  for (const auto& [kind, verb] : table) EXPECT_EQ(phase_verb(plan_of({turn(kind, 5s)}), 0), verb);
}

TEST(Words, RestAfterIceAndHeatAndTheGapHaveTheirOwn) {
  routine::Turn gap = turn(Kind::prepare, 8s, Side::right);
  gap.added = routine::Added::switch_gap;
  const Plan plan = plan_of({turn(Kind::ice, 5min), turn(Kind::rest, 5min), turn(Kind::heat, 5min),
                             turn(Kind::rest, 5min), turn(Kind::rest, 5min), gap});
  EXPECT_EQ(phase_verb(plan, 1), "Ice off");
  EXPECT_EQ(phase_verb(plan, 3), "Heat off");
  EXPECT_EQ(phase_verb(plan, 4), "Rest");
  EXPECT_EQ(phase_verb(plan, 5), "Switch");
}

TEST(Words, DigitsRoundUpAndBecomeAClockFromAHundredSecondsOn) {
  EXPECT_EQ(digits(0s), "0");
  EXPECT_EQ(digits(1ms), "1");
  EXPECT_EQ(digits(41001ms), "42");
  EXPECT_EQ(digits(42s), "42");
  EXPECT_EQ(digits(99s), "99");
  EXPECT_EQ(digits(99001ms), "1:40");
  EXPECT_EQ(digits(198s), "3:18");
}

TEST(Words, LengthsReadAsPeopleSayThem) {
  EXPECT_EQ(length_words(45s), "45 s");
  EXPECT_EQ(length_words(90s), "90 s");
  EXPECT_EQ(length_words(10min), "10 min");
  EXPECT_EQ(length_words(150s), "2 min 30 s");
}

TEST(Words, PressureIsComparedWithTheLastOnTheSameSpot) {
  const Plan plan =
      plan_of({turn(Kind::hold, 30s, {2, 3}, Side::left), turn(Kind::release, 5s, Side::left),
               turn(Kind::hold, 30s, {3, 4}, Side::left), turn(Kind::hold, 30s, {5, 6}, Side::right),
               turn(Kind::roll, 30s, {2, 4}, Side::left), turn(Kind::roll, 30s, {2, 4}, Side::left)});
  EXPECT_EQ(pressure_words(plan, 0), "");
  EXPECT_EQ(pressure_words(plan, 1), "");
  EXPECT_EQ(pressure_words(plan, 2), "a little deeper");
  EXPECT_EQ(pressure_words(plan, 3), "");
  EXPECT_EQ(pressure_words(plan, 4), "a little lighter");
  EXPECT_EQ(pressure_words(plan, 5), "");
}

TEST(Words, ARegionThatIsNotInTheTableIsShownByItsId) {
  EXPECT_EQ(region_word("upper_trap"), "top of shoulder");
  EXPECT_EQ(region_word("nowhere"), "nowhere");
}

}  // namespace
}  // namespace session
