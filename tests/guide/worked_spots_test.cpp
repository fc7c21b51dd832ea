// SPDX-License-Identifier: MIT
#include "guide/worked_spots.h"

#include <gtest/gtest.h>

namespace guide {
namespace {

using routine::Kind;
using routine::Side;

session::Phase phase(Kind kind, std::string region, Side side) {
  session::Phase phase;
  phase.turn.kind = kind;
  phase.turn.region = std::move(region);
  phase.turn.side = side;
  return phase;
}

TEST(WorkedSpots, AreEachNamedOnceInOrder) {
  session::Plan plan;
  plan.phases = {phase(Kind::prepare, "neck", Side::center),     phase(Kind::hold, "upper_trap", Side::left),
                 phase(Kind::release, "upper_trap", Side::left), phase(Kind::hold, "upper_trap", Side::right),
                 phase(Kind::hold, "upper_trap", Side::left),    phase(Kind::ice, "calf", Side::right),
                 phase(Kind::rest, "foot", Side::right)};
  const std::vector<history::Spot> spots = worked_spots(plan);
  ASSERT_EQ(spots.size(), 3U);
  EXPECT_EQ(spots[0], (history::Spot{"upper_trap", Side::left}));
  EXPECT_EQ(spots[1], (history::Spot{"upper_trap", Side::right}));
  EXPECT_EQ(spots[2], (history::Spot{"calf", Side::right}));
}

TEST(WorkedSpots, AreNoneWhereNothingIsWorkedOn) {
  session::Plan plan;
  plan.phases = {phase(Kind::prepare, "neck", Side::center), phase(Kind::breathe, "neck", Side::center)};
  EXPECT_TRUE(worked_spots(plan).empty());
}

}  // namespace
}  // namespace guide
