// SPDX-License-Identifier: MIT
// The routine editor: steps as rows, the values of the selected one beside them, the plan as a strip, and
// what is wrong at its row. Thread: main, between Window::begin_frame and Window::end_frame.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "routine/draft.h"
#include "routine/edit.h"
#include "session/plan.h"
#include "ui/screens/models.h"

namespace ui {

class Canvas;

// Something that must be answered before anything else goes on.
struct EditorQuestion {
  std::string title;
  std::vector<std::string> lines;
  std::vector<std::string> answers;  // the first is the safe one, and what Escape means
};

struct EditorModel {
  const routine::Draft* draft = nullptr;  // lives as long as the frame
  const std::string* text = nullptr;      // of the file, for a draft that is shown line by line
  const session::Plan* plan = nullptr;    // null: there is none while the file is wrong
  routine::NodePath selected;
  std::size_t revision = 0;  // of the text
  std::string name;          // of the file, as people know it
  std::string state;         // "saved", "not saved yet"
  bool can_undo = false;
  bool can_redo = false;
  bool can_try = false;
  bool can_speak = false;
  std::optional<EditorQuestion> question;
  std::vector<Banner> banners;
};

struct EditorAsk {
  enum class What { change, select, undo, redo, save, try_from_here, speak, leave, answer };
  What what{};
  routine::Edit edit;      // of change
  routine::NodePath path;  // of select, try_from_here and speak
  std::size_t answer = 0;  // which of the question's
};
using EditorAsks = std::vector<EditorAsk>;

// What the editor remembers of how it is looked at. Losing it loses nothing that was written.
struct EditorState {
  std::string open_choice;  // the field whose choices are shown
  std::string writing;      // the field that has the keyboard
  std::string focus;        // the field that gets the keyboard in the next frame
  std::size_t more = 0;     // how many neighbours below the selected row are meant with it (Shift+Down)
  bool reveal = false;      // scroll to the selected row
  routine::NodePath seen_selected;  // what was selected when the keyboard was last put on it, in which text
  std::size_t seen_revision = 0;
  std::optional<std::size_t> drag;  // the row that the pointer holds
  bool dragging = false;            // it has moved far enough
  routine::NodePath drop;           // where it would come to stand
};

EditorAsks editor_screen(Canvas& canvas, const EditorModel& model, EditorState& state);

}  // namespace ui
