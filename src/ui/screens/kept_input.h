// SPDX-License-Identifier: MIT
// A line of text that is worth keeping: Escape leaves the field with what was typed in it, where a search or
// a number goes back to what it was. Thread: main, inside a frame.
#pragma once

#include <imgui.h>

#include <string>

#include "ui/widgets.h"

namespace ui {

// True when the text changed.
inline bool kept_input(Canvas& canvas, std::string_view id, const Rect& box, std::string& text,
                       std::string_view hint) {
  const std::string typed = text;
  const bool changed = text_input(canvas, id, box, text, hint);
  if (!ImGui::IsItemDeactivated() || !ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Escape)))
    return changed;
  text = typed;
  return false;
}

}  // namespace ui
