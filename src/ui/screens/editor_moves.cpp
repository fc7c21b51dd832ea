// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ui/screens/editor_parts.h"

namespace ui::editor_moves {

using routine::NodePath;

namespace {

const routine::DraftRow* row_at(const EditorModel& model, const NodePath& path) {
  const auto index = model.draft->row_at(path);
  return index ? &model.draft->rows[*index] : nullptr;
}

std::size_t children(const EditorModel& model, const NodePath& group) {
  NodePath first = group;
  first.push_back(0);
  return siblings(model, first);
}

void move(const EditorFrame& frame, NodePath to) {
  frame.state.reveal = true;
  frame.change(routine::Move{frame.model.selected, std::move(to)});
}

}  // namespace

const routine::DraftRow* selected_row(const EditorModel& model) { return row_at(model, model.selected); }

std::size_t siblings(const EditorModel& model, const NodePath& path) {
  NodePath each = path;
  each.back() = 0;
  std::size_t count = 0;
  while (model.draft->row_at(each)) {
    ++count;
    ++each.back();
  }
  return count;
}

void up_or_down(const EditorFrame& frame, int by) {
  NodePath to = frame.model.selected;
  if (to.empty()) return;
  if (by < 0) {
    if (to.back() == 0) return;
    --to.back();
  } else {
    if (to.back() + 1 >= siblings(frame.model, to)) return;
    to.back() += 2;  // counted before it is taken away
  }
  move(frame, std::move(to));
}

// Into the group above, as its last step; else into the one below, as its first.
void inwards(const EditorFrame& frame) {
  const NodePath& at = frame.model.selected;
  if (at.empty()) return;
  NodePath above = at;
  if (above.back() > 0) {
    --above.back();
    if (const auto* row = row_at(frame.model, above); row != nullptr && row->is_group) {
      above.push_back(children(frame.model, above));
      move(frame, std::move(above));
      return;
    }
  }
  NodePath below = at;
  ++below.back();
  if (const auto* row = row_at(frame.model, below); row != nullptr && row->is_group) {
    below.push_back(0);
    move(frame, std::move(below));
  }
}

// Behind its group; the first step of a group comes to stand before it.
void outwards(const EditorFrame& frame) {
  NodePath to = frame.model.selected;
  if (to.size() < 2) return;
  const bool first = to.back() == 0;
  to.pop_back();
  if (!first) ++to.back();
  move(frame, std::move(to));
}

// Behind the selected step; into a selected group, at its end; with the routine selected, at the very end.
void add(const EditorFrame& frame) {
  NodePath at = frame.model.selected;
  routine::Kind kind = routine::Kind::hold;
  const routine::DraftRow* row = selected_row(frame.model);
  if (row == nullptr) {
    at = {0};
    at.back() = siblings(frame.model, at);
  } else if (row->is_group) {
    at.push_back(children(frame.model, at));
  } else {
    ++at.back();
    // What presses is followed by letting go.
    const auto before = routine::kind_from_id(row->kind());
    if (before && routine::is_pressure(*before)) kind = routine::Kind::release;
  }
  frame.state.focus = "say";
  frame.state.reveal = true;
  frame.change(routine::AddStep{std::move(at), kind});
}

void wrap(const EditorFrame& frame) {
  const routine::DraftRow* row = selected_row(frame.model);
  if (row == nullptr) return;
  const std::size_t most = siblings(frame.model, row->path) - row->path.back();
  frame.change(routine::Wrap{row->path, std::min(frame.state.more + 1, most)});
}

// After the selected row, and round again.
void next_problem(const EditorFrame& frame) {
  const auto& problems = frame.model.draft->problems;
  if (problems.empty()) return;
  const auto here = frame.model.draft->row_at(frame.model.selected);
  const routine::DraftProblem* next = nullptr;
  for (const routine::DraftProblem& problem : problems) {
    if (problem.row && (!here || *problem.row > *here) && (next == nullptr || *problem.row < *next->row)) {
      next = &problem;
    }
  }
  if (next == nullptr) next = &problems.front();
  frame.state.focus = next->key;
  frame.state.reveal = true;
  frame.select(next->row ? frame.model.draft->rows[*next->row].path : NodePath{});
}

}  // namespace ui::editor_moves
