// SPDX-License-Identifier: MIT
#include "ui/screens/keyboard.h"

#include <SDL_keycode.h>
#include <imgui_internal.h>

namespace ui {

namespace {

void append_utf8(std::string& text, unsigned c) {
  const auto byte = [&](unsigned value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) {
    byte(c);
  } else if (c < 0x800) {
    byte(0xC0 | c >> 6);
    byte(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    byte(0xE0 | c >> 12);
    byte(0x80 | (c >> 6 & 0x3F));
    byte(0x80 | (c & 0x3F));
  }
}

// SDL names a key that makes a character by that character; all others have the bit set or are control
// characters.
bool is_character(int code) {
  return code >= SDLK_SPACE && code != SDLK_DELETE && (code & SDLK_SCANCODE_MASK) == 0 && code < 0x10000;
}

void remove_last_character(std::string& text) {
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();
  if (!text.empty()) text.pop_back();
}

void lead_to_last_item(ImGuiContext& g, ImGuiWindow& window) {
  const ImRect box = ImGui::WindowRectAbsToRel(&window, g.LastItemData.NavRect);
  ImGui::SetNavID(g.LastItemData.ID, ImGuiNavLayer_Main, 0, box);
  g.NavIdIsAlive = true;
}

bool enter(const Canvas& canvas) { return canvas.pressed(SDLK_RETURN) || canvas.pressed(SDLK_KP_ENTER); }

}  // namespace

bool keyboard_on_control() {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  return g.NavId != 0 && !g.NavDisableHighlight;
}

bool writing_text() { return ImGui::GetIO().WantTextInput; }

KeyboardScope::KeyboardScope(const Canvas& canvas) {
  if (!enter(canvas) || !keyboard_on_control() || writing_text()) return;
  ImGuiContext& g = *ImGui::GetCurrentContext();
  g.NavActivateId = g.NavActivateDownId = g.NavActivatePressedId = g.NavId;
}

KeyboardScope::~KeyboardScope() {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  if (g.NavWindow == nullptr || g.NavId == 0 || g.NavIdIsAlive) return;
  ImGui::SetNavID(0, g.NavLayer, 0, ImRect());
}

bool main_action(const Canvas& canvas) { return enter(canvas) && !keyboard_on_control() && !writing_text(); }

void first_for_keyboard() {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  if (g.NavWindow == nullptr || g.NavWindow->RootWindowForNav != window->RootWindowForNav) return;
  if (g.NavInitResultId != 0) {
    // The very first frame, while Dear ImGui itself looks for a control to begin with.
    g.NavInitResultId = g.LastItemData.ID;
  } else if (g.NavId == 0) {
    lead_to_last_item(g, *window);
  }
}

bool leads_up_or_down_right_of(float x) {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  if (g.NavWindow == nullptr || g.NavId == 0) return false;
  if (g.NavMoveDir != ImGuiDir_Up && g.NavMoveDir != ImGuiDir_Down) return false;
  return ImGui::WindowRectRelToAbs(g.NavWindow, g.NavWindow->NavRectRel[g.NavLayer]).Min.x >= x;
}

OutOfReach::OutOfReach(bool on) { ImGui::PushItemFlag(ImGuiItemFlags_NoNav, on); }

OutOfReach::~OutOfReach() { ImGui::PopItemFlag(); }

bool keyboard_came_here() {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  return g.LastItemData.ID != 0 && g.NavJustMovedToId == g.LastItemData.ID;
}

void keyboard_follows() {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  ImGuiWindow* window = ImGui::GetCurrentWindow();
  if (g.NavWindow != window || g.NavId == 0 || writing_text()) return;
  lead_to_last_item(g, *window);
}

void keyboard_comes_here() {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  ImGui::NavMoveRequestCancel();
  ImGui::SetFocusID(g.LastItemData.ID, ImGui::GetCurrentWindow());
  g.NavDisableHighlight = false;
  g.NavIdIsAlive = true;
}

void keys_are_taken() {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  g.NavActivateId = g.NavActivateDownId = g.NavActivatePressedId = g.NavActivateInputId = 0;
  ImGui::NavMoveRequestCancel();
}

bool typed_into(const Canvas& canvas, std::string& text) {
  if (writing_text()) return false;
  const std::string before = text;
  for (const KeyPress& key : canvas.keys()) {
    if (key.ctrl || key.alt) continue;
    if (key.code == SDLK_BACKSPACE) remove_last_character(text);
    // A space at the start finds nothing, and on a control it is the press of it.
    if (key.code == SDLK_SPACE && (text.empty() || keyboard_on_control())) continue;
    if (is_character(key.code)) append_utf8(text, static_cast<unsigned>(key.code));
  }
  // Who writes is not on a control any more: a space then is one of the text.
  if (text.size() > before.size()) ImGui::GetCurrentContext()->NavDisableHighlight = true;
  return text != before;
}

}  // namespace ui
