// SPDX-License-Identifier: MIT
#include "routine/toml_tree.h"

#include <algorithm>

namespace routine {

std::string_view type_words(TomlType type) {
  switch (type) {
    case TomlType::text: return "text in quotes";
    case TomlType::integer: return "a whole number";
    case TomlType::number: return "a number with a fraction";
    case TomlType::flag: return "true or false";
    case TomlType::list: return "a list in [ ]";
    case TomlType::table: return "a group of keys";
  }
  return {};
}

const TomlEntry* find_entry(const TomlValue& table, std::string_view key) {
  const auto found = std::find_if(table.entries.begin(), table.entries.end(),
                                  [key](const TomlEntry& entry) { return entry.key == key; });
  return found == table.entries.end() ? nullptr : &*found;
}

}  // namespace routine
