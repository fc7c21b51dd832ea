// SPDX-License-Identifier: MIT
// The mouse's cursor. Dear ImGui's backend sets it with every frame, and the X server is told each time; this
// lets it do so only when the cursor is another one.
#pragma once

#include <imgui.h>

namespace ui {

class Cursor {
 public:
  // Before the backend's part of a new frame.
  void before_frame();

 private:
  ImGuiMouseCursor shown_ = ImGuiMouseCursor_COUNT;  // none yet
};

}  // namespace ui
