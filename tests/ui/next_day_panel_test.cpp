// SPDX-License-Identifier: MIT
#include "ui/screens/next_day_panel.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"

namespace ui::samples {
namespace {

using Done = NextDayPanel::Done;

struct NextDay : testing::Test {
  NextDayPanel panel{"id-1",
                     "Yesterday you worked hard on: right top of shoulder. How sore is it today, 0 to 10?",
                     {},
                     {},
                     Done::no};
  bool may_pass = true;
  float height = 0;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) {
                       height = next_day_panel(canvas, {350, 60, 890, 0}, panel, may_pass);
                       return Asks{};
                     }};
};

TEST_F(NextDay, OneKeyPassesItOver) {
  stage.frame({SDLK_ESCAPE});
  EXPECT_EQ(panel.done, Done::passed);
  EXPECT_EQ(panel.sore, std::nullopt);
}

TEST_F(NextDay, EscapeThatBelongsToASearchLeavesIt) {
  may_pass = false;
  stage.frame({SDLK_ESCAPE});
  EXPECT_EQ(panel.done, Done::no);
}

TEST_F(NextDay, AnAnswerIsKeptOnlyWhenItIsSaid) {
  stage.click(stage.box_of("Keep").middle());
  EXPECT_EQ(panel.done, Done::no) << "nothing was said yet";
  stage.click(stage.box_of("4").middle());
  stage.click(stage.box_of("a bruise").middle());
  EXPECT_EQ(panel.sore, 4);
  EXPECT_EQ(panel.bruise, true);
  stage.click(stage.box_of("Keep").middle());
  EXPECT_EQ(panel.done, Done::answered);
}

TEST_F(NextDay, NothingAskedTakesNoRoom) {
  panel = {};
  stage.frame();
  EXPECT_EQ(height, 0);
  EXPECT_TRUE(stage.boxes().empty());
}

}  // namespace
}  // namespace ui::samples
