// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"
#include "screen_samples.h"
#include "ui/screens/screens.h"

namespace ui::samples {
namespace {

struct HistoryScreen : testing::Test {
  HistoryModel model = history(40);
  HistoryState state;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) { return history_screen(canvas, model, state); }};

  void expect(const Asks& asks, Ask::What what, std::string_view text = "") {
    ASSERT_EQ(asks.size(), 1U);
    EXPECT_EQ(asks[0].what, what);
    EXPECT_EQ(asks[0].text, text);
  }
};

TEST_F(HistoryScreen, ListsByDayWithTotals) {
  EXPECT_TRUE(stage.shows("today"));
  EXPECT_TRUE(stage.shows("yesterday"));
  EXPECT_TRUE(stage.shows("Thu 19 Nov"));
  EXPECT_TRUE(stage.shows("14 sessions in the last 7 days"));
  EXPECT_TRUE(stage.shows("40 sessions in the last 30 days"));
  EXPECT_TRUE(stage.shows("6 → 3"));
}

TEST_F(HistoryScreen, EnterOpensTheNewestAndEscapeGoesToTheRoutines) {
  expect(stage.key(SDLK_RETURN), Ask::What::open_session, "session-0");
  expect(stage.key(SDLK_ESCAPE), Ask::What::go_library);
}

TEST_F(HistoryScreen, DownGoesToTheNextSession) {
  stage.key(SDLK_DOWN);
  expect(stage.key(SDLK_RETURN), Ask::What::open_session, "session-1");
}

TEST_F(HistoryScreen, TheKeyboardGoesDownBeyondTheVisibleLines) {
  for (int i = 0; i < 30; ++i) stage.key(SDLK_DOWN);
  expect(stage.key(SDLK_RETURN), Ask::What::open_session, "session-30");
  EXPECT_FALSE(stage.shows("today"));
}

TEST_F(HistoryScreen, AnOpenSessionGoesBackToTheList) {
  model.open = "session-0";
  stage.frame();
  EXPECT_TRUE(stage.shows("Planned"));
  expect(stage.key(SDLK_ESCAPE), Ask::What::go_history);
  expect(stage.click(stage.box_of("← History").middle()), Ask::What::go_history);
}

TEST_F(HistoryScreen, DeletingIsAskedForTwice) {
  model.open = "session-0";
  stage.frame();
  EXPECT_TRUE(stage.click(stage.box_of("Delete this session").middle()).empty());
  EXPECT_TRUE(stage.click(stage.box_of("Keep it").middle()).empty());
  EXPECT_TRUE(stage.click(stage.box_of("Delete this session").middle()).empty());
  expect(stage.click(stage.box_of("Delete it").middle()), Ask::What::delete_session, "session-0");
}

TEST_F(HistoryScreen, EscapeDropsTheQuestionBeforeItLeaves) {
  model.open = "session-0";
  stage.frame();
  stage.click(stage.box_of("Delete this session").middle());
  EXPECT_TRUE(stage.key(SDLK_ESCAPE).empty());
  EXPECT_FALSE(stage.shows("Delete it"));
  expect(stage.key(SDLK_ESCAPE), Ask::What::go_history);
}

TEST_F(HistoryScreen, AnEmptyOneSaysWhatWillBeHere) {
  model = history(0);
  stage.frame();
  EXPECT_TRUE(stage.shows("Nothing here yet."));
  expect(stage.key(SDLK_RETURN), Ask::What::go_library);
}

TEST_F(HistoryScreen, DrawsOnlyTheVisibleLinesOfThousands) {
  model = history(5000);
  stage.frame();
  EXPECT_LT(stage.boxes().size(), 150U);
  EXPECT_TRUE(stage.shows("today"));
}

}  // namespace
}  // namespace ui::samples
