// SPDX-License-Identifier: MIT
#include "ui/painter.h"

#include <SDL_opengl.h>
#include <backends/imgui_impl_opengl3.h>

#include <cmath>
#include <deque>
#include <string_view>
#include <utility>

namespace ui {
namespace {

constexpr float kMostOfTheWindow = 0.6F;  // above this share a part is no cheaper than all

void paint_all(ImDrawData& drawn) {
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(&drawn);
}

void clear(const Rect& box, float window_height) {
  glScissor(static_cast<int>(box.x),
            static_cast<int>(window_height) - static_cast<int>(std::ceil(box.bottom())),
            static_cast<int>(std::ceil(box.w)), static_cast<int>(std::ceil(box.h)));
  glClear(GL_COLOR_BUFFER_BIT);
}

// All boxes in one go, because each one sets the whole state of OpenGL up and down. False where a box holds
// too much for one list.
bool paint_parts(const ImDrawData& drawn, const std::vector<Rect>& boxes) {
  std::deque<ImDrawList> parts;
  std::vector<ImDrawList*> lists;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    lists.push_back(&parts.emplace_back(ImGui::GetDrawListSharedData()));
  }
  if (!cut_out(drawn, boxes, lists)) return false;
  glEnable(GL_SCISSOR_TEST);
  for (const Rect& box : boxes) clear(box, drawn.DisplaySize.y);
  glDisable(GL_SCISSOR_TEST);
  ImDrawData some = drawn;
  some.CmdLists = lists.data();
  some.CmdListsCount = static_cast<int>(lists.size());
  some.TotalIdxCount = 0;
  some.TotalVtxCount = 0;
  for (const ImDrawList* list : lists) {
    some.TotalIdxCount += list->IdxBuffer.Size;
    some.TotalVtxCount += list->VtxBuffer.Size;
  }
  ImGui_ImplOpenGL3_RenderDrawData(&some);
  return true;
}

}  // namespace

Painter::Painter() {
  const auto* name = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
  const std::string_view renderer = name != nullptr ? name : "";
  keeps_back_buffer_ = renderer.find("llvmpipe") != std::string_view::npos ||
                       renderer.find("softpipe") != std::string_view::npos;
}

bool Painter::paint(ImDrawData& drawn, ImU32 ground) {
  if (std::exchange(ground_, ground) != ground) damage_.forget();
  const std::vector<Rect> boxes = damage_.update(drawn);
  if (boxes.empty()) return false;
  const ImVec4 colour = ImGui::ColorConvertU32ToFloat4(ground);
  glClearColor(colour.x, colour.y, colour.z, 1);
  float area = 0;
  for (const Rect& box : boxes) area += box.w * box.h;
  const bool whole =
      !keeps_back_buffer_ || area > kMostOfTheWindow * drawn.DisplaySize.x * drawn.DisplaySize.y;
  if (whole || !paint_parts(drawn, boxes)) paint_all(drawn);
  return true;
}

}  // namespace ui
