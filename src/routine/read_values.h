// SPDX-License-Identifier: MIT
// For the parser: the value of one key as what the format says it is. Each returns nothing after it has put
// what is wrong into the report.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "routine/report.h"
#include "routine/routine.h"
#include "routine/toml_tree.h"

namespace routine {

// What could not be read leaves what was there.
template <class To, class From>
void keep(To& to, std::optional<From> value) {
  if (value) to = *std::move(value);
}

enum class TextKind { one_line, lines };  // one_line: at most kMaxTitle characters and no line break

std::optional<std::string> read_text(Report& report, const TomlEntry& entry, TextKind kind);
// The texts of a list. `is_right` looks at one, says what is wrong with it, and gets what has been taken so
// far.
std::optional<std::vector<std::string>> read_list(
    Report& report, const TomlEntry& entry, const std::string& example,
    const std::function<bool(const TomlValue&, const std::vector<std::string>&)>& is_right);
std::optional<std::vector<std::string>> read_texts(Report& report, const TomlEntry& entry, TextKind kind);
std::optional<bool> read_flag(Report& report, const TomlEntry& entry);
std::optional<int> read_number(Report& report, const TomlEntry& entry, int lowest, int highest);

// "45s", between kShortestStep and `longest`.
std::optional<Millis> read_length(Report& report, const TomlEntry& entry, Millis longest);
// "30-60s", "45s-2m".
std::optional<Range> read_range(Report& report, const TomlEntry& entry);
// "2-4", "3".
std::optional<Pressure> read_pressure(Report& report, const TomlEntry& entry);
// "2-4" as two whole numbers; nothing, and no problem, when the text is of another form.
std::optional<RepeatRange> numbers_of(std::string_view text);

// A word of a closed set.
struct Words {
  std::string_view noun;  // "region"
  std::vector<std::string_view> all;
};
std::optional<std::string> read_word(Report& report, const TomlEntry& entry, const Words& words);
// A list of them, each once.
std::optional<std::vector<std::string>> read_words(Report& report, const TomlEntry& entry,
                                                   const Words& words);

const Words& region_words();
const Words& tool_words();
const Words& caution_words();
const Words& side_words();

}  // namespace routine
