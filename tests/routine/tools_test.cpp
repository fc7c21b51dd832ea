// SPDX-License-Identifier: MIT
#include "routine/tools.h"

#include <gtest/gtest.h>

#include <string>

namespace routine {
namespace {

TEST(Tools, ThereAre18AndEachIsFoundByItsId) {
  EXPECT_EQ(tools().size(), 18U);
  for (const Tool& tool : tools()) EXPECT_EQ(find_tool(tool.id), &tool);
  EXPECT_EQ(find_tool("hammer"), nullptr);
  EXPECT_EQ(find_tool(""), nullptr);
}

TEST(Tools, HardnessFollowsTheGlossary) {
  EXPECT_EQ(find_tool("tennis_ball")->hardness, 1);
  EXPECT_EQ(find_tool("massage_ball")->hardness, 2);
  EXPECT_EQ(find_tool("foam_roller")->hardness, 2);
  EXPECT_EQ(find_tool("lacrosse_ball")->hardness, 3);
  EXPECT_EQ(find_tool("cane")->hardness, 3);
  EXPECT_EQ(find_tool("t_bar")->hardness, 3);
}

TEST(Tools, OnlyWhatPressesCanBeLainOn) {
  std::string lain_on;
  for (const Tool& tool : tools()) {
    if (!tool.body_weight) continue;
    EXPECT_GT(tool.hardness, 0) << tool.id;
    lain_on += std::string(tool.id) + ' ';
  }
  EXPECT_EQ(lain_on, "tennis_ball massage_ball lacrosse_ball double_ball foam_roller back_tool ");
}

}  // namespace
}  // namespace routine
