// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"
#include "screen_samples.h"
#include "ui/screens/after_screen.h"

namespace ui::samples {
namespace {

struct AfterScreen : testing::Test {
  AfterModel model = after();
  AfterState state;
  // What was answered is what the next frame shows, as the page does it.
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) {
                       AfterAsks asked = after_screen(canvas, model, state);
                       if (asked.answers) model.answers = *asked.answers;
                       return asked.asks;
                     }};

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

TEST_F(AfterScreen, DigitsAreTheScoreAfterOfEverySpot) {
  stage.frame({SDLK_KP_1});
  stage.frame({SDLK_KP_0});
  EXPECT_EQ(model.answers.scores[0].after, 10);
  EXPECT_EQ(model.answers.scores[1].after, 10);
  EXPECT_EQ(model.answers.scores[0].before, 4);
}

TEST_F(AfterScreen, TheLetterAgainGoesFromSpotToSpot) {
  stage.frame({SDLK_a});
  stage.frame({SDLK_2});
  stage.frame({SDLK_a});
  stage.frame({SDLK_5});
  EXPECT_EQ(model.answers.scores[0].after, 2);
  EXPECT_EQ(model.answers.scores[1].after, 5);
}

TEST_F(AfterScreen, EveryQuestionIsOneKeyAway) {
  stage.frame({SDLK_b, SDLK_7});
  stage.frame({SDLK_c, SDLK_2});
  stage.frame({SDLK_p, SDLK_6});
  stage.frame({SDLK_h, SDLK_3, SDLK_1});
  stage.frame({SDLK_t, SDLK_4});
  EXPECT_EQ(model.answers.scores[1].before, 7);
  EXPECT_EQ(model.answers.change, history::Change::a_bit_better);
  EXPECT_EQ(model.answers.peak_pressure, 6);
  EXPECT_EQ(model.answers.helped, (std::vector{history::Helped::pressure, history::Helped::heat}));
  EXPECT_EQ(model.answers.tags, (std::vector<std::string>{"stress"}));
  stage.frame({SDLK_c, SDLK_2});
  EXPECT_EQ(model.answers.change, std::nullopt);
}

TEST_F(AfterScreen, PainElsewhereIsChosenFromTheRegions) {
  stage.key(SDLK_e);
  stage.click(stage.box_of("head and face").middle());
  EXPECT_EQ(model.answers.referred, "head_face");
  EXPECT_TRUE(stage.shows("in the head and face"));
}

TEST_F(AfterScreen, EscapeInTheNoteKeepsWhatWasTyped) {
  stage.key(SDLK_n);
  ImGui::GetIO().AddInputCharactersUTF8("easy");
  stage.frame();
  stage.frame();
  ASSERT_EQ(model.answers.note, "easy");
  EXPECT_TRUE(stage.key(SDLK_ESCAPE).empty()) << "it leads out of the field only";
  EXPECT_EQ(model.answers.note, "easy");
  expect(stage.key(SDLK_ESCAPE), Ask::What::back);
}

TEST_F(AfterScreen, WhatBroughtItOnIsAlsoSaidInOwnWords) {
  stage.frame({SDLK_t, SDLK_4});
  stage.key(SDLK_t);
  ImGui::GetIO().AddInputCharactersUTF8("gardening, cold wind,");
  stage.frame();
  stage.frame();
  EXPECT_EQ(model.answers.tags, (std::vector<std::string>{"stress", "gardening", "cold wind"}));
  EXPECT_TRUE(stage.key(SDLK_ESCAPE).empty());
  stage.key(SDLK_4);
  EXPECT_EQ(model.answers.tags, (std::vector<std::string>{"gardening", "cold wind"}));
}

TEST(Answers, AnOwnWordIsNoLongerThanAFileMayHaveIt) {
  Answers answers;
  std::string word;
  for (int i = 0; i < 150; ++i) word += "ü";
  put_own_tags(word + ", stress, stress", answers);
  ASSERT_EQ(answers.tags.size(), 2U);
  EXPECT_EQ(answers.tags[0], word.substr(0, 200));
  EXPECT_EQ(own_tags(answers), answers.tags[0]);
  put_own_tags("", answers);
  EXPECT_EQ(answers.tags, std::vector<std::string>{"stress"});
}

TEST_F(AfterScreen, OffersAStretchOnlyWhereNothingHurt) {
  const Asks asks = stage.click(stage.box_of("Then stretch").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].text, "morning-hips");
  model = after_hurt();
  stage.frame();
  EXPECT_FALSE(stage.shows("Then stretch"));
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

TEST_F(AfterScreen, SaysWhenToSeeAProfessional) { EXPECT_TRUE(stage.shows_part("professional")); }

}  // namespace
}  // namespace ui::samples
