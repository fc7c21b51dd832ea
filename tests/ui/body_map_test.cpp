// SPDX-License-Identifier: MIT
#include "ui/screens/body_map.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"
#include "screen_samples.h"
#include "ui/body_figure.h"
#include "ui/screens/screens.h"

namespace ui::samples {
namespace {

using routine::Side;

struct BodyMap : testing::Test {
  LibraryModel model = library();
  LibraryState state;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) { return library_screen(canvas, model, state); }};

  void press(std::initializer_list<int> codes) {
    for (const int code : codes) stage.frame({code});
    stage.frame();
  }
};

TEST_F(BodyMap, TabOpensItAndEnterChoosesTheSpot) {
  press({SDLK_TAB});
  EXPECT_TRUE(state.map.open);
  EXPECT_TRUE(stage.shows("Top of shoulder (upper trapezius)"));
  press({SDLK_RETURN});
  EXPECT_FALSE(state.map.open);
  EXPECT_EQ(state.filter.place, (Spot{"upper_trap", Side::right}));
}

TEST_F(BodyMap, LettersAreKeysThereAndNoSearch) {
  press({SDLK_TAB, SDLK_s, SDLK_f});
  EXPECT_EQ(state.map.spot.side, Side::left);
  EXPECT_EQ(view_of(state.map.spot.region), routine::BodyView::front);
  EXPECT_EQ(state.filter.search, "");
}

TEST_F(BodyMap, DigitsAreTheMinutesAndTheFirstToolIsTheFingers) {
  press({SDLK_TAB, SDLK_1, SDLK_5, SDLK_t});
  EXPECT_EQ(state.filter.minutes, 15);
  EXPECT_EQ(state.filter.tool, "fingers");
}

TEST_F(BodyMap, EscapeChangesNoSpot) {
  press({SDLK_TAB, SDLK_DOWN, SDLK_ESCAPE});
  EXPECT_FALSE(state.map.open);
  EXPECT_FALSE(state.filter.place);
}

TEST_F(BodyMap, SaysWhatToKeepOff) {
  press({SDLK_TAB});
  EXPECT_TRUE(stage.shows_part("Keep off: Spine"));
}

}  // namespace
}  // namespace ui::samples
