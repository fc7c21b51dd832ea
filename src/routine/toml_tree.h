// SPDX-License-Identifier: MIT
// A TOML file as plain values with their places, in the order of the file. Only parse_toml.cpp knows the
// library that reads them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "routine/problem.h"
#include "routine/source_lines.h"

namespace routine {

enum class TomlType { text, integer, number, flag, list, table };

struct TomlEntry;

struct TomlValue {
  TomlType type = TomlType::text;
  std::string text;
  std::int64_t integer = 0;
  bool flag = false;
  std::vector<TomlValue> items;    // of a list
  std::vector<TomlEntry> entries;  // of a table
  Place place;
};

struct TomlEntry {
  std::string key;
  Place place;  // of the key
  TomlValue value;
};

// "text in quotes", "a whole number", ... for messages.
std::string_view type_words(TomlType type);

// The entry of a table with this key, or null.
const TomlEntry* find_entry(const TomlValue& table, std::string_view key);

struct TomlProblem {
  Place place;  // line 0: the file as a whole
  std::string message;
  std::string instead;
};

// The file's root table, or the one thing that keeps it from being TOML (or from being read at all: see
// gate.h). `lines` is of the same text. Never throws.
tl::expected<TomlValue, TomlProblem> parse_toml(std::string_view text, const SourceLines& lines);

}  // namespace routine
