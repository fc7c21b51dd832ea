// SPDX-License-Identifier: MIT
// The parts of the editor's screen.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "ui/canvas.h"
#include "ui/screens/editor_screen.h"

namespace ui {

// What all parts of one frame draw from and answer into.
struct EditorFrame {
  Canvas& canvas;
  const EditorModel& model;
  EditorState& state;
  EditorAsks& asks;
  std::string& focus;  // the field that gets the keyboard in this frame; state.focus is for the next

  void change(routine::Edit edit) const {
    EditorAsk ask;
    ask.what = EditorAsk::What::change;
    ask.edit = std::move(edit);
    asks.push_back(std::move(ask));
    state.more = 0;
  }
  void say(EditorAsk::What what) const {
    EditorAsk ask;
    ask.what = what;
    ask.path = model.selected;
    asks.push_back(std::move(ask));
  }
  void select(routine::NodePath path) const {
    EditorAsk ask;
    ask.what = EditorAsk::What::select;
    ask.path = std::move(path);
    asks.push_back(std::move(ask));
  }
};

// The keys of the whole screen, those with Ctrl, Alt and F while a field is written in too.
void editor_keys(const EditorFrame& frame);

// The rows with their problems below them (editor_rows.cpp), and what can be done with the selected one.
void editor_rows(const EditorFrame& frame, const Rect& box);
void editor_tools(const EditorFrame& frame, const Rect& box);

// The values of the selected row, or of the routine; returns the height that they took.
float editor_details(const EditorFrame& frame, const Rect& box);

// The text line by line, for a file that cannot be shown as steps.
void editor_lines(const EditorFrame& frame, const Rect& box);

// One problem as a few small lines; pressed it leads there. Returns its height.
float editor_problem(const EditorFrame& frame, const Rect& box, std::size_t index);

void editor_question(const EditorFrame& frame);

// The changes that keys and buttons share. Each does nothing where there is nothing to do.
namespace editor_moves {
void up_or_down(const EditorFrame& frame, int by);
void inwards(const EditorFrame& frame);
void outwards(const EditorFrame& frame);
void add(const EditorFrame& frame);
void wrap(const EditorFrame& frame);
void next_problem(const EditorFrame& frame);
std::size_t siblings(const EditorModel& model, const routine::NodePath& path);
const routine::DraftRow* selected_row(const EditorModel& model);
}  // namespace editor_moves

// "Repeat 3 times, each side": a row in words.
std::string row_name(const routine::DraftRow& row);
std::string row_detail(const routine::DraftRow& row);

}  // namespace ui
