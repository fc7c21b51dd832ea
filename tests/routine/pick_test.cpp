// SPDX-License-Identifier: MIT
#include "routine/pick.h"

#include <gtest/gtest.h>

#include "routine/make.h"
#include "routine/regions.h"

namespace routine {
namespace {

using namespace make;

Choices with_side(Side side) {
  Choices choices;
  choices.side = side;
  return choices;
}

Choices on_region(const std::string& region) {
  Choices choices;
  choices.region = region;
  return choices;
}

Routine holding(Side side, std::vector<std::string> tools = {"tennis_ball"}) {
  Routine result = routine({Node{pressing(Kind::hold, 30, {3, 5})}}, side);
  result.tools = std::move(tools);
  return result;
}

TEST(Pick, ABallInTheMiddleOfTheBackIsOnTheSpine) {
  const Routine ball = holding(Side::choose);
  EXPECT_TRUE(center_is_spine(ball, "", "mid_back"));
  EXPECT_TRUE(center_is_spine(ball, "", "upper_trap"));
  EXPECT_FALSE(center_is_spine(ball, "", "calf"));
  EXPECT_FALSE(center_is_spine(ball, "foam_roller", "mid_back")) << "the step's own tool counts";
  EXPECT_TRUE(center_is_spine(holding(Side::choose, {"foam_roller", "cane"}), "", "mid_back"));
}

TEST(Pick, TwoBallsAtTheBaseOfTheSkullLieBesideTheSpine) {
  const Routine balls = holding(Side::choose, {"double_ball"});
  EXPECT_FALSE(center_is_spine(balls, "", "suboccipital"));
  EXPECT_TRUE(center_is_spine(balls, "", "neck_back"));
}

TEST(Pick, AStepsOwnToolStandsForTheRoutines) {
  const Routine both = holding(Side::both, {"tennis_ball", "wall"});
  EXPECT_EQ(tools_of(both, ""), (std::vector<std::string_view>{"tennis_ball", "wall"}));
  EXPECT_EQ(tools_of(both, "cane"), (std::vector<std::string_view>{"cane"}));
}

TEST(Pick, OneSideOfARoutineForBothMayBePicked) {
  const Routine both = holding(Side::both);
  EXPECT_EQ(picked_side(both, {}).value(), Side::both);
  EXPECT_EQ(picked_side(both, with_side(Side::both)).value(), Side::both);
  EXPECT_EQ(picked_side(both, with_side(Side::left)).value(), Side::left);
  EXPECT_EQ(picked_side(both, with_side(Side::right)).value(), Side::right);
  EXPECT_EQ(picked_side(both, with_side(Side::center)).error(),
            "This routine is done left and right: pick left, right or both.");
}

TEST(Pick, ARoutineForOneSideOffersNoOther) {
  EXPECT_EQ(picked_side(holding(Side::left), with_side(Side::left)).value(), Side::left);
  EXPECT_EQ(picked_side(holding(Side::left), with_side(Side::right)).error(),
            "This routine is for the left side only.");
  EXPECT_EQ(picked_side(holding(Side::right), with_side(Side::both)).error(),
            "This routine is for the right side only.");
  EXPECT_EQ(picked_side(holding(Side::center), with_side(Side::left)).error(),
            "This routine is done in the middle: it has no sides to pick.");
}

TEST(Pick, AChosenSideIsTheMiddleUnlessThatIsTheSpine) {
  Routine choose = holding(Side::choose);  // on the top of the shoulder
  EXPECT_EQ(picked_side(choose, {}).value(), Side::right);
  EXPECT_EQ(picked_side(choose, with_side(Side::left)).value(), Side::left);
  EXPECT_EQ(picked_side(choose, with_side(Side::center)).error(),
            "Beside the spine, never on it: pick left or right.");
  choose.regions = {"calf"};
  EXPECT_EQ(picked_side(choose, {}).value(), Side::center);
  EXPECT_EQ(picked_side(choose, with_side(Side::center)).value(), Side::center);
  EXPECT_EQ(picked_side(choose, with_side(Side::both)).error(),
            "This routine is done on one side: pick left or right.");
}

TEST(Pick, TheSpineIsLookedForOnTheRegionThatIsPicked) {
  Routine choose = holding(Side::choose);
  choose.any_region = true;
  EXPECT_EQ(picked_side(choose, on_region("calf")).value(), Side::center);
  EXPECT_EQ(picked_side(choose, on_region("lower_back")).value(), Side::right);
}

TEST(Pick, TheRegionIsTheFirstOfTheFileUnlessOneIsPicked) {
  Routine one = holding(Side::both);
  one.regions = {"upper_trap", "levator"};
  EXPECT_EQ(picked_region(one, {}).value(), "upper_trap");
  EXPECT_EQ(picked_region(one, on_region("levator")).value(), "levator");
  one.regions.clear();
  EXPECT_EQ(picked_region(one, {}).value(), "");
}

TEST(Pick, ARegionThatIsNotOfferedIsRefused) {
  Routine one = holding(Side::both);
  EXPECT_EQ(picked_region(one, on_region("elbow")).error(), "There is no region \"elbow\".");
  EXPECT_EQ(picked_region(one, on_region("calf")).error(),
            "This routine is not made for the region \"calf\".");
  one.any_region = true;
  EXPECT_EQ(picked_region(one, on_region("calf")).value(), "calf");
}

TEST(Pick, NobodyPressesOrCoolsWhereItIsNotAllowed) {
  Routine pressed = holding(Side::both);
  pressed.any_region = true;
  EXPECT_EQ(picked_region(pressed, on_region("head_face")).error(),
            "Pain can be noted at \"head and face\", but nothing is pressed there.");
  Routine cooled = routine({Node{step(Kind::ice, 60)}});
  cooled.any_region = true;
  EXPECT_EQ(picked_region(cooled, on_region("chest")).error(),
            "No ice on the region \"chest\": keep ice off this area.");
  EXPECT_EQ(picked_region(cooled, on_region("calf")).value(), "calf");
}

TEST(Pick, OnARegionThatRegionComesFirst) {
  Routine one = holding(Side::both);
  one.regions = {"upper_trap", "glute"};
  EXPECT_EQ(with_region(one, "glute").regions, (std::vector<std::string>{"glute", "upper_trap"}));
  EXPECT_EQ(with_region(one, "calf").regions, (std::vector<std::string>{"calf", "upper_trap", "glute"}));
}

TEST(Pick, OnARegionTheTargetsStayUnderItsCap) {
  Step elsewhere = pressing(Kind::hold, 30, {7, 8});
  elsewhere.region = "glute";
  const Routine hard = routine({Node{pressing(Kind::hold, 30, {7, 8})}, Node{each_side({Node{elsewhere}})}});
  const int cap = find_region("psoas")->cap;
  ASSERT_LT(cap, 7);
  const Routine there = with_region(hard, "psoas");
  EXPECT_EQ(std::get<Step>(there.steps[0].what).pressure, (Pressure{cap, cap}));
  const auto& named = std::get<Step>(std::get<Group>(there.steps[1].what).steps[0].what);
  EXPECT_EQ(named.pressure, (Pressure{7, 8})) << "a step with a region of its own stays there";
}

TEST(Pick, OnARegionForbiddenToolsAreLeftOutAsLongAsOneIsLeft) {
  const Routine two = holding(Side::both, {"foam_roller", "fingers"});
  EXPECT_EQ(with_region(two, "neck_back").tools, std::vector<std::string>{"fingers"});
  EXPECT_EQ(with_region(two, "calf").tools, two.tools);
  const Routine roller = holding(Side::both, {"foam_roller"});
  EXPECT_EQ(with_region(roller, "neck_back").tools, roller.tools) << "the linter then refuses it";
}

TEST(Pick, AChosenSpotGoesIntoTheChoicesAsFarAsTheRoutineOffersIt) {
  Routine open = holding(Side::choose, {"fingers"});
  open.regions = {"upper_trap", "levator"};
  Choices choices;
  choose_spot(open, "levator", Side::left, choices);
  EXPECT_EQ(choices.region, "levator");
  EXPECT_EQ(choices.side, Side::left);

  choices = {};
  choose_spot(open, "calf", Side::left, choices);
  EXPECT_EQ(choices.region, "") << "not one of its regions";
  EXPECT_EQ(choices.side, Side::left);
  open.any_region = true;
  choose_spot(open, "calf", std::nullopt, choices);
  EXPECT_EQ(choices.region, "calf");
  EXPECT_EQ(choices.side, Side::left) << "no side was chosen now: what stood there stays";

  Routine right_only = holding(Side::right, {"fingers"});
  choices = {};
  choose_spot(right_only, right_only.regions.front(), Side::left, choices);
  EXPECT_FALSE(choices.side);
}

TEST(Pick, NobodyIsLedToASpotThatIsOnlyForNotes) {
  Routine any = holding(Side::choose, {"fingers"});
  any.any_region = true;
  Choices choices;
  choose_spot(any, "head_face", Side::right, choices);
  EXPECT_EQ(choices.region, "");
}

}  // namespace
}  // namespace routine
