// SPDX-License-Identifier: MIT
// Lengths, ranges and pressures: the texts that hold numbers.
#include <algorithm>

#include "base/text.h"
#include "routine/limits.h"
#include "routine/print_values.h"
#include "routine/read_values.h"

namespace routine {
namespace {

constexpr int kHighestPressure = 10;

bool is_number(std::string_view text) {
  return !text.empty() && text.size() <= 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::string between(Millis longest) {
  return "from " + base::duration_text(kShortestStep) + " to " + base::duration_text(longest);
}

bool is_in_range(Millis length, Millis longest) { return length >= kShortestStep && length <= longest; }

// "30-60s" and "45s-2m": a first number without a unit has the unit of the second.
std::optional<Range> range_of(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  std::string first(text.substr(0, dash));
  const std::string_view second = text.substr(dash + 1);
  if (is_number(first) && !second.empty()) first += second.back();
  const auto shortest = base::parse_duration(first);
  const auto longest = base::parse_duration(second);
  if (!shortest || !longest) return std::nullopt;
  return Range{*shortest, *longest};
}

}  // namespace

std::optional<Millis> read_length(Report& report, const TomlEntry& entry, Millis longest) {
  const std::string start = "write " + entry.key.substr(0, 40) + " = ";
  if (entry.value.type == TomlType::integer && is_number(std::to_string(entry.value.integer))) {
    report.add_wrong_type(entry, TomlType::text,
                          entry.key + " = \"" + std::to_string(entry.value.integer) + "s\" for seconds");
    return std::nullopt;
  }
  if (entry.value.type != TomlType::text) {
    report.add_wrong_type(entry, TomlType::text, entry.key + " = \"45s\"");
    return std::nullopt;
  }
  const auto length = base::parse_duration(entry.value.text);
  if (!length) {
    report.add(entry.value.place, base::quoted(entry.value.text, 40) + " is not a length of time",
               is_number(entry.value.text) ? start + '"' + entry.value.text + "s\" for seconds"
                                           : start + "\"45s\", \"5m\" or \"1m30s\"");
    return std::nullopt;
  }
  if (!is_in_range(*length, longest)) {
    report.add(
        entry.value.place,
        base::quoted(entry.key, 40) + " lasts " + base::duration_text(*length) + ", which is out of range",
        between(longest));
    return std::nullopt;
  }
  return length;
}

std::optional<Range> read_range(Report& report, const TomlEntry& entry) {
  if (entry.value.type != TomlType::text) {
    report.add_wrong_type(entry, TomlType::text, "range = \"30-60s\"");
    return std::nullopt;
  }
  const std::string shown = base::quoted(entry.value.text, 40);
  const auto range = range_of(entry.value.text);
  if (!range) {
    report.add(entry.value.place, shown + " is not a range of lengths",
               "write range = \"30-60s\" or \"45s-2m\"");
    return std::nullopt;
  }
  if (range->shortest > range->longest) {
    report.add(entry.value.place, shown + " runs from long to short",
               "write range = \"" + range_text({range->longest, range->shortest}) + '"');
    return std::nullopt;
  }
  if (!is_in_range(range->shortest, kLongestStep) || !is_in_range(range->longest, kLongestStep)) {
    report.add(entry.value.place, shown + " goes over what a step may last", between(kLongestStep));
    return std::nullopt;
  }
  return range;
}

std::optional<RepeatRange> numbers_of(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const std::string_view first = text.substr(0, dash);
  const std::string_view second = text.substr(dash + 1);
  if (!is_number(first) || !is_number(second)) return std::nullopt;
  return RepeatRange{number(first), number(second)};
}

std::optional<Pressure> read_pressure(Report& report, const TomlEntry& entry) {
  if (entry.value.type == TomlType::integer && is_number(std::to_string(entry.value.integer))) {
    report.add_wrong_type(entry, TomlType::text, "pressure = \"" + std::to_string(entry.value.integer) + '"');
    return std::nullopt;
  }
  if (entry.value.type != TomlType::text) {
    report.add_wrong_type(entry, TomlType::text, "pressure = \"2-4\"");
    return std::nullopt;
  }
  const std::string& text = entry.value.text;
  auto numbers = numbers_of(text);
  if (!numbers && is_number(text)) numbers = RepeatRange{number(text), number(text)};
  if (!numbers || numbers->most > kHighestPressure || numbers->fewest > kHighestPressure) {
    report.add(entry.value.place, base::quoted(text, 40) + " is not a pressure from 0 to 10",
               "write pressure = \"2-4\", or \"3\"");
    return std::nullopt;
  }
  if (numbers->fewest > numbers->most) {
    report.add(
        entry.value.place, base::quoted(text, 40) + " runs from high to low",
        "write pressure = \"" + std::to_string(numbers->most) + '-' + std::to_string(numbers->fewest) + '"');
    return std::nullopt;
  }
  return Pressure{numbers->fewest, numbers->most};
}

}  // namespace routine
