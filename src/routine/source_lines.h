// SPDX-License-Identifier: MIT
// The text of a file by line: where an offset stands, and what a line holds.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "routine/routine.h"

namespace routine {

class SourceLines {
 public:
  explicit SourceLines(std::string_view text);  // `text` must outlive this

  // An offset past the end stands behind the last character.
  Place place(std::size_t offset) const;
  // Without its line break; empty when there is no such line.
  std::string_view line(int number) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

}  // namespace routine
