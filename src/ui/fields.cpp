// SPDX-License-Identifier: MIT
// The widgets that hold a changing value: slider, line of text, scrolled area.
#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>

#include "ui/widgets.h"

namespace ui {

bool slider(Canvas& canvas, std::string_view id, const Rect& box, int& value, int low, int high) {
  const Touch touch = touch_area(canvas, id, box);
  const int before = value;
  const float knob = canvas.px(11);
  const float track = std::max(1.0F, box.w - 2 * knob);
  if (ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
    const float share = std::clamp((ImGui::GetIO().MousePos.x - box.x - knob) / track, 0.0F, 1.0F);
    value = low + static_cast<int>(std::lround(share * static_cast<float>(high - low)));
  }
  if (touch.focused) {
    // The arrows belong to the slider while it has the keyboard; up and down still lead on.
    if (ImGui::IsNavInputTest(ImGuiNavInput_KeyLeft_, ImGuiInputReadMode_Repeat)) value -= 1;
    if (ImGui::IsNavInputTest(ImGuiNavInput_KeyRight_, ImGuiInputReadMode_Repeat)) value += 1;
    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (g.NavMoveDir == ImGuiDir_Left || g.NavMoveDir == ImGuiDir_Right) ImGui::NavMoveRequestCancel();
  }
  value = std::clamp(value, low, high);
  const float share = high > low ? static_cast<float>(value - low) / static_cast<float>(high - low) : 0;
  const float x = box.x + knob + share * track;
  const float y = box.middle().y;
  const float thick = canvas.px(6);
  canvas.fill({box.x, y - thick / 2, box.w, thick}, canvas.theme().raised, thick / 2);
  canvas.fill({box.x, y - thick / 2, x - box.x, thick}, canvas.theme().accent, thick / 2);
  canvas.disc({x, y}, knob, touch.over ? canvas.theme().number : canvas.theme().text);
  if (touch.focused) focus_ring(canvas, {x - knob, y - knob, 2 * knob, 2 * knob}, knob);
  return value != before;
}

bool text_input(Canvas& canvas, std::string_view id, const Rect& box, std::string& text,
                std::string_view hint) {
  canvas.fonts().field_wanted = true;
  const Theme& theme = canvas.theme();
  const float rounding = std::min(canvas.px(12), box.h / 2);
  canvas.fill(box, theme.raised, rounding);
  const float pad = canvas.px(16);
  const float size = canvas.px(18);
  ImGui::SetCursorScreenPos({box.x, box.y});
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2{pad, std::max(0.0F, (box.h - size) / 2)});
  ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0.0F);
  ImGui::PushStyleColor(ImGuiCol_FrameBg, IM_COL32_BLACK_TRANS);
  ImGui::PushStyleColor(ImGuiCol_Text, theme.text);
  ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, with_alpha(theme.accent, 0.45F));
  ImGui::SetNextItemWidth(box.w);
  const std::string name = "##" + std::string(id);
  const bool changed = ImGui::InputText(name.c_str(), &text);
  const bool writing = ImGui::IsItemActive();
  const bool focused = ImGui::IsItemFocused() && !ImGui::GetCurrentContext()->NavDisableHighlight;
  ImGui::PopStyleColor(3);
  ImGui::PopStyleVar(2);
  if (text.empty()) {
    canvas.text_in({box.x + pad + (writing ? canvas.px(4) : 0), box.y, box.w - 2 * pad, box.h}, hint,
                   style_of(Role::body, theme.text_faint), Align::left);
  }
  if (writing) canvas.frame(box, theme.accent, rounding, std::max(1.5F, canvas.px(2)));
  if (focused && !writing) focus_ring(canvas, box, rounding);
  return changed;
}

void scroll_area(Canvas& canvas, std::string_view id, const Rect& box,
                 const std::function<float(const Rect&)>& draw) {
  const std::string name(id);
  ImGui::SetCursorScreenPos(box.min());
  ImGui::BeginChild(name.c_str(), {box.w, box.h}, false,
                    ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoBackground);
  const float scrolled = ImGui::GetScrollY();
  ImDrawList& outer = canvas.use_list(*ImGui::GetWindowDrawList());
  const float used = draw({box.x, box.y - scrolled, box.w, box.h});
  ImGui::SetCursorScreenPos({box.x, box.y - scrolled + used});
  ImGui::Dummy({1, 0});
  canvas.use_list(outer);
  ImGui::EndChild();
  if (used > box.h + 1) {
    const float track = box.h;
    const float length = std::max(canvas.px(28), track * box.h / used);
    const float at = box.y + (track - length) * std::clamp(scrolled / (used - box.h), 0.0F, 1.0F);
    const float thick = canvas.px(5);
    canvas.fill({box.right() - thick, at, thick, length}, canvas.theme().raised_over, thick / 2);
  }
}

}  // namespace ui
