// SPDX-License-Identifier: MIT
// A canvas without a window: Dear ImGui lays out, nothing is shown, every text is recorded.
#pragma once

#include <imgui.h>

#include <functional>
#include <vector>

#include "ui/canvas.h"

namespace ui_test {

class Stage {
 public:
  Stage() : fonts_(ui::Fonts::open(ui::Fonts::usual_folders()).value()), canvas_(fonts_, nullptr) {
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().Fonts->AddFontDefault();
    ImGui::GetIO().Fonts->Build();
    canvas_.record(true);
  }
  ~Stage() { ImGui::DestroyContext(); }
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  // One frame; what it drew is in boxes() and drawn() until the next.
  void frame(ImVec2 size, const std::function<void(ui::Canvas&)>& draw, std::vector<ui::KeyPress> keys = {}) {
    (void)fonts_.trim();
    ImGui::GetIO().DisplaySize = size;
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2{0, 0});
    ImGui::Begin("stage", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground);
    canvas_.begin(size, *ImGui::GetWindowDrawList(), std::move(keys), std::chrono::duration<double>(0));
    draw(canvas_);
    ImGui::End();
    ImGui::PopStyleVar();
    ImGui::Render();
  }
  const std::vector<ui::TextBox>& boxes() const { return canvas_.boxes(); }
  ImDrawData& drawn() { return *ImGui::GetDrawData(); }

 private:
  ui::Fonts fonts_;
  ui::Canvas canvas_;
};

}  // namespace ui_test
