// SPDX-License-Identifier: MIT
#include "ui/widgets.h"

#include <gtest/gtest.h>

#include "ui/stage.h"

namespace {

using ui::Rect;

class Widgets : public testing::Test {
 protected:
  // The pointer goes there, presses and lets go; `draw` runs each frame.
  void click(ImVec2 at, const std::function<void(ui::Canvas&)>& draw) {
    ImGuiIO& io = ImGui::GetIO();
    io.MousePos = at;
    for (const bool down : {false, true, false, false}) {
      io.MouseDown[0] = down;
      stage_.frame({1280, 720}, draw);
    }
  }
  ui_test::Stage stage_;
};

TEST_F(Widgets, AButtonIsPressedOnceByAClickOnIt) {
  int presses = 0;
  const auto draw = [&](ui::Canvas& canvas) {
    presses += button(canvas, "go", {100, 100, 200, 44}, "Start") ? 1 : 0;
  };
  click({150, 120}, draw);
  EXPECT_EQ(presses, 1);
  click({600, 600}, draw);
  EXPECT_EQ(presses, 1);
}

TEST_F(Widgets, ADisabledButtonIsNot) {
  int presses = 0;
  click({150, 120}, [&](ui::Canvas& canvas) {
    presses += button(canvas, "go", {100, 100, 200, 44}, "Start", ui::ButtonLook::main, false) ? 1 : 0;
  });
  EXPECT_EQ(presses, 0);
}

TEST_F(Widgets, AScoreIsChosenAndTakenBackByPressingItAgain) {
  std::optional<int> score;
  const auto draw = [&](ui::Canvas& canvas) {
    if (const auto pressed = score_row(canvas, "before", {0, 0, 1100, 44}, score)) {
      score = *pressed < 0 ? std::nullopt : pressed;
    }
  };
  click({650, 20}, draw);
  EXPECT_EQ(score, 6);
  click({650, 20}, draw);
  EXPECT_EQ(score, std::nullopt);
}

TEST_F(Widgets, LongLabelsStayInsideTheirButton) {
  const Rect box{100, 100, 120, 44};
  stage_.frame({1280, 720}, [&](ui::Canvas& canvas) {
    (void)button(canvas, "go", box, "A label that is far too long for its button");
  });
  ASSERT_EQ(stage_.boxes().size(), 1U);
  EXPECT_GE(stage_.boxes()[0].ink.x, box.x);
  EXPECT_LE(stage_.boxes()[0].ink.right(), box.right());
}

}  // namespace
