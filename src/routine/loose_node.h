// SPDX-License-Identifier: MIT
// A step or group taken out of its text, values and comments as they were written, to be put down elsewhere.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "routine/outline.h"

namespace routine {

struct LooseNode {
  std::vector<std::string> above;                            // comments of their own lines: "# why"
  std::string behind;                                        // the comment on its own line
  std::vector<std::pair<std::string, std::string>> entries;  // key and value as they stand in a file
  bool is_group = false;
  std::vector<LooseNode> steps;
  std::vector<std::string> at_end;  // comments behind the last step of a group
};

LooseNode lift(std::string_view text, const Outline& outline, const OutlineNode& node);

// Whole lines, each with its line break. depth 0: as [[step]]; deeper: as an entry of a list, with its comma.
std::string lay(const LooseNode& node, std::size_t depth, std::string_view newline);

LooseNode without_comments(LooseNode node);

// How many groups stand in each other: 0 for a step.
std::size_t group_depth(const OutlineNode& node);

}  // namespace routine
