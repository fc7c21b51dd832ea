// SPDX-License-Identifier: MIT
#include "ui/cursor.h"

#include <gtest/gtest.h>

#include "ui/stage.h"

namespace {

TEST(Cursor, TheBackendIsToldOnlyOfAnotherOne) {
  ui_test::Stage stage;
  ui::Cursor cursor;
  const auto told = [&](ImGuiMouseCursor wanted) {
    stage.frame({400, 300}, [&](ui::Canvas&) { ImGui::SetMouseCursor(wanted); });
    cursor.before_frame();
    return (ImGui::GetIO().ConfigFlags & ImGuiConfigFlags_NoMouseCursorChange) == 0;
  };
  EXPECT_TRUE(told(ImGuiMouseCursor_Arrow)) << "the first";
  EXPECT_FALSE(told(ImGuiMouseCursor_Arrow));
  EXPECT_TRUE(told(ImGuiMouseCursor_Hand));
  EXPECT_FALSE(told(ImGuiMouseCursor_Hand));
  EXPECT_TRUE(told(ImGuiMouseCursor_Arrow));
}

}  // namespace
