// SPDX-License-Identifier: MIT
#include "ui/screens/take_in_screen.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"
#include "screen_samples.h"

namespace ui::samples {
namespace {

struct TakeInScreen : testing::Test {
  TakeInModel model{"\"mine.toml\"", "Mine", "Loosen it.", {"0:35", "You need: fingers"}, "", {}, {},
                    false,           ""};
  TakeInState state{"mine"};
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) { return take_in_screen(canvas, model, state); }};
};

TEST_F(TakeInScreen, EnterTakesItIn) {
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::save);
}

TEST_F(TakeInScreen, WhatIsWrongCanOnlyBeLeft) {
  model.trouble = "Something in it is wrong; it was not taken in.";
  model.found = {"Line 2, error: unknown key"};
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::back);
  EXPECT_TRUE(stage.shows("Line 2, error: unknown key"));
}

TEST_F(TakeInScreen, OneOfSeveralIsCountedAndAllThatAreLeftCanBeLeft) {
  stage.frame();
  EXPECT_TRUE(stage.shows("A new routine: \"mine.toml\""));
  model.number = 2;
  model.of = 4;
  stage.frame();
  EXPECT_TRUE(stage.shows("A new routine, 2 of 4: \"mine.toml\""));
  const Asks asks = stage.click(stage.box_of("Leave all 3").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::go_library);
}

TEST_F(TakeInScreen, TheLastOneIsLeftAlone) {
  model.number = model.of = 3;
  stage.frame();
  EXPECT_FALSE(stage.shows_part("Leave all"));
}

TEST_F(TakeInScreen, ShowsTheStepsOfThePlan) {
  stage.frame();
  EXPECT_FALSE(stage.shows("The steps")) << "without a plan";
  model.plan = before().plan;
  stage.frame();
  EXPECT_TRUE(stage.shows("The steps"));
  EXPECT_TRUE(stage.shows_part(model.plan->phases[0].turn.say.substr(0, 12)));
}

}  // namespace
}  // namespace ui::samples
