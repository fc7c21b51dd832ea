// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "app/commands.h"
#include "app/exit_status.h"
#include "files/places.h"
#include "printed.h"

namespace app {
namespace {

TEST(Complain, IsOneLineOnStandardErrorAndTheGivenStatus) {
  const Printed printed = printed_by([] { return complain("50 % of it: %s %n", kMachineLacks); });
  EXPECT_EQ(printed.status, kMachineLacks);
  EXPECT_EQ(printed.err, "unknot: 50 % of it: %s %n\n");
  EXPECT_EQ(printed.out, "");
}

TEST(UsableRoutine, IsGivenInSilence) {
  const files::Places places;
  std::optional<files::ShelfItem> item;
  const Printed printed = printed_by([&] {
    item = usable_routine(places.folders(), "daily-minute");
    return 0;
  });
  ASSERT_TRUE(item);
  EXPECT_EQ(item->id, "daily-minute");
  EXPECT_EQ(printed.err, "");
}

TEST(UsableRoutine, EveryProblemOfAnotherIsShown) {
  const files::Places places;
  const auto file = places.write_own("broken", "format = 1\ntitle = \"x\"\nsidde = \"left\"\n");
  const auto problems = files::read_routine(file)->problems;
  ASSERT_GT(problems.size(), 1U);
  std::string all;
  for (const routine::Problem& problem : problems) all += routine::problem_text(problem);
  std::optional<files::ShelfItem> item;
  const Printed printed = printed_by([&] {
    item = usable_routine(places.folders(), "broken");
    return 0;
  });
  EXPECT_FALSE(item);
  EXPECT_EQ(printed.err, all);
}

}  // namespace
}  // namespace app
