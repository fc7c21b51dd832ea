// SPDX-License-Identifier: MIT
#include "ui/charts/chart_keys.h"

#include <SDL_keycode.h>
#include <imgui_internal.h>

#include <algorithm>

namespace ui {

namespace {
bool arrow(ImGuiNavInput input) { return ImGui::IsNavInputTest(input, ImGuiInputReadMode_Repeat); }
}  // namespace

Arrows arrows_pressed(bool focused) {
  Arrows pressed;
  if (!focused) return pressed;
  if (arrow(ImGuiNavInput_KeyLeft_)) pressed.x = -1;
  if (arrow(ImGuiNavInput_KeyRight_)) pressed.x = 1;
  if (arrow(ImGuiNavInput_KeyUp_)) pressed.y = -1;
  if (arrow(ImGuiNavInput_KeyDown_)) pressed.y = 1;
  return pressed;
}

void keep_arrow() { ImGui::NavMoveRequestCancel(); }

void show_ring_first() {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  if (g.NavId == 0 || g.NavId != g.LastItemData.ID || !g.NavDisableHighlight) return;
  const Arrows arrows = arrows_pressed(true);
  if (arrows.x == 0 && arrows.y == 0) return;
  keep_arrow();
  g.NavDisableHighlight = false;
  g.NavDisableMouseHover = true;
}

std::size_t step_along(const Canvas& canvas, bool focused, std::size_t at, std::size_t count) {
  at = std::min(at, count - 1);
  if (!focused) return at;
  if (canvas.pressed(SDLK_HOME)) return 0;
  if (canvas.pressed(SDLK_END)) return count - 1;
  const int step = arrows_pressed(focused).x;
  const bool further = step < 0 ? at > 0 : step > 0 && at + 1 < count;
  if (!further) return at;
  keep_arrow();
  return step < 0 ? at - 1 : at + 1;
}

}  // namespace ui
