// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"
#include "screen_samples.h"
#include "ui/screens/screens.h"

namespace ui::samples {
namespace {

struct AfterScreen : testing::Test {
  AfterModel model = after();
  AfterState state;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) { return after_screen(canvas, model, state); }};

  void expect(const Asks& asks, Ask::What what, int number = 0) {
    ASSERT_EQ(asks.size(), 1U);
    EXPECT_EQ(asks[0].what, what);
    EXPECT_EQ(asks[0].number, number);
  }
};

TEST_F(AfterScreen, EnterSavesAndEscapeGoesBack) {
  expect(stage.key(SDLK_RETURN), Ask::What::save);
  expect(stage.key(SDLK_ESCAPE), Ask::What::back);
}

TEST_F(AfterScreen, DigitsAreTheScoreAfter) {
  expect(stage.frame({SDLK_KP_1}), Ask::What::set_score_after, 1);
  expect(stage.frame({SDLK_KP_0}), Ask::What::set_score_after, 10);
}

TEST_F(AfterScreen, ButtonsSaveRepeatAndGoBack) {
  expect(stage.click(stage.box_of("Save").middle()), Ask::What::save);
  expect(stage.click(stage.box_of("Do it again").middle()), Ask::What::do_again);
  expect(stage.click(stage.box_of("Back").middle()), Ask::What::back);
}

TEST_F(AfterScreen, ShowsEveryPhasePlannedAndHeld) {
  EXPECT_TRUE(stage.shows("Hold, left"));
  EXPECT_TRUE(stage.shows("0:55"));
  EXPECT_TRUE(stage.shows("let go"));
  EXPECT_TRUE(stage.shows("skipped"));
}

TEST_F(AfterScreen, SaysWhenItIsNotSaved) {
  model = after_hurt();
  stage.frame();
  EXPECT_TRUE(stage.shows_part("Not saved yet"));
  EXPECT_TRUE(stage.shows("stopped: it hurt"));
}

TEST_F(AfterScreen, AdvisesNoStretchAfterPain) {
  EXPECT_TRUE(stage.shows_part("easy stretch"));
  model = after_hurt();
  stage.frame();
  EXPECT_FALSE(stage.shows_part("easy stretch"));
  EXPECT_TRUE(stage.shows_part("leave the spot that hurt alone"));
}

TEST_F(AfterScreen, SaysWhenToSeeAProfessional) { EXPECT_TRUE(stage.shows_part("see a professional")); }

}  // namespace
}  // namespace ui::samples
