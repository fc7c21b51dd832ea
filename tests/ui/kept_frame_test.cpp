// SPDX-License-Identifier: MIT
#include "ui/kept_frame.h"

#include <gtest/gtest.h>

#include "ui/stage.h"

namespace {

using ui::Rect;

class KeptFrameTest : public testing::Test {
 protected:
  std::optional<std::vector<Rect>> after(const std::vector<Rect>& boxes, ImU32 colour = IM_COL32_WHITE) {
    stage_.frame({1280, 720}, [&](ui::Canvas& canvas) {
      canvas.list().Flags = ImDrawListFlags_None;  // no soft edges: two triangles a box
      for (const Rect& box : boxes) canvas.fill(box, colour);
    });
    return kept_.moved(stage_.drawn());
  }
  ui_test::Stage stage_;
  ui::KeptFrame kept_;
};

TEST_F(KeptFrameTest, OfTheFirstFrameAllIsTold) {
  const auto moved = after({{10, 10, 20, 20}});
  ASSERT_TRUE(moved);
  EXPECT_EQ(moved->size(), 2U);
}

// Whatever comes between two others, or goes: only where that is.
TEST_F(KeptFrameTest, WhatComesAndGoesIsToldWhereItIs) {
  const Rect first{10, 10, 20, 20};
  const Rect between{300, 300, 8, 8};
  const Rect last{600, 10, 20, 20};
  after({first, last});
  for (const auto& boxes :
       {std::vector{first, between, last}, {first, last}, {first, last, between}, {first, last}}) {
    const auto moved = after(boxes);
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->size(), 2U);
    for (const Rect& box : *moved) EXPECT_EQ(box.x, between.x);
  }
}

TEST_F(KeptFrameTest, AnotherOrderIsAChangeOfBoth) {
  const Rect low{10, 10, 20, 20};
  const Rect high{20, 20, 20, 20};
  after({low, high});
  const auto moved = after({high, low});
  ASSERT_TRUE(moved);
  EXPECT_EQ(moved->size(), 8U);
}

TEST_F(KeptFrameTest, OfAnotherTextureOrClipAllDiffers) {
  const auto clipped = [&](float right, ImTextureID texture) {
    stage_.frame({1280, 720}, [&](ui::Canvas& canvas) {
      canvas.list().Flags = ImDrawListFlags_None;
      canvas.fill({10, 10, 20, 20}, IM_COL32_WHITE);
      canvas.list().PushClipRect({100, 100}, {right, 200});
      canvas.list().AddImage(texture, {100, 100}, {140, 140});
      canvas.list().PopClipRect();
    });
    return kept_.moved(stage_.drawn());
  };
  int one = 0;
  int other = 0;
  clipped(300, &one);
  for (const auto& moved : {clipped(120, &one), clipped(120, &other)}) {
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->size(), 4U);
    for (const Rect& box : *moved) EXPECT_EQ(box.x, 100);
  }
}

TEST_F(KeptFrameTest, ACommandMoreIsToldAndWhatStandsBehindItIsNot) {
  const auto pictures = [&](const std::vector<ImTextureID>& textures) {
    stage_.frame({1280, 720}, [&](ui::Canvas& canvas) {
      canvas.list().Flags = ImDrawListFlags_None;
      canvas.fill({10, 10, 20, 20}, IM_COL32_WHITE);
      for (std::size_t i = 0; i < textures.size(); ++i) {
        const float x = 100 + 50 * static_cast<float>(i);
        canvas.list().AddImage(textures[i], {x, 100}, {x + 40, 140});
      }
      canvas.fill({600, 10, 20, 20}, IM_COL32_WHITE);
    });
    return kept_.moved(stage_.drawn());
  };
  int one = 0;
  int other = 0;
  pictures({&one, &one});
  for (const auto& moved : {pictures({&one, &other}), pictures({&one, &one})}) {
    ASSERT_TRUE(moved);
    EXPECT_FALSE(moved->empty());
    for (const Rect& box : *moved) EXPECT_EQ(box.x, 150);
  }
}

TEST_F(KeptFrameTest, AFrameOfQuiteOtherTrianglesIsNotCompared) {
  std::vector<Rect> many;
  for (int i = 0; i < 500; ++i) many.push_back({static_cast<float>(i), 10, 1, 1});
  after({{10, 10, 20, 20}});
  EXPECT_FALSE(after(many));
  EXPECT_TRUE(after(many));
}

TEST_F(KeptFrameTest, NothingMovedIsNoBox) {
  after({{10, 10, 20, 20}});
  const auto moved = after({{10, 10, 20, 20}});
  ASSERT_TRUE(moved);
  EXPECT_TRUE(moved->empty());
}

TEST_F(KeptFrameTest, WhatMovedIsToldWhereItWasAndWhereItIs) {
  after({{10, 10, 20, 20}, {300, 300, 8, 8}});
  const auto moved = after({{10, 10, 20, 20}, {400, 300, 8, 8}});
  ASSERT_TRUE(moved);
  ASSERT_EQ(moved->size(), 4U) << "two triangles, each there and here";
  for (const Rect& box : *moved) {
    EXPECT_TRUE(box.x == 300 || box.x == 400);
    EXPECT_EQ(box.y, 300);
    EXPECT_EQ(box.w, 8);
    EXPECT_EQ(box.h, 8);
  }
}

TEST_F(KeptFrameTest, AnotherColourIsAChangeAndWhatIsOutsideIsNot) {
  after({{10, 10, 20, 20}, {2000, 10, 20, 20}});
  const auto moved = after({{10, 10, 20, 20}, {2000, 10, 20, 20}}, IM_COL32(255, 0, 0, 255));
  ASSERT_TRUE(moved);
  EXPECT_EQ(moved->size(), 4U);
  for (const Rect& box : *moved) EXPECT_EQ(box.x, 10);
}

}  // namespace
