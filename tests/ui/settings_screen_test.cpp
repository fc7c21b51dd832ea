// SPDX-License-Identifier: MIT
#include "ui/screens/settings_screen.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "screen_driver.h"
#include "setting_samples.h"
#include "ui/stage.h"

namespace ui::samples {
namespace {

using What = SettingsAsk::What;

// The screen with its asks carried out on the model, as far as the tests need it.
class SettingsScreen : public testing::Test {
 protected:
  Asks draw(Canvas& canvas) {
    for (SettingsAsk& ask : settings_screen(canvas, model_, state_)) {
      if (ask.what == What::set_keys) model_.keys = ask.keys;
      asked_.push_back(std::move(ask));
    }
    return {};
  }
  void expect_one(What what, const std::string& key) {
    ASSERT_EQ(asked_.size(), 1U);
    EXPECT_EQ(asked_[0].what, what);
    EXPECT_EQ(asked_[0].key, key);
  }
  void click(std::string_view text) {
    const Rect box = stage_.box_of(text);
    stage_.click(box.middle());
  }

  SettingsModel model_ = settings();
  SettingsState state_;
  SettingsAsks asked_;
  ScreenDriver stage_{1280, 720, [this](Canvas& canvas) { return draw(canvas); }};
};

TEST_F(SettingsScreen, AChipChoosesAPlace) {
  click("Drone");
  expect_one(What::set_number, "background");
  EXPECT_EQ(asked_[0].number, 3);
}

TEST_F(SettingsScreen, ASwitchTurns) {
  click("On");
  expect_one(What::set_number, "ticks");
  EXPECT_EQ(asked_[0].number, 0);
}

TEST_F(SettingsScreen, AStepperSteps) {
  click("+");
  expect_one(What::set_number, "start_delay_s");
  EXPECT_EQ(asked_[0].number, 20);
}

TEST_F(SettingsScreen, ButtonsAct) {
  click("Hear it");
  expect_one(What::act, "volume");
  asked_.clear();
  click("Measure");
  expect_one(What::act, "calibrate");
}

TEST_F(SettingsScreen, EscGoesBackAndPagesTurn) {
  stage_.key(SDLK_ESCAPE);
  ASSERT_FALSE(asked_.empty());
  EXPECT_EQ(asked_[0].what, What::go);
  EXPECT_EQ(asked_[0].ask.what, Ask::What::go_library);
  stage_.key(SDLK_PAGEDOWN);
  EXPECT_EQ(state_.section, 1U);
  stage_.key(SDLK_PAGEUP);
  EXPECT_EQ(state_.section, 0U);
}

TEST_F(SettingsScreen, AKeyIsGivenByPressingItAndTheOtherActionIsTold) {
  state_.section = 1;
  state_.waits_for = Action::mute;
  stage_.key(SDLK_F5);  // one of "pause"
  EXPECT_FALSE(state_.waits_for);
  EXPECT_EQ(action_of(model_.keys, SDLK_F5), Action::mute);
  EXPECT_EQ(state_.told, "F5 now means: Sound off, on. It was taken from: Pause, go on.");
}

TEST_F(SettingsScreen, TheLastKeyOfAnActionIsNotTakenFromIt) {
  state_.section = 1;
  model_.keys.of(Action::mute) = {SDLK_m};
  state_.waits_for = Action::pause;
  stage_.key(SDLK_m);
  EXPECT_EQ(action_of(model_.keys, SDLK_m), Action::mute);
  EXPECT_EQ(state_.told, "M is the only key of: Sound off, on. Add another one there first.");
}

TEST_F(SettingsScreen, EscLeavesTheKeysAsTheyAre) {
  state_.section = 1;
  state_.waits_for = Action::mute;
  stage_.key(SDLK_ESCAPE);
  EXPECT_TRUE(asked_.empty());
  EXPECT_FALSE(state_.waits_for);
  EXPECT_EQ(model_.keys, usual_keys());
}

TEST_F(SettingsScreen, AKeyIsTakenAwayByPressingItThere) {
  state_.section = 1;
  stage_.frame();
  stage_.frame();
  click("F5 ×");
  EXPECT_EQ(action_of(model_.keys, SDLK_F5), std::nullopt);
}

}  // namespace
}  // namespace ui::samples
