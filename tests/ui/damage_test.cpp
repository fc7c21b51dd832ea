// SPDX-License-Identifier: MIT
#include "ui/damage.h"

#include <gtest/gtest.h>

#include "ui/scenes.h"
#include "ui/screens/screens.h"
#include "ui/stage.h"

namespace {

using ui::Rect;

class DamageTest : public testing::Test {
 protected:
  std::vector<Rect> after(const std::function<void(ui::Canvas&)>& draw, ImVec2 size = {1280, 720}) {
    stage_.frame(size, draw);
    return damage_.update(stage_.drawn());
  }
  static float area(const std::vector<Rect>& boxes) {
    float sum = 0;
    for (const Rect& box : boxes) sum += box.w * box.h;
    return sum;
  }
  ui_test::Stage stage_;
  ui::Damage damage_;
};

TEST_F(DamageTest, FirstFrameIsTheWholeWindow) {
  const auto boxes = after([](ui::Canvas& canvas) { canvas.disc({100, 100}, 20, IM_COL32_WHITE); });
  ASSERT_EQ(boxes.size(), 1U);
  EXPECT_EQ(boxes[0].w, 1280);
  EXPECT_EQ(boxes[0].h, 720);
}

TEST_F(DamageTest, SameFrameAgainIsNothing) {
  const auto draw = [](ui::Canvas& canvas) { canvas.disc({100, 100}, 20, IM_COL32_WHITE); };
  after(draw);
  EXPECT_TRUE(after(draw).empty());
}

TEST_F(DamageTest, BoxesCoverWhereItWasAndWhereItIs) {
  const Rect old_place{96, 96, 8, 8};
  const Rect new_place{900, 500, 8, 8};
  after([&](ui::Canvas& canvas) { canvas.fill(old_place, IM_COL32_WHITE); });
  const auto boxes = after([&](ui::Canvas& canvas) { canvas.fill(new_place, IM_COL32_WHITE); });
  for (const Rect& place : {old_place, new_place}) {
    EXPECT_TRUE(std::any_of(boxes.begin(), boxes.end(), [&](const Rect& box) {
      return box.holds(place.min()) && box.holds({place.right() - 1, place.bottom() - 1});
    }));
  }
  EXPECT_LT(area(boxes), 0.05F * 1280 * 720);
}

// A few frames that are put together alike, and then one that is not: what was drawn in between counts.
TEST_F(DamageTest, WhatMovedAwayAndBackIsDrawnAgainWhereItWasLast) {
  const Rect home{96, 96, 8, 8};
  const Rect away{900, 500, 8, 8};
  const auto with = [](const Rect& place) {
    return [place](ui::Canvas& canvas) { canvas.fill(place, IM_COL32_WHITE); };
  };
  after(with(home));
  after(with(away));
  const auto boxes = after([&](ui::Canvas& canvas) {
    canvas.fill(home, IM_COL32_WHITE);
    canvas.fill({300, 300, 8, 8}, IM_COL32_WHITE);
  });
  for (const Rect& place : {home, away, Rect{300, 300, 8, 8}}) {
    EXPECT_TRUE(std::any_of(boxes.begin(), boxes.end(), [&](const Rect& box) {
      return box.holds(place.min()) && box.holds({place.right() - 1, place.bottom() - 1});
    })) << place.x;
  }
  EXPECT_LT(area(boxes), 0.05F * 1280 * 720);
}

TEST_F(DamageTest, AnotherColourInTheSamePlaceIsDrawnAgain) {
  const Rect place{96, 96, 8, 8};
  after([&](ui::Canvas& canvas) { canvas.fill(place, IM_COL32_WHITE); });
  const auto boxes = after([&](ui::Canvas& canvas) { canvas.fill(place, IM_COL32(255, 0, 0, 255)); });
  ASSERT_EQ(boxes.size(), 1U);
  EXPECT_TRUE(boxes[0].holds(place.min()));
}

TEST_F(DamageTest, AnotherSizeOrAForgottenPictureIsTheWholeWindow) {
  const auto draw = [](ui::Canvas& canvas) { canvas.disc({100, 100}, 20, IM_COL32_WHITE); };
  after(draw);
  EXPECT_EQ(area(after(draw, {800, 480})), 800.0F * 480);
  damage_.forget();
  EXPECT_EQ(area(after(draw, {800, 480})), 800.0F * 480);
}

TEST_F(DamageTest, ATenthOfASecondOfAHoldIsAFewTiles) {
  ui::SessionModel model = ui_test::session_of(routine::Kind::hold);
  after([&](ui::Canvas& canvas) { (void)session_screen(canvas, model); });
  model.view.done += 0.1 / 60;
  model.view.position += session::Length(100);
  const auto boxes = after([&](ui::Canvas& canvas) { (void)session_screen(canvas, model); });
  EXPECT_FALSE(boxes.empty());
  EXPECT_LT(area(boxes), 0.006F * 1280 * 720);
}

TEST_F(DamageTest, CuttingOutKeepsTrianglesThatTouchTheBox) {
  after([](ui::Canvas& canvas) {
    canvas.list().Flags = ImDrawListFlags_None;  // no soft edges: two triangles a box
    canvas.fill({10, 10, 20, 20}, IM_COL32_WHITE);
    canvas.fill({500, 500, 20, 20}, IM_COL32_WHITE);
  });
  ImDrawList first(ImGui::GetDrawListSharedData());
  ImDrawList second(ImGui::GetDrawListSharedData());
  ImDrawList third(ImGui::GetDrawListSharedData());
  EXPECT_TRUE(ui::cut_out(stage_.drawn(), {{0, 0, 15, 15}, {505, 505, 5, 5}, {200, 200, 50, 50}},
                          {&first, &second, &third}));
  EXPECT_EQ(first.IdxBuffer.Size, 6);
  ASSERT_EQ(first.CmdBuffer.Size, 1);
  EXPECT_EQ(first.CmdBuffer[0].ClipRect.z, 15);
  EXPECT_EQ(second.IdxBuffer.Size, 6);
  ASSERT_EQ(second.CmdBuffer.Size, 1);
  EXPECT_EQ(second.CmdBuffer[0].ClipRect.x, 505);
  EXPECT_EQ(third.IdxBuffer.Size, 0);
}

}  // namespace
