// SPDX-License-Identifier: MIT
#include "routine/read_values.h"

#include "base/text.h"
#include "routine/limits.h"

namespace routine {
namespace {

std::string assignment(std::string_view key, std::string_view value) {
  return std::string(key) + " = \"" + std::string(value) + '"';
}

// What is wrong with a text, or nothing.
bool text_is_fine(Report& report, const TomlEntry& entry, const TomlValue& value, TextKind kind) {
  const auto name = [&] { return base::quoted(entry.key, 40); };
  if (value.text.find_first_not_of(" \n") == std::string::npos) {
    report.add(value.place, name() + " is empty", "write some words, or leave the key out");
    return false;
  }
  const bool lines = kind == TextKind::lines;
  const std::size_t forbidden = base::first_forbidden_character(value.text, lines);
  if (forbidden != std::string::npos) {
    const char byte = value.text[forbidden];
    const bool line_break = byte == '\n' || byte == '\r';
    report.add(
        value.place,
        name() + (line_break ? " holds a line break" : " holds a character that a routine may not hold"),
        line_break ? "write it on one line" : "take tabs and other control characters out");
    return false;
  }
  const std::size_t longest = lines ? kMaxText : kMaxTitle;
  if (base::code_points(value.text) > longest) {
    report.add(value.place, name() + " is longer than " + std::to_string(longest) + " characters",
               "say it shorter");
    return false;
  }
  return true;
}

}  // namespace

std::optional<std::string> read_text(Report& report, const TomlEntry& entry, TextKind kind) {
  if (entry.value.type != TomlType::text) {
    report.add_wrong_type(entry, TomlType::text, assignment(entry.key, "your words"));
    return std::nullopt;
  }
  if (!text_is_fine(report, entry, entry.value, kind)) return std::nullopt;
  return entry.value.text;
}

std::optional<std::vector<std::string>> read_list(
    Report& report, const TomlEntry& entry, const std::string& example,
    const std::function<bool(const TomlValue&, const std::vector<std::string>&)>& is_right) {
  if (entry.value.type != TomlType::list) {
    report.add_wrong_type(entry, TomlType::list, example);
    return std::nullopt;
  }
  std::vector<std::string> texts;
  bool fine = true;
  for (const TomlValue& item : entry.value.items) {
    if (item.type != TomlType::text) {
      report.add(
          item.place,
          base::quoted(entry.key, 40) + " is a list of texts, this is " + std::string(type_words(item.type)),
          "write " + example);
      fine = false;
    } else if (is_right(item, texts)) {
      texts.push_back(item.text);
    } else {
      fine = false;
    }
  }
  return fine ? std::optional(std::move(texts)) : std::nullopt;
}

std::optional<std::vector<std::string>> read_texts(Report& report, const TomlEntry& entry, TextKind kind) {
  if (entry.value.type == TomlType::list && entry.value.items.size() > kMaxList) {
    report.add(entry.value.place,
               base::quoted(entry.key, 40) + " has more than " + std::to_string(kMaxList) + " entries",
               "list fewer");
    return std::nullopt;
  }
  return read_list(
      report, entry, entry.key + " = [\"one\", \"two\"]",
      [&](const TomlValue& item, const auto&) { return text_is_fine(report, entry, item, kind); });
}

std::optional<bool> read_flag(Report& report, const TomlEntry& entry) {
  if (entry.value.type != TomlType::flag) {
    report.add_wrong_type(entry, TomlType::flag, entry.key + " = true, without quotes");
    return std::nullopt;
  }
  return entry.value.flag;
}

std::optional<int> read_number(Report& report, const TomlEntry& entry, int lowest, int highest) {
  if (entry.value.type != TomlType::integer) {
    report.add_wrong_type(entry, TomlType::integer, entry.key + " = " + std::to_string(lowest + 1));
    return std::nullopt;
  }
  if (entry.value.integer < lowest || entry.value.integer > highest) {
    report.add(entry.value.place, base::quoted(entry.key, 40) + " is out of range",
               "from " + std::to_string(lowest) + " to " + std::to_string(highest));
    return std::nullopt;
  }
  return static_cast<int>(entry.value.integer);
}

}  // namespace routine
