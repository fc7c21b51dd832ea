// SPDX-License-Identifier: MIT
#include "routine/routine.h"

#include <gtest/gtest.h>

namespace routine {
namespace {

TEST(Routine, SidesComeBackFromTheirWords) {
  for (const Side side : {Side::left, Side::right, Side::both, Side::center, Side::choose}) {
    EXPECT_EQ(side_from_id(side_id(side)), side);
  }
  EXPECT_EQ(side_from_id("middle"), std::nullopt);
  EXPECT_EQ(side_from_id(""), std::nullopt);
}

TEST(Routine, LayoutDoesNotMakeARoutineAnother) {
  Step here;
  Step there;
  there.place = {12, 3};
  EXPECT_EQ(here, there);
  there.wait = true;
  EXPECT_NE(here, there);

  Group one;
  one.steps.push_back(Node{here});
  Group other = one;
  other.place = {4, 1};
  EXPECT_EQ(one, other);
  std::get<Step>(other.steps[0].what).priority = 2;
  EXPECT_NE(one, other);
}

}  // namespace
}  // namespace routine
