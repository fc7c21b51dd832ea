// SPDX-License-Identifier: MIT
#include "ui/screens/plans_screen.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"

namespace ui::samples {
namespace {

struct PlansScreen : testing::Test {
  PlansScreen() {
    model.plans.push_back({"legs", "Legs", "Every other day.", {"Calf roller: every 2 days"}, false, ""});
    model.due.push_back({"calf-roller", "Calf roller", "every 2 days"});
  }
  PlansModel model;
  PlansState state;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) { return plans_screen(canvas, model, state); }};
};

TEST_F(PlansScreen, FollowsAndStops) {
  stage.frame();
  const Asks asks = stage.click(stage.box_of("Follow").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::save);
  EXPECT_EQ(state.follow, "legs");
  model.plans[0].followed = true;
  stage.frame();
  stage.click(stage.box_of("Stop").middle());
  EXPECT_EQ(state.follow, "");
}

TEST_F(PlansScreen, OpensWhatIsDue) {
  stage.frame();
  const Asks asks = stage.click(stage.box_of("Open").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::open_routine);
  EXPECT_EQ(asks[0].text, "calf-roller");
}

TEST_F(PlansScreen, SaysSoWhenNothingIsDue) {
  model.due.clear();
  model.rest = "Nothing is due now.";
  stage.frame();
  EXPECT_TRUE(stage.shows("Nothing is due now."));
}

}  // namespace
}  // namespace ui::samples
