// SPDX-License-Identifier: MIT
// Where everything stands in a TOML text: keys, values, headers and comments as byte ranges, so that one of
// them can be changed in place and all the rest stays as it was written.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "routine/toml_tree.h"

namespace routine {

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;  // not included
  std::size_t size() const { return end - begin; }
  bool holds(std::size_t offset) const { return offset >= begin && offset < end; }
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
  bool operator==(const Span&) const = default;
};

struct SpannedEntry;

struct SpannedValue {
  TomlType type = TomlType::text;
  Span at;                            // quotes and brackets included
  std::vector<SpannedValue> items;    // of a list
  std::vector<SpannedEntry> entries;  // of a table in braces
};

struct SpannedEntry {
  std::string key;      // without quotes; the last part of a dotted one
  bool dotted = false;  // a.b = ...
  Span key_at;
  SpannedValue value;
};

struct SpannedTable {
  std::vector<std::string> header;  // empty: the keys above the first header
  bool one_of_list = false;         // [[header]]
  Span header_at;
  std::vector<SpannedEntry> entries;
};

struct TomlSpans {
  std::vector<SpannedTable> tables;  // the first has no header
  std::vector<Span> comments;        // from the # to the end of the line, in order
};

// Nothing where the gate refuses the text. What only the library can refuse (a key that stands there twice)
// is in.
std::optional<TomlSpans> toml_spans(std::string_view text);

// What a string in quotes of any of the four forms says. `literal` has passed the gate.
std::string toml_unquoted(std::string_view literal);

}  // namespace routine
