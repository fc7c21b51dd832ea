// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"
#include "screen_samples.h"
#include "ui/screens/screens.h"

namespace ui::samples {
namespace {

struct BeforeScreen : testing::Test {
  BeforeModel model = before();
  BeforeState state;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) { return before_screen(canvas, model, state); }};

  void expect(const Asks& asks, Ask::What what, int number) {
    ASSERT_EQ(asks.size(), 1U);
    EXPECT_EQ(asks[0].what, what);
    EXPECT_EQ(asks[0].number, number);
  }
};

TEST_F(BeforeScreen, EnterStartsAndEscapeGoesBack) {
  expect(stage.key(SDLK_RETURN), Ask::What::start, 0);
  expect(stage.key(SDLK_ESCAPE), Ask::What::back, 0);
}

TEST_F(BeforeScreen, ADigitIsTheScore) { expect(stage.frame({SDLK_7}), Ask::What::set_score_before, 7); }

TEST_F(BeforeScreen, OneAndThenZeroIsTen) {
  expect(stage.frame({SDLK_1}), Ask::What::set_score_before, 1);
  expect(stage.frame({SDLK_0}), Ask::What::set_score_before, 10);
}

TEST_F(BeforeScreen, ZeroLongAfterOneIsZero) {
  stage.frame({SDLK_1});
  for (int i = 0; i < 5; ++i) stage.frame();
  expect(stage.frame({SDLK_0}), Ask::What::set_score_before, 0);
}

TEST_F(BeforeScreen, PressingTheChosenScoreTakesItBack) {
  expect(stage.click(stage.box_of("6").middle()), Ask::What::set_score_before, -1);
}

TEST_F(BeforeScreen, TroubleIsSaidAndForbidsTheStart) {
  model = before_refused();
  stage.frame();
  EXPECT_TRUE(stage.shows_part("The rules forbid both sides at once"));
  EXPECT_TRUE(stage.key(SDLK_RETURN).empty());
  EXPECT_TRUE(stage.click(stage.box_of("Start").middle()).empty());
}

TEST_F(BeforeScreen, EveryCautionCanBeRead) {
  EXPECT_TRUE(stage.shows_part("Stop at sharp pain"));
  EXPECT_TRUE(stage.shows("Press muscle only, never the front or side of the neck."));
}

TEST_F(BeforeScreen, PageDownLeadsToTheLastStep) {
  EXPECT_FALSE(stage.shows_part("Tilt your head"));
  for (int i = 0; i < 4; ++i) stage.key(SDLK_PAGEDOWN);
  EXPECT_TRUE(stage.shows_part("Tilt your head"));
  for (int i = 0; i < 4; ++i) stage.key(SDLK_PAGEUP);
  EXPECT_TRUE(stage.shows("Before you begin"));
}

TEST_F(BeforeScreen, ArrowsLeadFromStartToTheChoices) {
  stage.key(SDLK_UP);
  for (int i = 0; i < 12; ++i) stage.key(SDLK_LEFT);
  for (int i = 0; i < 4; ++i) stage.key(SDLK_UP);
  const Asks asks = stage.key(SDLK_SPACE);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_NE(asks[0].what, Ask::What::start);
}

TEST_F(BeforeScreen, ChipsChooseTheSide) {
  expect(stage.click(stage.box_of("right").middle()), Ask::What::set_side,
         static_cast<int>(routine::Side::right));
}

TEST_F(BeforeScreen, SaysWhatIsWrongWithTheSound) {
  model.sound = "No sound: the device went away.";
  model.sound_ok = false;
  stage.frame();
  EXPECT_TRUE(stage.shows("No sound: the device went away."));
  expect(stage.click(stage.box_of("Can you hear this?").middle()), Ask::What::hear_cues, 0);
}

TEST_F(BeforeScreen, TheUsualLengthStepsToTheNextMinute) {
  expect(stage.click(ImVec2{stage.box_of("as usual").right() + 46, stage.box_of("as usual").middle().y}),
         Ask::What::set_minutes, 5);
}

TEST_F(BeforeScreen, SAsksForTheSessionAsSoundOfTheChosenKind) {
  Asks asks = stage.frame({SDLK_s});
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::save_sound);
  EXPECT_EQ(asks[0].text, "mp3");
  stage.frame({SDLK_k});
  EXPECT_EQ(stage.frame({SDLK_s}).at(0).text, "ogg");
  stage.click(stage.box_of("WAV").middle());
  EXPECT_EQ(stage.click(stage.box_of("Save as sound").middle()).at(0).text, "wav");
  stage.frame({SDLK_k});
  EXPECT_EQ(stage.frame({SDLK_s}).at(0).text, "mp3") << "after the last comes the first";
}

TEST_F(BeforeScreen, ASoundFileThatIsWrittenTellsHowFarItIsAndCanBeStopped) {
  model.sound_file = {SoundFileModel::Stage::making, 0.43, {}};
  stage.frame();
  EXPECT_TRUE(stage.shows("43 %"));
  EXPECT_FALSE(stage.shows("MP3"));
  expect(stage.frame({SDLK_s}), Ask::What::stop_sound, 0);
  expect(stage.click(stage.box_of("Stop writing").middle()), Ask::What::stop_sound, 0);
}

TEST_F(BeforeScreen, ASoundFileTellsWhereItIsOrWhatIsWrong) {
  model.sound_file = {SoundFileModel::Stage::done, 1, "Saved: Music/trapezius.mp3"};
  stage.frame();
  EXPECT_TRUE(stage.shows("Saved: Music/trapezius.mp3"));
  EXPECT_TRUE(stage.shows("Save as sound"));
  model.sound_file = {SoundFileModel::Stage::failed, 0, "cannot write: No space left on device"};
  stage.frame();
  EXPECT_TRUE(stage.shows("cannot write: No space left on device"));
}

TEST_F(BeforeScreen, WhatCannotBeStartedCannotBeSaved) {
  model = before_refused();
  stage.frame();
  EXPECT_TRUE(stage.frame({SDLK_s}).empty());
  EXPECT_TRUE(stage.click(stage.box_of("Save as sound").middle()).empty());
}

}  // namespace
}  // namespace ui::samples
