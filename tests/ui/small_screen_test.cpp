// SPDX-License-Identifier: MIT
#include "ui/screens/small_screen.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

#include "ui/scenes.h"
#include "ui/stage.h"

namespace ui {
namespace {

const std::array kSizes = {ImVec2{kSmallWidth, kSmallHeight}, ImVec2{kSmallWidth * 2, kSmallHeight * 2}};

bool drawn(const std::vector<TextBox>& boxes, const std::string& text) {
  return std::any_of(boxes.begin(), boxes.end(), [&](const TextBox& box) { return box.text == text; });
}

TEST(SmallScreen, HoldsEveryTextOfEverySceneInsideTheWindow) {
  ui_test::Stage stage;
  for (const ui_test::SessionScene& scene : ui_test::session_scenes()) {
    for (const ImVec2 size : kSizes) {
      SCOPED_TRACE(scene.name);
      stage.frame(size, [&](Canvas& canvas) { (void)small_screen(canvas, scene.model); });
      EXPECT_FALSE(stage.boxes().empty());
      for (const TextBox& box : stage.boxes()) {
        EXPECT_GE(box.ink.x, 0) << box.text;
        EXPECT_GE(box.ink.y, 0) << box.text;
        EXPECT_LE(box.ink.right(), size.x) << box.text;
        EXPECT_LE(box.ink.bottom(), size.y) << box.text;
      }
    }
  }
}

TEST(SmallScreen, ShowsTheWordAndAsksBeforeItEnds) {
  ui_test::Stage stage;
  SessionModel model = ui_test::session_scenes().front().model;
  stage.frame(kSizes[0], [&](Canvas& canvas) { (void)small_screen(canvas, model); });
  EXPECT_TRUE(drawn(stage.boxes(), model.view.verb));
  model.view.end_asked_left = session::Length(4000);
  stage.frame(kSizes[0], [&](Canvas& canvas) { (void)small_screen(canvas, model); });
  EXPECT_TRUE(drawn(stage.boxes(), "Once more to end"));
}

TEST(SmallScreen, NewsStandsInPlaceOfWhatComesThen) {
  ui_test::Stage stage;
  SessionModel model = ui_test::session_scenes().front().model;
  model.banners = {{Banner::Tone::note, "Not here."}};
  stage.frame(kSizes[0], [&](Canvas& canvas) { (void)small_screen(canvas, model); });
  EXPECT_TRUE(drawn(stage.boxes(), "Not here."));
}

TEST(SmallScreen, KeysMeanWhatTheyMeanInTheSession) {
  ui_test::Stage stage;
  const SessionModel model = ui_test::session_scenes().front().model;
  Asks asks;
  stage.frame(kSizes[0], [&](Canvas& canvas) { asks = small_screen(canvas, model); },
              {KeyPress{SDLK_t}, KeyPress{SDLK_RIGHT}});
  ASSERT_EQ(asks.size(), 2U);
  EXPECT_EQ(asks[0].what, Ask::What::toggle_small);
  EXPECT_EQ(asks[1].command.what, session::Command::What::let_go);
}

}  // namespace
}  // namespace ui
