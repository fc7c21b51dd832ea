// SPDX-License-Identifier: MIT
#include "ui/screens/hear_screen.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include <set>

#include "screen_driver.h"

namespace ui::samples {
namespace {

struct HearScreen : testing::Test {
  HearModel model{.cue = session::Cue::release,
                  .peak = 0.4F,
                  .rms = 0.1F,
                  .sound_ok = true,
                  .sound = "Sound: a loudspeaker"};
  HearAsk asked = HearAsk::none;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) {
                       const HearAsk now = hear_screen(canvas, model);
                       if (now != HearAsk::none) asked = now;
                       return Asks{};
                     }};

  HearAsk after(int key) {
    asked = HearAsk::none;
    stage.key(key);
    return asked;
  }
};

TEST_F(HearScreen, NamesTheCueThatSoundsAndHowFarItIs) {
  stage.frame();
  EXPECT_TRUE(stage.shows("Let go"));
  EXPECT_TRUE(stage.shows("4 of 18"));
  EXPECT_TRUE(stage.shows("Sound: a loudspeaker"));
}

TEST_F(HearScreen, EscapeSpaceAndEnterStopIt) {
  for (const int key : {SDLK_ESCAPE, SDLK_SPACE, SDLK_RETURN}) EXPECT_EQ(after(key), HearAsk::stop);
}

TEST_F(HearScreen, TLeadsToTappingAlong) { EXPECT_EQ(after(SDLK_t), HearAsk::tap_along); }

TEST_F(HearScreen, ButtonsDoTheSameAsTheKeys) {
  stage.frame();
  stage.click(stage.box_of("Stop").middle());
  EXPECT_EQ(asked, HearAsk::stop);
  stage.click(stage.box_of("It comes late: tap along").middle());
  EXPECT_EQ(asked, HearAsk::tap_along);
}

TEST(CueMeaning, EveryCueHasItsOwnWords) {
  std::set<std::string_view> words;
  for (std::size_t i = 0; i < session::kCueCount; ++i)
    words.insert(cue_meaning(static_cast<session::Cue>(i)));
  EXPECT_EQ(words.size(), session::kCueCount);
  EXPECT_EQ(words.count(""), 0U);
}

TEST(HearScreenSizes, NothingIsCutInAnyWindow) {
  for (std::size_t i = 0; i < session::kCueCount; ++i) {
    const HearModel model{.cue = static_cast<session::Cue>(i), .sound = "Sound: a loudspeaker"};
    expect_whole_texts([&](Canvas& canvas) { return hear_screen(canvas, model), Asks{}; },
                       cue_meaning(model.cue));
  }
}

}  // namespace
}  // namespace ui::samples
