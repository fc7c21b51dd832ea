// SPDX-License-Identifier: MIT
#include "ui/charts/body_tint.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "review_samples.h"
#include "screen_driver.h"

namespace ui::samples {
namespace {

using std::chrono::minutes;

TEST(BodyTint, TimeIsAShareOfTheMost) {
  history::SpotStats spot;
  spot.spent = minutes(5);
  EXPECT_EQ(tint_of(spot, TintBy::time, minutes(10)), 0.5F);
  EXPECT_EQ(tint_of(spot, TintBy::time, minutes(5)), 1.0F);
}

TEST(BodyTint, ASpotWithoutAScoreIsNotANought) {
  history::SpotStats spot;
  EXPECT_EQ(tint_of(spot, TintBy::score, minutes(1)), std::nullopt);
  spot.last = history::ScorePoint{kReviewToday, 0, 6, {}, {}};
  EXPECT_EQ(tint_of(spot, TintBy::score, minutes(1)), 0.6F);
  spot.last->after = 0;
  EXPECT_EQ(tint_of(spot, TintBy::score, minutes(1)), 0.0F);
}

TEST(BodyTint, TheArrowsGoThroughTheSpotsByTime) {
  const ReviewModel review = review_of(nine_weeks());
  const BodyTintModel model{review.stats->spots, TintBy::time, {}};
  std::size_t at = 0;
  BodyTintTouch touch;
  ScreenDriver stage(1280, 720, [&](Canvas& canvas) {
    touch = body_tint(canvas, "body", {40, 40, 400, 240}, model, at);
    return Asks{};
  });
  stage.key(SDLK_DOWN);
  ASSERT_NE(touch.shown, nullptr);
  EXPECT_EQ(touch.shown, &review.stats->spots[0]);
  stage.key(SDLK_RIGHT);
  EXPECT_EQ(touch.shown, &review.stats->spots[1]);
  stage.frame({SDLK_END});
  EXPECT_EQ(touch.shown, &review.stats->spots.back());
}

}  // namespace
}  // namespace ui::samples
