// SPDX-License-Identifier: MIT
#include "ui/screens/scrolled.h"

#include <SDL_keycode.h>

#include <algorithm>
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

void read_by_page(Canvas& canvas, std::string_view id, const Rect& box,
                  const std::function<float(const Rect&)>& draw) {
  constexpr float kPage = 0.8F;  // some lines stay, to go on reading from
  scrolled(canvas, id, box, [&](const Rect& area) {
    const float used = draw(area);
    float pages = 0;
    if (canvas.pressed(SDLK_PAGEDOWN)) pages = kPage;
    if (canvas.pressed(SDLK_PAGEUP)) pages = -kPage;
    if (pages != 0) {
      const float most = std::max(0.0F, used - box.h);
      ImGui::SetScrollY(std::clamp(ImGui::GetScrollY() + pages * box.h, 0.0F, most));
    }
    return used;
  });
}

}  // namespace ui
