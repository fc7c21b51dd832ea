// SPDX-License-Identifier: MIT
#include "routine/cost.h"

#include <gtest/gtest.h>

#include <limits>

#include "routine/problems.h"

namespace routine {
namespace {

Cost cost(std::string_view steps) {
  return cost_of(parsed("format = 1\ntitle = \"T\"\n" + std::string(steps)));
}

TEST(Cost, CountsRepeatsAndSides) {
  const Cost one = cost("[[step]]\nhold = \"30s\"\n");
  EXPECT_EQ(one.steps, 1U);
  EXPECT_EQ(one.phases, 1U);
  EXPECT_EQ(one.millis, 30'000U);
  EXPECT_EQ(one.text_bytes, 1U);

  const Cost both =
      cost("[[step]]\nhold = \"30s\"\nside = \"both\"\nsay = \"abc\"\ncue = \"d\"\nfeel = \"ef\"\n");
  EXPECT_EQ(both.phases, 2U);
  EXPECT_EQ(both.millis, 60'000U);
  EXPECT_EQ(both.text_bytes, 7U);

  const Cost group = cost(
      "[[step]]\nrepeat = \"2-4\"\neach_side = true\nsteps = [ { repeat = 3, steps = [ { press = \"8s\" } ] "
      "}, { "
      "release = \"2s\" } ]\n");
  EXPECT_EQ(group.steps, 4U);
  EXPECT_EQ(group.phases, 4U * 2 * (3 + 1));
  EXPECT_EQ(group.millis, 4U * 2 * (24'000 + 2'000));
}

TEST(Cost, StopsAtTheLargestNumber) {
  Routine routine;
  Group group;
  group.repeat = std::numeric_limits<int>::max();
  group.steps.push_back(Node{Step{}});
  for (int i = 0; i < 5; ++i) {
    Group outer = group;
    outer.steps = {Node{group}};
    group = outer;
  }
  routine.steps = {Node{group}};
  EXPECT_EQ(cost_of(routine).phases, std::numeric_limits<std::uint64_t>::max());
}

}  // namespace
}  // namespace routine
