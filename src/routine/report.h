// SPDX-License-Identifier: MIT
// Collects what is wrong with one file while it is read.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "routine/problem.h"
#include "routine/source_lines.h"
#include "routine/toml_tree.h"

namespace routine {

class Report {
 public:
  Report(std::string_view file, const SourceLines& lines) : file_(file), lines_(lines) {}

  void add(Place place, std::string message, std::string instead = {});

  // `"title" wants text in quotes, this is a whole number`. `example` follows "write ".
  void add_wrong_type(const TomlEntry& entry, TomlType wanted, std::string example);

  // A key that nobody knows: the nearest of `known`, or all of them after `what_they_are`.
  void add_unknown_key(const TomlEntry& entry, std::span<const std::string_view> known,
                       std::string_view what_they_are);

  bool empty() const { return problems_.empty(); }
  // kMaxProblems are there: what comes now is only counted.
  bool is_full() const;

  // In the order of the file, at most kMaxProblems; the last one says when there were more.
  std::vector<Problem> take();

 private:
  std::string file_;
  const SourceLines& lines_;
  std::vector<Problem> problems_;
  std::size_t more_ = 0;
};

// "a, b or c"
std::string listed(std::span<const std::string_view> words);

}  // namespace routine
