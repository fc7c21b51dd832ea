// SPDX-License-Identifier: MIT
// Words of the closed sets: regions, tools, cautions, sides.
#include <algorithm>

#include "base/text.h"
#include "routine/cautions.h"
#include "routine/limits.h"
#include "routine/read_values.h"
#include "routine/regions.h"
#include "routine/tools.h"

namespace routine {
namespace {

template <class Table>
std::vector<std::string_view> ids_of(const Table& table) {
  std::vector<std::string_view> ids;
  for (const auto& row : table) ids.push_back(row.id);
  return ids;
}

bool is_known(Report& report, const TomlValue& value, const Words& words) {
  if (std::find(words.all.begin(), words.all.end(), value.text) != words.all.end()) return true;
  const std::string_view meant = report.is_full() ? std::string_view{} : base::nearest(value.text, words.all);
  report.add(value.place, "unknown " + std::string(words.noun) + ' ' + base::quoted(value.text, 40),
             meant.empty() ? "one of " + listed(words.all) : "did you mean \"" + std::string(meant) + "\"?");
  return false;
}

}  // namespace

std::optional<std::string> read_word(Report& report, const TomlEntry& entry, const Words& words) {
  if (entry.value.type != TomlType::text) {
    report.add_wrong_type(entry, TomlType::text, entry.key + " = \"" + std::string(words.all.front()) + '"');
    return std::nullopt;
  }
  if (!is_known(report, entry.value, words)) return std::nullopt;
  return entry.value.text;
}

std::optional<std::vector<std::string>> read_words(Report& report, const TomlEntry& entry,
                                                   const Words& words) {
  const auto is_right = [&](const TomlValue& item, const std::vector<std::string>& before) {
    if (!is_known(report, item, words)) return false;
    if (std::find(before.begin(), before.end(), item.text) == before.end()) return true;
    report.add(item.place, base::quoted(item.text) + " stands in this list twice",
               "leave one of the two out");
    return false;
  };
  return read_list(report, entry, entry.key + " = [\"" + std::string(words.all.front()) + "\"]", is_right);
}

const Words& region_words() {
  static const Words words{"region", ids_of(regions())};
  return words;
}

const Words& tool_words() {
  static const Words words{"tool", ids_of(tools())};
  return words;
}

const Words& caution_words() {
  static const Words words{"caution", ids_of(cautions())};
  return words;
}

const Words& side_words() {
  static const Words words{"side", {"left", "right", "both", "center", "choose"}};
  return words;
}

}  // namespace routine
