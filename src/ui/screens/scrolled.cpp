// SPDX-License-Identifier: MIT
#include "ui/screens/scrolled.h"

#include <string>

#include "ui/widgets.h"

namespace ui {

void scrolled(Canvas& canvas, std::string_view id, const Rect& box,
              const std::function<float(const Rect&)>& draw) {
  // Dear ImGui takes a child window's flags from the first time it is begun in a frame, and without this one
  // its keyboard stops at the child's edge.
  const std::string name(id);
  ImGui::SetCursorScreenPos(box.min());
  ImGui::BeginChild(
      name.c_str(), {box.w, box.h}, false,
      ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NavFlattened);
  ImGui::EndChild();
  scroll_area(canvas, id, box, draw);
}

}  // namespace ui
