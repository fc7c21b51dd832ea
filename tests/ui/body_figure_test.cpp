// SPDX-License-Identifier: MIT
#include "ui/body_figure.h"

#include <gtest/gtest.h>

namespace {

using routine::BodyView;
using routine::Side;
using ui::Rect;

const Rect kBox{100, 50, 200, 500};

TEST(BodyFigure, TheLargestBoxOfItsProportionsStandsInTheMiddle) {
  const Rect body = ui::body_box({0, 0, 1000, 500});
  EXPECT_EQ(body.w, 200);
  EXPECT_EQ(body.h, 500);
  EXPECT_EQ(body.x, 400);
}

TEST(BodyFigure, FromTheBackTheLeftIsOnTheLeft) {
  const auto spot = ui::spot_at(kBox, BodyView::back, {100 + 200 * 0.345F, 50 + 500 * 0.184F});
  ASSERT_TRUE(spot.has_value());
  EXPECT_EQ(spot->region, "upper_trap");
  EXPECT_EQ(spot->side, Side::left);
}

TEST(BodyFigure, FromTheFrontTheLeftIsOnTheRight) {
  const auto spot = ui::spot_at(kBox, BodyView::front, {100 + 200 * 0.625F, 50 + 500 * 0.620F});
  ASSERT_TRUE(spot.has_value());
  EXPECT_EQ(spot->region, "thigh_front");
  EXPECT_EQ(spot->side, Side::left);
}

TEST(BodyFigure, BesideTheBodyIsNoSpot) {
  EXPECT_FALSE(ui::spot_at(kBox, BodyView::back, {101, 51}).has_value());
}

TEST(BodyFigure, ARegionIsShownFromTheSideThatItIsOn) {
  EXPECT_EQ(ui::view_of("chest"), BodyView::front);
  EXPECT_EQ(ui::view_of("calf"), BodyView::back);
  EXPECT_EQ(ui::view_of("no such place"), BodyView::back);
}

}  // namespace
