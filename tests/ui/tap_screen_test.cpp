// SPDX-License-Identifier: MIT
#include "ui/screens/tap_screen.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"

namespace ui::samples {
namespace {

struct TapScreen : testing::Test {
  TapModel model;
  TapAsk asked = TapAsk::none;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) {
                       const TapAsk now = tap_screen(canvas, model);
                       if (now != TapAsk::none) asked = now;
                       return Asks{};
                     }};

  TapAsk after(int key) {
    asked = TapAsk::none;
    stage.frame({key});
    return asked;
  }
};

TEST_F(TapScreen, CountsTheTapsThatAreNeeded) {
  model.taps = 3;
  stage.frame();
  EXPECT_TRUE(stage.shows("3 of 8"));
  EXPECT_TRUE(stage.shows_part("press Space with each knock"));
}

TEST_F(TapScreen, SaysWhatWasRefused) {
  model.refusal = "Not here.";
  stage.frame();
  EXPECT_TRUE(stage.shows("Not here."));
}

TEST_F(TapScreen, SpaceIsATapAndNothingElse) { EXPECT_EQ(after(SDLK_SPACE), TapAsk::tap); }

TEST_F(TapScreen, EnterSavesOnlyWhatIsKnown) {
  EXPECT_EQ(after(SDLK_RETURN), TapAsk::none);
  model.latency_ms = 205;
  EXPECT_EQ(after(SDLK_RETURN), TapAsk::save);
}

TEST_F(TapScreen, EscapeGoesBackAndBackspaceStartsOver) {
  EXPECT_EQ(after(SDLK_ESCAPE), TapAsk::back);
  EXPECT_EQ(after(SDLK_BACKSPACE), TapAsk::again);
}

TEST_F(TapScreen, ShowsTheLatencyWithItsSpreadAndWhatIsSet) {
  model = {.taps = 9, .latency_ms = 205, .spread_ms = 18, .saved_ms = -20};
  stage.frame();
  EXPECT_TRUE(stage.shows("205 ms"));
  EXPECT_TRUE(stage.shows_part("within 18 ms"));
  EXPECT_TRUE(stage.shows("Set now: -20 ms"));
}

TEST_F(TapScreen, SaysWhenTheTapsAreTooUnevenAndWhenThereIsNoSound) {
  model.taps = 11;
  stage.frame();
  EXPECT_TRUE(stage.shows_part("too far apart"));
  model.sound_ok = false;
  stage.frame();
  EXPECT_TRUE(stage.shows_part("no sound"));
}

TEST(TapScreenSizes, NothingIsCutInAnyWindow) {
  const TapModel model{.taps = 12, .latency_ms = -500, .spread_ms = 45, .saved_ms = -500};
  expect_whole_texts([&](Canvas& canvas) { return tap_screen(canvas, model), Asks{}; }, "tap along");
}

}  // namespace
}  // namespace ui::samples
