// SPDX-License-Identifier: MIT
#include "ui/painter.h"

#include <SDL.h>
#include <SDL_opengl.h>
#include <backends/imgui_impl_opengl3.h>

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

// All boxes in one go, because each one sets the whole state of OpenGL up and down. False where a box holds
// too much for one list.
bool paint_parts(const ImDrawData& drawn, const std::vector<Rect>& boxes, ImU32 ground) {
  std::deque<ImDrawList> parts;
  std::vector<ImDrawList*> lists;
  for (const Rect& box : boxes) {
    ImDrawList& part = parts.emplace_back(ImGui::GetDrawListSharedData());
    // The ground as a part of the picture: for a clear inside a box Mesa makes shaders of its own.
    part._ResetForNewFrame();
    part.PushTextureID(ImGui::GetIO().Fonts->TexID);
    part.PushClipRect(box.min(), box.max());
    part.AddRectFilled(box.min(), box.max(), ground);
    lists.push_back(&part);
  }
  if (!cut_out(drawn, boxes, lists)) return false;
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

// Mesa keeps 6 MB for the compiler of shaders until it is told that no more will come. One that comes all the
// same is compiled, only later. Where the driver does not know the call there is nothing to give back.
void release_shader_compiler() {
  if (SDL_GL_ExtensionSupported("GL_ARB_ES2_compatibility") == SDL_FALSE) return;
  const auto release =
      reinterpret_cast<PFNGLRELEASESHADERCOMPILERPROC>(SDL_GL_GetProcAddress("glReleaseShaderCompiler"));
  if (release != nullptr) release();
}

}  // namespace

Painter::Painter() {
  const auto* name = reinterpret_cast<const char*>(glGetString(GL_RENDERER));
  const std::string_view renderer = name != nullptr ? name : "";
  keeps_back_buffer_ = renderer.find("llvmpipe") != std::string_view::npos ||
                       renderer.find("softpipe") != std::string_view::npos;
}

void Painter::begin() {
  ImGui_ImplOpenGL3_NewFrame();  // compiles the only shaders there are, the first time
  if (!std::exchange(compiled_, true)) release_shader_compiler();
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
  if (whole || !paint_parts(drawn, boxes, ground)) paint_all(drawn);
  return true;
}

}  // namespace ui
