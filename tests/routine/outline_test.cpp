// SPDX-License-Identifier: MIT
#include "routine/outline.h"

#include <gtest/gtest.h>

#include "routine/loose_node.h"

namespace routine {
namespace {

TEST(Outline, CommentsDirectlyAboveAStepAreItsOwnAndOthersAreNot) {
  const std::string text =
      "format = 1\n# of nobody\n\n# its own\n[[step]]\nhold = \"30s\"\n# below\n\n# of the "
      "next\n[[step]]\nrest = "
      "\"20s\"\n\n# the end\n";
  const auto outline = outline_of(text);
  ASSERT_TRUE(outline);
  ASSERT_EQ(outline->steps.size(), 2U);
  EXPECT_EQ(outline->steps[0].lines.of(text), "# its own\n[[step]]\nhold = \"30s\"\n# below\n");
  EXPECT_EQ(outline->steps[1].lines.of(text), "# of the next\n[[step]]\nrest = \"20s\"\n");
}

TEST(Outline, StepsInTablesOfTheirOwnStandInTheirGroup) {
  const auto outline = outline_of(
      "[[step]]\nrepeat = 2\n[[step.steps]]\nhold = \"30s\"\n[[step.steps]]\n[[step.steps.steps]]\nrest = "
      "\"9s\"\n");
  ASSERT_TRUE(outline);
  EXPECT_NE(find_node(*outline, {0, 0}), nullptr);
  EXPECT_NE(find_node(*outline, {0, 1, 0}), nullptr);
  EXPECT_EQ(find_node(*outline, {0, 2}), nullptr);
  EXPECT_EQ(group_depth(outline->steps[0]), 2U);
}

TEST(Outline, WhatIsNoStepWhereStepsStandIsLeftToTheLines) {
  EXPECT_FALSE(outline_of("step = [ { hold = \"30s\" } ]\n"));
  EXPECT_FALSE(outline_of("[step]\nhold = \"30s\"\n"));
  EXPECT_FALSE(outline_of("[[step]]\na.b = 1\n"));
  EXPECT_FALSE(outline_of("[[step]]\nhold = [1]\n"));
  EXPECT_FALSE(outline_of("title = \n"));
}

TEST(LooseNode, ATableBecomesAListEntryWithItsCommentsAboveAndBack) {
  const std::string text = "# above\n[[step]]  # head\nhold = \"30s\"   # why\nsay  = 'Press.'\n";
  const auto outline = outline_of(text);
  const LooseNode loose = lift(text, *outline, outline->steps[0]);
  EXPECT_EQ(lay(loose, 1, "\n"), "  # above\n  # head\n  # why\n  { hold = \"30s\", say = 'Press.' },\n");
  EXPECT_EQ(lay(without_comments(loose), 0, "\n"), "[[step]]\nhold = \"30s\"\nsay  = 'Press.'\n");
}

}  // namespace
}  // namespace routine
