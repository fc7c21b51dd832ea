// SPDX-License-Identifier: MIT
// For edit_tree.cpp: a text with its outline, into which whole lines are put and from which they are taken.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "routine/outline.h"

namespace routine {

struct Sheet {
  std::string text;
  Outline outline;
};

// Fails where the text has no outline.
base::Result<Sheet> sheet_of(std::string text);

// The same with every step of the groups around `path` on lines of its own and a comma behind it, so that put
// and take_out work there.
base::Result<Sheet> opened(const Sheet& sheet, const NodePath& path);

// Whole lines come to stand at `path`. The sheet is open there.
base::Result<Sheet> put(const Sheet& sheet, const NodePath& path, std::string lines);

// The node at `path`, or the group around it where nothing else would be left in it: `path` becomes that of
// what went.
base::Result<Sheet> take_out(const Sheet& sheet, NodePath& path);

NodePath parent_of(const NodePath& path);
bool starts_with(const NodePath& path, const NodePath& front);
// What a path becomes when a node comes to stand at `at`, or goes from there.
NodePath after_insert(NodePath path, const NodePath& at);
NodePath after_erase(NodePath path, const NodePath& at);

}  // namespace routine
