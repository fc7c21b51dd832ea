// SPDX-License-Identifier: MIT
#include "routine/unroll.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "routine/make.h"

namespace routine {
namespace {

using make::each_side;
using make::group;
using make::step;
using testing::ElementsAre;

// "left hold 30 1/2" and marks: g gap, d delay, e set ends, c side changes, r repeat.
std::string brief(const Turn& turn) {
  std::string text = std::string(side_id(turn.side)) + " " + std::string(kind_id(turn.kind)) + " " +
                     std::to_string(turn.length.count() / 1000);
  if (turn.sets > 1) text += " " + std::to_string(turn.set) + "/" + std::to_string(turn.sets);
  std::string marks;
  if (turn.added == Added::switch_gap) marks += 'g';
  if (turn.added == Added::start_delay) marks += 'd';
  if (turn.set_ends) marks += 'e';
  if (turn.side_changes) marks += 'c';
  if (!turn.first_showing) marks += 'r';
  return marks.empty() ? text : text + " " + marks;
}

std::vector<std::string> briefs(const Routine& routine, const Choices& choices = {}) {
  std::vector<std::string> result;
  const auto turns = unroll(routine, choices);
  if (!turns) return {turns.error()};
  for (const Turn& turn : *turns) result.push_back(brief(turn));
  return result;
}

Routine two_sided() {
  return make::routine({Node{step(Kind::prepare, 10)},
                        Node{each_side({Node{step(Kind::hold, 30)}, Node{step(Kind::release, 5)}})},
                        Node{step(Kind::breathe, 20)}},
                       Side::both);
}

TEST(Unroll, LaysOutLeftThenAGapThenRight) {
  EXPECT_THAT(briefs(two_sided()),
              ElementsAre("center prepare 10", "left hold 30", "left release 5", "right prepare 8 gc",
                          "right hold 30", "right release 5", "center breathe 20"));
}

TEST(Unroll, OneSideOfBothHasNoGap) {
  EXPECT_THAT(briefs(two_sided(), {.side = Side::right}),
              ElementsAre("center prepare 10", "right hold 30", "right release 5", "center breathe 20"));
}

TEST(Unroll, NoGapWhereTheNewSideOpensWithAPrepareOfItsOwn) {
  const Routine routine = make::routine(
      {Node{each_side({Node{step(Kind::prepare, 15)}, Node{step(Kind::hold, 30)}})}}, Side::both);
  EXPECT_THAT(briefs(routine),
              ElementsAre("left prepare 15", "left hold 30", "right prepare 15 c", "right hold 30"));
}

TEST(Unroll, NoGapWhereTheMiddleLiesBetween) {
  Step right = step(Kind::hold, 30);
  right.side = Side::right;
  Step left = right;
  left.side = Side::left;
  const Routine routine = make::routine({Node{left}, Node{step(Kind::rest, 10)}, Node{right}}, Side::both);
  EXPECT_THAT(briefs(routine), ElementsAre("left hold 30", "center rest 10", "right hold 30 c"));
}

TEST(Unroll, AGapFromRightBackToLeft) {
  const Routine routine = make::routine(
      {Node{each_side({Node{step(Kind::stretch, 30)}})}, Node{each_side({Node{step(Kind::stretch, 40)}})}},
      Side::both);
  EXPECT_THAT(briefs(routine),
              ElementsAre("left stretch 30", "right prepare 8 gc", "right stretch 30", "left prepare 8 gc",
                          "left stretch 40", "right prepare 8 gc", "right stretch 40"));
}

TEST(Unroll, ZeroGapIsNoGap) {
  EXPECT_THAT(briefs(two_sided(), {.switch_gap = Millis{0}}),
              ElementsAre("center prepare 10", "left hold 30", "left release 5", "right hold 30 c",
                          "right release 5", "center breathe 20"));
}

TEST(Unroll, TheGapSaysWhichSideComes) {
  const auto turns = unroll(two_sided(), {});
  ASSERT_TRUE(turns);
  const Turn& gap = (*turns)[3];
  EXPECT_EQ(gap.say, "Change to your right side.");
  EXPECT_EQ(gap.cue, "Change sides");
  EXPECT_EQ(gap.region, "upper_trap");
  EXPECT_EQ(gap.range, (Range{kSwitchGap, kSwitchGap}));
}

TEST(Unroll, RepeatsStayOnASideAndCountSets) {
  const Routine routine = make::routine(
      {Node{each_side({Node{step(Kind::press, 8)}, Node{step(Kind::release, 5)}}, 2)}}, Side::both);
  EXPECT_THAT(briefs(routine),
              ElementsAre("left press 8 1/2", "left release 5 1/2", "left press 8 2/2 r",
                          "left release 5 2/2 er", "right prepare 8 gc", "right press 8 1/2",
                          "right release 5 1/2", "right press 8 2/2 r", "right release 5 2/2 er"));
}

TEST(Unroll, TheInnermostRepeatedGroupCountsTheSets) {
  const Routine routine =
      make::routine({Node{group({Node{step(Kind::rest, 3)}, Node{group({Node{step(Kind::press, 5)}}, 2)},
                                 Node{group({Node{step(Kind::move, 4)}})}},
                                2)}});
  EXPECT_THAT(briefs(routine), ElementsAre("center rest 3 1/2", "center press 5 1/2", "center press 5 2/2 er",
                                           "center move 4 1/2", "center rest 3 2/2 r", "center press 5 1/2 r",
                                           "center press 5 2/2 er", "center move 4 2/2 er"));
}

TEST(Unroll, ARepeatRangeDownToOneIsStillASet) {
  Group once = group({Node{step(Kind::press, 5)}});
  once.repeat_range = RepeatRange{1, 3};
  EXPECT_THAT(briefs(make::routine({Node{once}})), ElementsAre("center press 5 e"));
}

TEST(Unroll, TheStartDelayComesFirst) {
  const auto turns = unroll(two_sided(), {.start_delay = kStartDelay});
  ASSERT_TRUE(turns);
  EXPECT_EQ(brief(turns->front()), "center prepare 15 d");
  EXPECT_EQ(turns->front().say, "Get into place.");
  EXPECT_EQ(turns->front().region, "upper_trap");
}

TEST(Unroll, EachTurnKnowsItsStep) {
  const auto turns = unroll(two_sided(), {.start_delay = kStartDelay});
  ASSERT_TRUE(turns);
  std::vector<int> steps;
  for (const Turn& turn : *turns) steps.push_back(turn.step);
  EXPECT_THAT(steps, ElementsAre(-1, 0, 1, 2, -1, 1, 2, 3));
}

TEST(Unroll, StatedLengthLeavesOutWhatWasAdded) {
  const auto turns = unroll(two_sided(), {.start_delay = kStartDelay});
  ASSERT_TRUE(turns);
  EXPECT_EQ(stated_length(*turns), make::seconds(100));
}

TEST(Unroll, FillsInTheSideEverywhere) {
  Step hold = step(Kind::hold, 30, "Press the {side} spot, the {side} one.");
  hold.cue = "{side} hold";
  hold.feel = "An ache on the {side}.";
  const Routine routine = make::routine({Node{hold}, Node{each_side({Node{hold}})}}, Side::both);
  const auto turns = unroll(routine, {.switch_gap = Millis{0}});
  ASSERT_TRUE(turns);
  EXPECT_EQ((*turns)[0].say, "Press the middle spot, the middle one.");
  EXPECT_EQ((*turns)[1].say, "Press the left spot, the left one.");
  EXPECT_EQ((*turns)[2].cue, "right hold");
  EXPECT_EQ((*turns)[2].feel, "An ache on the right.");
}

TEST(Unroll, AnEmptyCueBecomesTheShortWord) {
  const auto turns = unroll(two_sided(), {});
  ASSERT_TRUE(turns);
  EXPECT_EQ((*turns)[1].cue, short_word(Kind::hold));
}

TEST(Unroll, AStepWithItsOwnSideKeepsItInEveryPass) {
  Step middle = step(Kind::breathe, 10);
  middle.side = Side::center;
  const Routine routine =
      make::routine({Node{each_side({Node{step(Kind::hold, 30)}, Node{middle}})}}, Side::both);
  EXPECT_THAT(briefs(routine),
              ElementsAre("left hold 30", "center breathe 10", "right hold 30 c", "center breathe 10 r"));
}

TEST(Unroll, ALeftRoutineIsAllLeft) {
  EXPECT_THAT(briefs(make::routine({Node{step(Kind::hold, 30)}}, Side::left)), ElementsAre("left hold 30"));
}

TEST(Unroll, ChooseTakesThePickForEveryTurn) {
  const Routine routine = make::routine(
      {Node{step(Kind::prepare, 30)}, Node{each_side({Node{step(Kind::ice, 300)}})}}, Side::choose);
  EXPECT_THAT(briefs(routine, {.side = Side::left}), ElementsAre("left prepare 30", "left ice 300"));
  EXPECT_THAT(briefs(routine, {.side = Side::center}), ElementsAre("center prepare 30", "center ice 300"));
  EXPECT_THAT(briefs(routine), ElementsAre("center prepare 30", "center ice 300"));
}

TEST(Unroll, ChooseIsRightWhereTheMiddleWouldBeTheSpine) {
  Routine routine = make::routine({Node{make::pressing(Kind::hold, 30, {3, 5})}}, Side::choose);
  routine.tools = {"cane"};
  EXPECT_THAT(briefs(routine), ElementsAre("right hold 30"));
  EXPECT_THAT(briefs(routine, {.side = Side::center}),
              ElementsAre("Beside the spine, never on it: pick left or right."));
  routine.regions = {"suboccipital"};
  routine.tools = {"double_ball"};
  EXPECT_THAT(briefs(routine, {.side = Side::center}), ElementsAre("center hold 30"));
}

TEST(Unroll, RefusesASideThatTheRoutineDoesNotOffer) {
  EXPECT_THAT(briefs(two_sided(), {.side = Side::center}),
              ElementsAre("This routine is done left and right: pick left, right or both."));
  EXPECT_THAT(briefs(make::routine({}, Side::left), {.side = Side::right}),
              ElementsAre("This routine is for the left side only."));
  EXPECT_THAT(briefs(make::routine({}), {.side = Side::right}),
              ElementsAre("This routine is done in the middle: it has no sides to pick."));
  EXPECT_THAT(briefs(make::routine({}, Side::choose), {.side = Side::both}),
              ElementsAre("This routine is done on one side: pick left or right."));
}

TEST(Unroll, TheFirstRegionIsTheDefaultAndStepsKeepTheirOwn) {
  Step chest = step(Kind::stretch, 30);
  chest.region = "chest";
  Routine routine = make::routine({Node{step(Kind::hold, 30)}, Node{chest}});
  routine.regions = {"shoulder_back", "levator", "chest"};
  auto turns = unroll(routine, {});
  ASSERT_TRUE(turns);
  EXPECT_EQ((*turns)[0].region, "shoulder_back");
  EXPECT_EQ((*turns)[1].region, "chest");
  turns = unroll(routine, {.region = "levator"});
  ASSERT_TRUE(turns);
  EXPECT_EQ((*turns)[0].region, "levator");
  EXPECT_EQ((*turns)[1].region, "chest");
}

TEST(Unroll, APickedRegionBringsItsCap) {
  Routine routine = make::routine({Node{make::pressing(Kind::hold, 30, {4, 6})}});
  routine.any_region = true;
  const auto turns = unroll(routine, {.region = "psoas"});
  ASSERT_TRUE(turns);
  EXPECT_EQ((*turns)[0].pressure, (Pressure{3, 3}));
}

TEST(Unroll, RefusesARegionThatTheRoutineDoesNotOffer) {
  Routine routine = make::routine({Node{step(Kind::hold, 30)}, Node{step(Kind::ice, 60)}});
  EXPECT_THAT(briefs(routine, {.region = "calf"}),
              ElementsAre("This routine is not made for the region \"calf\"."));
  EXPECT_THAT(briefs(routine, {.region = "knee"}), ElementsAre("There is no region \"knee\"."));
  routine.any_region = true;
  EXPECT_THAT(briefs(routine, {.region = "chest"}),
              ElementsAre("No ice on the region \"chest\": keep ice off this area."));
  const auto head = unroll(routine, {.region = "head_face"});
  ASSERT_FALSE(head);
  EXPECT_THAT(head.error(), testing::EndsWith("but nothing is pressed there."));
}

TEST(Unroll, RefusesMoreTurnsThanTheLimit) {
  Group deep = group({Node{step(Kind::press, 5)}}, 100);
  for (int i = 0; i < 3; ++i) deep = group({Node{deep}}, 100);
  EXPECT_THAT(briefs(make::routine({Node{deep}})),
              ElementsAre("This routine has more than 2000 turns. Repeat its groups less often."));
}

}  // namespace
}  // namespace routine
