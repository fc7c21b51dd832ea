// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>
#include <imgui_internal.h>

#include "ui/screens/editor_parts.h"
#include "ui/screens/keyboard.h"

namespace ui {
namespace {

using What = EditorAsk::What;

// The field that was written in shows its new value, and gets the keyboard back.
void reload_field(EditorState& state) {
  if (!writing_text()) return;
  ImGui::ClearActiveID();
  state.focus = state.writing;
}

bool with_ctrl(const EditorFrame& frame, const KeyPress& key) {
  const routine::DraftRow* row = editor_moves::selected_row(frame.model);
  switch (key.code) {
    case SDLK_z:
    case SDLK_y: {
      reload_field(frame.state);
      const bool back = key.code == SDLK_z && !key.shift;
      frame.say(back ? What::undo : What::redo);
      return true;
    }
    case SDLK_d:
      if (row != nullptr) frame.change(routine::Duplicate{row->path});
      return true;
    case SDLK_g:
      if (row == nullptr) return true;
      if (row->is_group && key.shift) {
        frame.change(routine::Unwrap{row->path});
      } else {
        editor_moves::wrap(frame);
      }
      return true;
    case SDLK_n: editor_moves::add(frame); return true;
    case SDLK_s: frame.say(What::save); return true;
    case SDLK_RETURN: frame.say(What::try_from_here); return true;
    case SDLK_DELETE:
      if (row != nullptr) frame.change(routine::Remove{row->path});
      return true;
    default: return false;
  }
}

bool with_alt(const EditorFrame& frame, const KeyPress& key) {
  switch (key.code) {
    case SDLK_UP: editor_moves::up_or_down(frame, -1); return true;
    case SDLK_DOWN: editor_moves::up_or_down(frame, 1); return true;
    case SDLK_RIGHT: editor_moves::inwards(frame); return true;
    case SDLK_LEFT: editor_moves::outwards(frame); return true;
    default: return false;
  }
}

// Into the first field of what is selected.
std::string first_field(const routine::DraftRow* row) {
  if (row == nullptr) return "title";
  return row->is_group ? "repeat" : "length";
}

void plain(const EditorFrame& frame, const KeyPress& key) {
  switch (key.code) {
    case SDLK_F5: frame.say(What::try_from_here); return;
    case SDLK_F6: frame.say(What::speak); return;
    case SDLK_F8: editor_moves::next_problem(frame); return;
    default: break;
  }
  if (writing_text()) return;
  const routine::DraftRow* row = editor_moves::selected_row(frame.model);
  if (key.code == SDLK_RETURN && main_action(frame.canvas)) frame.state.focus = first_field(row);
  if (key.code == SDLK_DELETE && row != nullptr) frame.change(routine::Remove{row->path});
  if (key.code == SDLK_ESCAPE) {
    if (frame.state.open_choice.empty()) {
      frame.say(What::leave);
    } else {
      frame.state.open_choice.clear();
    }
  }
}

}  // namespace

void editor_keys(const EditorFrame& frame) {
  // Arrows with Alt, Ctrl or Shift are for the rows, not for the way from control to control.
  const ImGuiIO& io = ImGui::GetIO();
  if (io.KeyAlt || io.KeyCtrl) ImGui::NavMoveRequestCancel();
  for (const KeyPress& key : frame.canvas.keys()) {
    if (key.ctrl && !key.alt && with_ctrl(frame, key)) continue;
    if (key.alt && !key.ctrl && with_alt(frame, key)) continue;
    if (!key.ctrl && !key.alt) plain(frame, key);
  }
}

}  // namespace ui
