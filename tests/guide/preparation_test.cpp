// SPDX-License-Identifier: MIT
#include "guide/preparation.h"

#include <gtest/gtest.h>

#include "files/places.h"
#include "tree.h"

namespace guide {
namespace {

using namespace std::chrono_literals;

files::ShelfItem shipped(const std::string& id) {
  return files::read_routine(tree_path("sessions") / (id + ".toml")).value();
}

TEST(Preparation, TheUsualLengthIsTheRoutineAsItIsWritten) {
  const auto prepared = prepare(shipped("daily-minute"), {});
  ASSERT_TRUE(prepared) << prepared.error();
  EXPECT_EQ(prepared->plan.total, 88s);  // 10 + 2 * (30 + 5), and 8 s to change sides
  EXPECT_EQ(prepared->changed, "");
}

TEST(Preparation, FitsIntoTheMinutesAndSaysWhatChanged) {
  routine::Choices choices;
  choices.minutes = 2;
  const auto prepared = prepare(shipped("daily-minute"), choices);
  ASSERT_TRUE(prepared) << prepared.error();
  EXPECT_GT(prepared->plan.total, 88s);
  EXPECT_LE(prepared->plan.total, 2min);
  EXPECT_NE(prepared->changed, "");
}

TEST(Preparation, TooFewMinutesAreRefusedInOneLine) {
  routine::Choices choices;
  choices.minutes = 1;
  const auto prepared = prepare(shipped("trapezius"), choices);
  ASSERT_FALSE(prepared);
  EXPECT_EQ(prepared.error().rfind("Too short: this routine needs at least ", 0), 0U) << prepared.error();
}

TEST(Preparation, ASideThatTheRoutineDoesNotOfferIsRefused) {
  routine::Choices choices;
  choices.side = routine::Side::center;
  const auto prepared = prepare(shipped("daily-minute"), choices);
  ASSERT_FALSE(prepared);
  EXPECT_EQ(prepared.error(), "This routine is done left and right: pick left, right or both.");
}

TEST(Preparation, ARegionThatIsPickedIsWorkedOn) {
  routine::Choices choices;
  choices.region = "glute";
  const auto prepared = prepare(shipped("daily-minute"), choices);
  ASSERT_TRUE(prepared) << prepared.error();
  EXPECT_EQ(prepared->plan.phases[1].turn.region, "glute");
}

// A foam roller, the routine's only tool, is fine on the calf and forbidden on the neck.
TEST(Preparation, WhatTheRulesForbidOnThePickedRegionIsRefused) {
  const files::Places places;
  std::string text = files::kFineRoutine;
  const auto put = [&](const std::string& old, const std::string& other) {
    text.replace(text.find(old), old.size(), other);
  };
  put("upper_trap", "calf");
  put("tools = [\"fingers\"]", "tools = [\"foam_roller\"]\nany_region = true");
  put("\"neck\", ", "\"clot\", \"roller\", ");
  const auto item = files::read_routine(places.write_own("roller", text));
  ASSERT_TRUE(item && item->usable()) << routine::problem_text(item->problems.front());
  EXPECT_TRUE(prepare(*item, {}));
  routine::Choices choices;
  choices.region = "neck_back";
  const auto prepared = prepare(*item, choices);
  ASSERT_FALSE(prepared);
  EXPECT_EQ(prepared.error(), "Soft tool only on the neck.");
}

}  // namespace
}  // namespace guide
