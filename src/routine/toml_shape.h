// SPDX-License-Identifier: MIT
// For gate.cpp: walks the outline of a TOML file (keys, brackets, strings, plain values) without making
// anything of it, and stops at the first thing that is out of shape or over a limit.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "routine/gate.h"
#include "routine/toml_strings.h"

namespace routine {

class TomlShape {
 public:
  // `file` is UTF-8 without forbidden characters and must outlive this.
  TomlShape(std::string_view file, std::size_t begin) : file_(file), at_(begin) {}

  std::optional<Refusal> check();

  // After a check that found nothing: characters that must reach the library
  // as escapes, and where keys begin.
  const std::vector<std::size_t>& to_escape() const { return to_escape_; }
  const std::vector<std::size_t>& keys() const { return keys_; }

 private:
  // Each walks over what it is named after and is false, with refusal_ set, when that is not there.
  bool line();
  bool header();
  bool key();
  bool key_part();
  bool pair();
  bool value();
  bool string();
  bool list();
  bool inline_table();
  bool plain_value();
  bool end_of_line();

  bool refuse(std::size_t offset, std::string message, std::string instead = {});
  bool refuse_unclosed_list(std::size_t open);
  bool starts_step() const;
  bool count_token();
  bool count_dot(int& dots_in_key);
  char peek(std::size_t ahead = 0) const;
  bool at_end() const { return at_ >= file_.size(); }
  void skip_blanks();
  void skip_blanks_lines_and_comments();
  bool skip_line_break();

  std::string_view file_;
  std::size_t at_;
  int depth_ = 0;
  int dots_in_line_ = 0;
  std::size_t tokens_ = 0;
  std::optional<Refusal> refusal_;
  std::vector<std::size_t> to_escape_;
  std::vector<std::size_t> keys_;
};

}  // namespace routine
