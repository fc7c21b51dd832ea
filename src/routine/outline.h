// SPDX-License-Identifier: MIT
// The text of a routine file as what a person sees in it: the routine's own keys, and steps and groups with
// their keys, each with its place in the text. Values may be wrong; that is for parse.h to say.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "routine/toml_spans.h"

namespace routine {

// Which of the steps, then which inside that group, and so on, from 0. Empty: the routine as a whole.
using NodePath = std::vector<std::size_t>;

struct OutlineNode {
  bool is_group = false;
  bool in_list = false;    // { ... } in a list; else [[step]] or [[step.steps]] and the lines below it
  bool own_lines = false;  // nothing of another node stands on its lines
  Span at;                 // the braces, or from the header to its last value
  Span lines;              // whole lines: what it is, with the comments that belong to it
  std::vector<SpannedEntry> entries;  // all but `steps`, in the order of the text
  std::optional<SpannedEntry> list;   // `steps = [...]`
  std::vector<OutlineNode> steps;
};

struct Outline {
  std::vector<SpannedEntry> entries;  // of the routine
  std::vector<OutlineNode> steps;
  std::vector<Span> comments;
  std::string newline = "\n";  // as the text has it
};

// Nothing where the text is no TOML, or holds something that is no step where steps stand: then it can be
// edited line by line only.
std::optional<Outline> outline_of(std::string_view text);

// Null where there is no such node, and for the empty path.
const OutlineNode* find_node(const Outline& outline, const NodePath& path);

// The siblings at a path's last place; the path is not empty and everything but its last number is a group.
const std::vector<OutlineNode>* siblings_of(const Outline& outline, const NodePath& path);

const SpannedEntry* find_spanned(const std::vector<SpannedEntry>& entries, std::string_view key);

}  // namespace routine
