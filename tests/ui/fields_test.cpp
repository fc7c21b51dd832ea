// SPDX-License-Identifier: MIT
// The widgets that hold a changing value.
#include <gtest/gtest.h>

#include "ui/stage.h"
#include "ui/widgets.h"

namespace {

using ui::Rect;

class Fields : public testing::Test {
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

TEST_F(Fields, ASliderFollowsThePointerAndStaysInItsRange) {
  int minutes = 5;
  const auto draw = [&](ui::Canvas& canvas) {
    (void)slider(canvas, "minutes", {100, 100, 400, 30}, minutes, 2, 12);
  };
  click({300, 115}, draw);
  EXPECT_EQ(minutes, 7);
  click({499, 115}, draw);
  EXPECT_EQ(minutes, 12);
}

TEST_F(Fields, AScrolledAreaShowsNothingOutsideItself) {
  const Rect box{100, 100, 300, 200};
  stage_.frame({1280, 720}, [&](ui::Canvas& canvas) {
    scroll_area(canvas, "list", box, [&](const Rect& area) {
      for (int i = 0; i < 40; ++i) {
        canvas.text({area.x, area.y + static_cast<float>(i) * 30}, "a line", ui::style_of(ui::Role::body));
      }
      return 1200.0F;
    });
  });
  ASSERT_FALSE(stage_.boxes().empty());
  for (const ui::TextBox& text : stage_.boxes()) EXPECT_LE(text.ink.bottom(), box.bottom());
}

TEST_F(Fields, AFieldShowsItsHintUntilItHasText) {
  std::string note;
  const auto draw = [&](ui::Canvas& canvas) {
    (void)text_input(canvas, "note", {100, 100, 400, 44}, note, "Anything to remember?");
  };
  stage_.frame({1280, 720}, draw);
  ASSERT_EQ(stage_.boxes().size(), 1U);
  EXPECT_EQ(stage_.boxes()[0].text, "Anything to remember?");
  note = "slept well";
  stage_.frame({1280, 720}, draw);
  EXPECT_TRUE(stage_.boxes().empty());
}

TEST_F(Fields, LettersGoIntoTheFieldThatWasClicked) {
  std::string note;
  const auto draw = [&](ui::Canvas& canvas) {
    (void)text_input(canvas, "note", {100, 100, 400, 44}, note, "");
  };
  click({150, 120}, draw);
  ImGui::GetIO().AddInputCharacter('h');
  ImGui::GetIO().AddInputCharacter('i');
  stage_.frame({1280, 720}, draw);
  EXPECT_EQ(note, "hi");
}

}  // namespace
