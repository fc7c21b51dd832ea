// SPDX-License-Identifier: MIT
// A routine that is being written as a screen shows it: one row a step or group with its values as they were
// typed, and what the parser and the safety rules say of each. Made anew from the text after every change of
// it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "routine/outline.h"
#include "routine/problem.h"

namespace routine {

struct TypedValue {
  std::string key;
  std::string text;  // without quotes
};

struct DraftRow {
  NodePath path;  // its size less one is how deep it stands
  bool is_group = false;
  bool last_of_group = false;
  int step = -1;  // of the routine, counted as Turn::step is; -1: a group
  std::vector<TypedValue> values;
  int line = 0;  // of the file, where it begins

  // Empty where it is not set.
  std::string_view value(std::string_view key) const;
  // The key that is a kind, or empty; its value is the length.
  std::string_view kind() const;
};

struct TypedList {
  std::string key;
  std::vector<std::string> words;
};

// `row` counts Draft::rows; nothing: it is about the routine as a whole.
struct DraftProblem {
  Problem problem;
  std::optional<std::size_t> row;
  std::string key;  // whose value it is about, or empty
};

struct Draft {
  bool as_lines = false;           // can be shown line by line only; rows and values are empty
  std::vector<TypedValue> values;  // of the routine
  std::vector<TypedList> lists;
  std::vector<DraftRow> rows;  // in reading order
  std::vector<DraftProblem> problems;
  bool has_error = false;
  std::optional<Routine> routine;  // where the parser found nothing wrong

  bool can_start() const { return routine.has_value() && !has_error; }
  std::string_view value(std::string_view key) const;
  const std::vector<std::string>& list(std::string_view key) const;
  std::optional<std::size_t> row_at(const NodePath& path) const;
};

// `file` stands in the problems.
Draft read_draft(std::string_view text, std::string_view id, std::string_view file);

// Comments of `before` that `after` does not have: their lines in `before`, from 1. What a note says counts,
// not where.
struct LostComment {
  int line = 0;
  std::string text;
};
std::vector<LostComment> lost_comments(std::string_view before, std::string_view after);

}  // namespace routine
