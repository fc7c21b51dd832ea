// SPDX-License-Identifier: MIT
#include "ui/canvas.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "ui/stage.h"

namespace {

using ui::Rect;

class CanvasTest : public testing::Test {
 protected:
  // Where a box drawn under a turn comes to lie in the window.
  Rect shown(int quarters, const Rect& box) {
    stage_.frame({1280, 720}, [&](ui::Canvas& canvas) {
      canvas.list().Flags = ImDrawListFlags_None;
      canvas.begin_turn(quarters);
      canvas.fill(box, IM_COL32_WHITE);
      canvas.end_turn();
    });
    ImVec2 low{1e9F, 1e9F};
    ImVec2 high{-1e9F, -1e9F};
    for (const ImDrawVert& vertex : stage_.drawn().CmdLists[0]->VtxBuffer) {
      low = {std::min(low.x, vertex.pos.x), std::min(low.y, vertex.pos.y)};
      high = {std::max(high.x, vertex.pos.x), std::max(high.y, vertex.pos.y)};
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
  }
  ui_test::Stage stage_;
};

void expect_same(const Rect& a, const Rect& b) {
  EXPECT_FLOAT_EQ(a.x, b.x);
  EXPECT_FLOAT_EQ(a.y, b.y);
  EXPECT_FLOAT_EQ(a.w, b.w);
  EXPECT_FLOAT_EQ(a.h, b.h);
}

TEST_F(CanvasTest, AQuarterTurnBringsTheTopLeftToTheTopRight) {
  expect_same(shown(1, {0, 0, 30, 10}), {1270, 0, 10, 30});
}

TEST_F(CanvasTest, AHalfTurnBringsItToTheBottomRight) {
  expect_same(shown(2, {0, 0, 30, 10}), {1250, 710, 30, 10});
}

TEST_F(CanvasTest, ThreeQuartersBringItToTheBottomLeft) {
  expect_same(shown(3, {0, 0, 30, 10}), {0, 690, 10, 30});
}

TEST_F(CanvasTest, UnderAQuarterTurnWidthAndHeightAreSwapped) {
  stage_.frame({1280, 720}, [&](ui::Canvas& canvas) {
    canvas.begin_turn(1);
    EXPECT_EQ(canvas.w(), 720);
    EXPECT_EQ(canvas.h(), 1280);
    canvas.end_turn();
    EXPECT_EQ(canvas.w(), 1280);
  });
}

TEST_F(CanvasTest, TheUnitFollowsTheTighterSide) {
  stage_.frame({1280, 360}, [](ui::Canvas& canvas) { EXPECT_FLOAT_EQ(canvas.u(), 0.5F); });
  stage_.frame({3840, 2160}, [](ui::Canvas& canvas) { EXPECT_FLOAT_EQ(canvas.px(10), 30); });
}

TEST_F(CanvasTest, KeysWithControlOrAltArePressedByNobody) {
  stage_.frame({1280, 720},
               [](ui::Canvas& canvas) {
                 EXPECT_TRUE(canvas.pressed('a'));
                 EXPECT_FALSE(canvas.pressed('b'));
                 EXPECT_FALSE(canvas.pressed('c'));
               },
               {{'a'}, {'b', true}, {'c', false, false, true}});
}

TEST_F(CanvasTest, AGrowingArcKeepsTheStartThatItHad) {
  const auto vertices = [&](float to) {
    stage_.frame({1280, 720}, [&](ui::Canvas& canvas) {
      canvas.arc({400, 400}, 200, 30, 0, to, IM_COL32_WHITE, false);
    });
    const auto& buffer = stage_.drawn().CmdLists[0]->VtxBuffer;
    std::vector<ImVec2> places;
    for (const ImDrawVert& vertex : buffer) places.push_back(vertex.pos);
    return places;
  };
  const auto shorter = vertices(0.300F);
  const auto longer = vertices(0.302F);
  ASSERT_GT(shorter.size(), 40U);
  for (std::size_t i = 0; i + 12 < shorter.size(); ++i) {
    EXPECT_EQ(shorter[i].x, longer[i].x);
    EXPECT_EQ(shorter[i].y, longer[i].y);
  }
}

}  // namespace
