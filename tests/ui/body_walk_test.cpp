// SPDX-License-Identifier: MIT
#include "ui/body_walk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>

#include "routine/regions.h"

namespace ui {
namespace {

using routine::Side;

constexpr Way kWays[] = {Way::left, Way::right, Way::up, Way::down};

std::string name(const Spot& spot) { return spot.region + " " + std::string(routine::side_id(spot.side)); }

TEST(BodyWalk, HasBothSidesOf24Regions) { EXPECT_EQ(single_spots().size(), 48U); }

TEST(BodyWalk, EverySpotIsReachedFromEveryOtherByArrowsAlone) {
  for (const Spot& start : single_spots()) {
    std::vector<Spot> seen{start};
    std::deque<Spot> edge{start};
    while (!edge.empty()) {
      const Spot here = edge.front();
      edge.pop_front();
      for (const Way way : kWays) {
        const Spot next = step_on_map(here, way);
        if (std::find(seen.begin(), seen.end(), next) != seen.end()) continue;
        seen.push_back(next);
        edge.push_back(next);
      }
    }
    EXPECT_EQ(seen.size(), single_spots().size()) << "from " << name(start);
  }
}

TEST(BodyWalk, AStepGoesTheWayOfItsKeyOrStays) {
  for (const Spot& spot : single_spots()) {
    const auto from = place_on_map(spot);
    for (const Way way : kWays) {
      const auto to = place_on_map(step_on_map(spot, way));
      const float ahead = way == Way::left    ? from.x - to.x
                          : way == Way::right ? to.x - from.x
                          : way == Way::up    ? from.y - to.y
                                              : to.y - from.y;
      EXPECT_GE(ahead, 0) << name(spot);
    }
  }
}

TEST(BodyWalk, StepsGoToTheNeighbourThatOneSees) {
  const Spot top{"upper_trap", Side::right};
  EXPECT_EQ(name(step_on_map(top, Way::left)), "levator right");
  EXPECT_EQ(name(step_on_map({"levator", Side::right}, Way::left)), "levator left");
  EXPECT_EQ(name(step_on_map(top, Way::down)), "levator right");
  EXPECT_EQ(name(step_on_map({"calf", Side::left}, Way::right)), "calf right");
  EXPECT_EQ(name(step_on_map({"calf", Side::right}, Way::down)), "foot_sole right");
}

TEST(BodyWalk, RightOfTheBackComesTheFront) {
  Spot spot{"calf", Side::right};
  spot = step_on_map(spot, Way::right);
  EXPECT_EQ(name(spot), "shin right");  // the front is a mirror: the person's right comes first
}

TEST(BodyWalk, TurningOverKeepsTheSide) {
  EXPECT_EQ(name(turned_over({"calf", Side::left})), "shin left");
  EXPECT_EQ(name(turned_over({"shin", Side::left})), "calf left");
  EXPECT_EQ(name(turned_over({"hamstring", Side::right})), "thigh_front right");
  for (const Spot& spot : single_spots()) EXPECT_EQ(turned_over(spot).side, spot.side);
}

TEST(BodyWalk, TheOtherSideTwiceIsTheSameSpot) {
  for (const Spot& spot : single_spots()) {
    EXPECT_NE(other_side(spot), spot);
    EXPECT_EQ(other_side(other_side(spot)), spot);
  }
}

}  // namespace
}  // namespace ui
