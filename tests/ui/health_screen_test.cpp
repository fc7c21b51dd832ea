// SPDX-License-Identifier: MIT
#include "ui/screens/health_screen.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"

namespace ui::samples {
namespace {

struct HealthScreen : testing::Test {
  HealthState state;
  std::string refusal;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) { return health_screen(canvas, state, refusal); }};
};

TEST_F(HealthScreen, FifteenTimesNoAndEnterIsDone) {
  for (int i = 0; i < 15; ++i) {
    stage.frame({SDLK_n});
    stage.frame();
  }
  EXPECT_TRUE(routine::all_answered(state.answers));
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::save);
}

TEST_F(HealthScreen, SaysWhatWasRefusedInPlaceOfTheWordsBelowTheTitle) {
  stage.frame();
  EXPECT_TRUE(stage.shows_part("Answers stay on this machine"));
  refusal = "Not here.";
  stage.frame();
  EXPECT_TRUE(stage.shows("Not here."));
  EXPECT_FALSE(stage.shows_part("Answers stay on this machine"));
}

TEST_F(HealthScreen, EscapeIsLaterAndKeepsWhatWasAnswered) {
  stage.frame({SDLK_y});
  const Asks asks = stage.frame({SDLK_ESCAPE});
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::back);
  EXPECT_TRUE(state.answers.at("g_clot").yes);
}

TEST_F(HealthScreen, AYesThatAsksWhereWaitsForThePlaces) {
  state.question = 9;  // g_skin
  ASSERT_TRUE(routine::asks_where(routine::health_questions()[state.question]));
  stage.frame({SDLK_y});
  stage.frame();
  EXPECT_EQ(state.question, 9U);
  stage.click(stage.box_of("calf").middle());
  EXPECT_EQ(state.answers.at("g_skin").regions, std::vector<std::string>{"calf"});
}

TEST_F(HealthScreen, ThePlacesEndAboveTheButtons) {
  state.answers["g_skin"] = {true, {}};
  state.question = 9;
  state.where = true;
  stage.frame();
  stage.frame();
  const Rect go_on = stage.box_of("Go on (Enter)");
  EXPECT_TRUE(stage.shows("base of the skull"));
  for (const TextBox& box : stage.boxes()) {
    const bool beside = box.text == "Go on (Enter)" || box.ink.x > go_on.right();
    EXPECT_TRUE(beside || box.ink.bottom() < go_on.y) << box.text;
  }
}

TEST_F(HealthScreen, DoneIsNotThereBeforeTheLastAnswer) {
  stage.frame({SDLK_n});
  EXPECT_TRUE(stage.key(SDLK_RETURN).empty());
}

}  // namespace
}  // namespace ui::samples
