// SPDX-License-Identifier: MIT
#include "ui/cursor.h"

namespace ui {

void Cursor::before_frame() {
  ImGuiIO& io = ImGui::GetIO();
  const ImGuiMouseCursor wanted = ImGui::GetMouseCursor();
  if (wanted == shown_) {
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  } else {
    io.ConfigFlags &= ~ImGuiConfigFlags_NoMouseCursorChange;
  }
  shown_ = wanted;
}

}  // namespace ui
