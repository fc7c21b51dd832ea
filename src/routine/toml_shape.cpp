// SPDX-License-Identifier: MIT
#include "routine/toml_shape.h"

#include <algorithm>

#include "base/text.h"
#include "routine/limits.h"
#include "routine/toml_numbers.h"

namespace routine {
namespace {

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool is_plain(char c) { return is_bare(c) || c == '+' || c == '.' || c == ':'; }

bool is_quote(char c) { return c == '"' || c == '\''; }

}  // namespace

std::optional<Refusal> TomlShape::check() {
  for (;;) {
    skip_blanks_lines_and_comments();
    if (at_end() || !line()) return refusal_;
  }
}

bool TomlShape::line() { return (peek() == '[' ? header() : pair()) && end_of_line(); }

bool TomlShape::header() {
  const std::size_t open = at_;
  const bool of_list = peek(1) == '[';
  at_ += of_list ? 2 : 1;
  skip_blanks();
  if (!count_token() || !key()) return false;
  skip_blanks();
  if (peek() != ']' || (of_list && peek(1) != ']')) {
    return refuse(open, std::string("this ") + (of_list ? "[[" : "[") + " is not closed",
                  std::string("write ") + (of_list ? "[[step]]" : "the closing ]"));
  }
  at_ += of_list ? 2 : 1;
  return true;
}

bool TomlShape::key() {
  keys_.push_back(at_);
  int dots = 0;
  for (;;) {
    if (!key_part()) return false;
    const std::size_t behind = at_;
    skip_blanks();
    if (peek() != '.') {
      at_ = behind;
      return true;
    }
    if (!count_dot(dots)) return false;
    ++at_;
    skip_blanks();
  }
}

bool TomlShape::key_part() {
  if (is_quote(peek())) {
    if (file_.substr(at_, 3) == "\"\"\"" || file_.substr(at_, 3) == "'''") {
      return refuse(at_, "a key cannot run over several lines", "write the key without quotes");
    }
    return string();
  }
  const std::size_t begin = at_;
  while (is_bare(peek())) ++at_;
  if (at_ == begin) {
    return refuse(at_, "expected a key here", "a line is a key and its value: title = \"Shoulder minute\"");
  }
  return count_token();
}

bool TomlShape::pair() {
  const std::size_t begin = at_;
  if (!key()) return false;
  const std::string_view name = file_.substr(begin, at_ - begin);
  skip_blanks();
  if (peek() != '=') {
    return refuse(at_, "expected \"=\" after the key " + base::quoted(name, 40),
                  "write " + std::string(name.substr(0, 40)) + " = and then the value");
  }
  ++at_;
  skip_blanks();
  return value();
}

bool TomlShape::value() {
  if (is_quote(peek())) return string();
  if (peek() == '[') return list();
  if (peek() == '{') return inline_table();
  return plain_value();
}

bool TomlShape::string() {
  const StringEnd end = end_of_toml_string(file_, at_, to_escape_);
  if (end.refusal) {
    refusal_ = end.refusal;
    return false;
  }
  dots_in_line_ =
      file_.substr(at_, end.offset - at_).find('\n') == std::string_view::npos ? dots_in_line_ : 0;
  at_ = end.offset;
  return count_token();
}

bool TomlShape::list() {
  const std::size_t open = at_++;
  if (++depth_ > kMaxBracketDepth) {
    return refuse(open, "brackets nest deeper than " + std::to_string(kMaxBracketDepth), "nest fewer groups");
  }
  if (!count_token()) return false;
  for (;;) {
    skip_blanks_lines_and_comments();
    if (at_end() || starts_step()) return refuse_unclosed_list(open);
    if (peek() == ']') break;
    if (!value()) return false;
    skip_blanks_lines_and_comments();
    if (peek() == '=') return refuse_unclosed_list(open);
    if (peek() == ']') break;
    if (at_end()) return refuse_unclosed_list(open);
    if (peek() != ',')
      return refuse(at_, "expected a comma or ] in this list", "put a comma between entries");
    ++at_;
  }
  ++at_;
  --depth_;
  return count_token();
}

// [[ at the start of a line: inside a list this means that the list was never closed.
bool TomlShape::starts_step() const {
  return file_.substr(at_, 2) == "[[" && at_ > 0 && file_[at_ - 1] == '\n';
}

bool TomlShape::inline_table() {
  const std::size_t open = at_++;
  if (++depth_ > kMaxBracketDepth) {
    return refuse(open, "brackets nest deeper than " + std::to_string(kMaxBracketDepth), "nest fewer groups");
  }
  if (!count_token()) return false;
  skip_blanks();
  while (peek() != '}') {
    if (at_end() || peek() == '\n' || peek() == '\r' || peek() == '#') {
      return refuse(open, "this { is not closed on its line", "a step in { } stands on one line");
    }
    if (!pair()) return false;
    skip_blanks();
    if (peek() == '}') break;
    if (peek() != ',') {
      if (at_end() || peek() == '\n' || peek() == '\r' || peek() == '#') continue;
      return refuse(at_, "expected a comma or } in this step", "put a comma between the keys of a step");
    }
    const std::size_t comma = at_++;
    skip_blanks();
    if (peek() == '}')
      return refuse(comma, "a comma stands before the closing }", "leave the last comma out");
  }
  ++at_;
  --depth_;
  return count_token();
}

bool TomlShape::plain_value() {
  const std::size_t begin = at_;
  while (is_plain(peek())) ++at_;
  const std::string_view word = file_.substr(begin, at_ - begin);
  if (word.empty()) {
    return refuse(at_, "expected a value here",
                  "a value is \"text in quotes\", a number, true, false or a list");
  }
  if (is_quote(peek()))
    return refuse(at_, "a quote stands in the middle of a value", "put all of it in quotes");
  if (word == "true" || word == "false") return count_token();
  switch (number_shape(word)) {
    case NumberShape::number: return count_token();
    case NumberShape::too_long: return refuse(begin, "this number is too long", "write a smaller number");
    case NumberShape::none: break;
  }
  return refuse(begin, base::quoted(word, 40) + " stands without quotes", "write " + base::quoted(word, 40));
}

bool TomlShape::end_of_line() {
  skip_blanks();
  if (peek() == '#') at_ = std::min(file_.find('\n', at_), file_.size());
  if (at_end() || skip_line_break()) return true;
  return refuse(at_, "something stands behind the value",
                "one key a line, with nothing but a # comment behind it");
}

bool TomlShape::refuse(std::size_t offset, std::string message, std::string instead) {
  refusal_ = Refusal{offset, std::move(message), std::move(instead)};
  return false;
}

bool TomlShape::refuse_unclosed_list(std::size_t open) {
  return refuse(open, "this [ is not closed", "write ] at the end of the list");
}

bool TomlShape::count_token() {
  if (++tokens_ <= kMaxTokens) return true;
  return refuse(at_, "the file holds more than " + std::to_string(kMaxTokens) + " keys and values",
                "a routine is a few dozen steps; split it into several files");
}

bool TomlShape::count_dot(int& dots_in_key) {
  if (++dots_in_key <= kMaxKeyDots && ++dots_in_line_ <= kMaxLineDots) return true;
  return refuse(at_, "too many dots between keys", "a routine needs no dotted keys");
}

// NUL behind the end: the gate has refused it inside the file.
char TomlShape::peek(std::size_t ahead) const {
  return at_ + ahead < file_.size() ? file_[at_ + ahead] : '\0';
}

void TomlShape::skip_blanks() {
  while (peek() == ' ' || peek() == '\t') ++at_;
}

bool TomlShape::skip_line_break() {
  if (peek() == '\r') ++at_;
  if (peek() != '\n') return false;
  ++at_;
  dots_in_line_ = 0;
  return true;
}

void TomlShape::skip_blanks_lines_and_comments() {
  do {
    skip_blanks();
    if (peek() == '#') at_ = std::min(file_.find('\n', at_), file_.size());
  } while (skip_line_break());
}

}  // namespace routine
