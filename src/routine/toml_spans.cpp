// SPDX-License-Identifier: MIT
#include "routine/toml_spans.h"

#include <algorithm>

#include "base/text.h"
#include "routine/gate.h"
#include "routine/toml_strings.h"

namespace routine {
namespace {

using base::kNone;

// Walks a text that has passed the gate: whatever has to come next is there.
class Walk {
 public:
  explicit Walk(std::string_view text) : text_(text), at_(text.starts_with("\xEF\xBB\xBF") ? 3 : 0) {}

  TomlSpans all() {
    spans_.tables.emplace_back();
    for (skip(); at_ < text_.size(); skip()) {
      if (text_[at_] == '[') {
        header();
      } else {
        spans_.tables.back().entries.push_back(entry());
      }
    }
    return std::move(spans_);
  }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void skip() {
    for (;;) {
      at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
      if (peek() != '#') return;
      std::size_t end = std::min(text_.find('\n', at_), text_.size());
      const std::size_t next = end;
      if (end > at_ && text_[end - 1] == '\r') --end;
      spans_.comments.push_back({at_, end});
      at_ = next;
    }
  }

  std::string key_part() {
    const std::size_t begin = at_;
    if (peek() == '"' || peek() == '\'') {
      at_ = string_end();
      return toml_unquoted(text_.substr(begin, at_ - begin));
    }
    at_ = std::min(text_.find_first_of(" \t=.]", at_), text_.size());
    return std::string(text_.substr(begin, at_ - begin));
  }

  std::vector<std::string> key(Span& where) {
    std::vector<std::string> parts;
    where.begin = at_;
    for (;;) {
      parts.push_back(key_part());
      where.end = at_;
      const std::size_t next = text_.find_first_not_of(" \t", at_);
      if (next == kNone || text_[next] != '.') return parts;
      at_ = text_.find_first_not_of(" \t", next + 1);
    }
  }

  void header() {
    SpannedTable table;
    table.header_at.begin = at_;
    table.one_of_list = text_.substr(at_, 2) == "[[";
    at_ = text_.find_first_not_of(" \t", at_ + (table.one_of_list ? 2 : 1));
    Span where;
    table.header = key(where);
    at_ = std::min(text_.find(']', at_), text_.size());
    at_ = std::min(at_ + (table.one_of_list ? 2 : 1), text_.size());
    table.header_at.end = at_;
    spans_.tables.push_back(std::move(table));
  }

  SpannedEntry entry() {
    SpannedEntry entry;
    auto parts = key(entry.key_at);
    entry.dotted = parts.size() > 1;
    entry.key = std::move(parts.back());
    at_ = std::min(text_.find('=', at_), text_.size());
    ++at_;
    at_ = std::min(text_.find_first_not_of(" \t", at_), text_.size());
    entry.value = value();
    return entry;
  }

  std::size_t string_end() const {
    std::vector<std::size_t> unused;
    return end_of_toml_string(text_, at_, unused).offset;
  }

  SpannedValue value() {
    SpannedValue value;
    value.at.begin = at_;
    if (peek() == '"' || peek() == '\'') {
      at_ = string_end();
    } else if (peek() == '[') {
      list(value);
    } else if (peek() == '{') {
      table(value);
    } else {
      plain(value);
    }
    value.at.end = at_;
    return value;
  }

  void list(SpannedValue& value) {
    value.type = TomlType::list;
    ++at_;
    for (skip(); peek() != ']' && at_ < text_.size(); skip()) {
      if (peek() == ',') {
        ++at_;
      } else {
        value.items.push_back(this->value());
      }
    }
    ++at_;
  }

  void table(SpannedValue& value) {
    value.type = TomlType::table;
    ++at_;
    for (skip(); peek() != '}' && at_ < text_.size(); skip()) {
      if (peek() == ',') {
        ++at_;
      } else {
        value.entries.push_back(entry());
      }
    }
    ++at_;
  }

  void plain(SpannedValue& value) {
    const std::size_t begin = at_;
    at_ = std::min(text_.find_first_of(" \t\r\n,]}#", at_), text_.size());
    const std::string_view word = text_.substr(begin, at_ - begin);
    if (word == "true" || word == "false") {
      value.type = TomlType::flag;
    } else {
      value.type = word.find_first_of(".eEin") == kNone ? TomlType::integer : TomlType::number;
    }
  }

  std::string_view text_;
  std::size_t at_;
  TomlSpans spans_;
};

}  // namespace

std::optional<TomlSpans> toml_spans(std::string_view text) {
  if (!gate(text)) return std::nullopt;
  return Walk(text).all();
}

}  // namespace routine
