// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/text.h"
#include "routine/limits.h"
#include "routine/parse_step.h"
#include "routine/read_values.h"

namespace routine {
namespace {

constexpr std::array<std::string_view, 3> kGroupKeys = {"repeat", "each_side", "steps"};

// Where in the nesting of groups a list of steps stands.
struct Around {
  int groups = 0;
  bool each_side = false;
};

std::vector<Node> read_list(Report& report, const TomlEntry& entry, Around around);

bool is_group_key(std::string_view key) {
  return std::find(kGroupKeys.begin(), kGroupKeys.end(), key) != kGroupKeys.end();
}

bool is_group(const TomlValue& table) {
  return std::any_of(table.entries.begin(), table.entries.end(),
                     [](const TomlEntry& entry) { return is_group_key(entry.key); });
}

void read_repeat(Report& report, const TomlEntry& entry, Group& group) {
  if (entry.value.type == TomlType::text) {
    const auto numbers = numbers_of(entry.value.text);
    if (!numbers || numbers->fewest < 1 || numbers->most > kMaxRepeat || numbers->fewest > numbers->most) {
      report.add(
          entry.value.place, base::quoted(entry.value.text, 40) + " is not a range of repeats",
          "write repeat = \"2-4\", or repeat = 3 for a fixed number; at most " + std::to_string(kMaxRepeat));
      return;
    }
    group.repeat_range = numbers;
    group.repeat = (numbers->fewest + numbers->most) / 2;
    return;
  }
  group.repeat = read_number(report, entry, 1, kMaxRepeat).value_or(1);
}

void read_each_side(Report& report, const TomlEntry& entry, Around around, Group& group) {
  group.each_side = read_flag(report, entry).value_or(false);
  if (group.each_side && around.each_side) {
    report.add(entry.place, "this group stands in another one with each_side",
               "keep each_side on one of the two");
  }
}

void refuse_group_key(Report& report, const TomlEntry& entry) {
  const auto known = step_keys();
  if (std::find(known.begin(), known.end(), entry.key) == known.end()) {
    report.add_unknown_key(entry, kGroupKeys, "the keys of a group");
    return;
  }
  const bool is_kind = kind_from_id(entry.key).has_value();
  report.add(
      entry.place, '"' + entry.key + "\" belongs to a step, not to a group",
      is_kind ? "put it inside: steps = [ { " + entry.key + " = \"30s\" } ]" : "put it on the steps inside");
}

Group read_group(Report& report, const TomlValue& table, Around around) {
  Group group;
  group.place = table.place;
  const TomlEntry* each_side = find_entry(table, "each_side");
  if (each_side != nullptr) read_each_side(report, *each_side, around, group);
  const TomlEntry* repeat = find_entry(table, "repeat");
  if (repeat != nullptr) read_repeat(report, *repeat, group);
  for (const TomlEntry& entry : table.entries) {
    if (!is_group_key(entry.key)) refuse_group_key(report, entry);
  }
  const TomlEntry* steps = find_entry(table, "steps");
  if (steps == nullptr) {
    report.add(table.place, "this group has no steps", "give it some: steps = [ { hold = \"30s\" } ]");
    return group;
  }
  group.steps = read_list(report, *steps, {around.groups + 1, around.each_side || group.each_side});
  return group;
}

Node read_node(Report& report, const TomlValue& table, Around around) {
  if (!is_group(table)) return Node{read_step(report, table)};
  if (around.groups >= kMaxGroupDepth) {
    report.add(table.place, "groups nest more than " + std::to_string(kMaxGroupDepth) + " deep",
               "nest fewer groups");
    return Node{};
  }
  return Node{read_group(report, table, around)};
}

std::string step_list_example(const TomlEntry& entry) {
  return entry.key == "step" ? "[[step]] with two brackets each side, above the keys of the step"
                             : "steps = [ { hold = \"30s\" } ]";
}

std::vector<Node> read_list(Report& report, const TomlEntry& entry, Around around) {
  if (entry.value.type != TomlType::list) {
    report.add_wrong_type(entry, TomlType::list, step_list_example(entry));
    return {};
  }
  if (entry.value.items.empty()) {
    report.add(entry.value.place, '"' + entry.key + "\" is empty", "give it a step: { hold = \"30s\" }");
  }
  std::vector<Node> nodes;
  for (const TomlValue& item : entry.value.items) {
    if (item.type == TomlType::table) {
      nodes.push_back(read_node(report, item, around));
    } else {
      report.add(item.place, "a step is a group of keys, this is " + std::string(type_words(item.type)),
                 "write { hold = \"30s\" }");
    }
  }
  return nodes;
}

}  // namespace

std::span<const std::string_view> group_keys() { return kGroupKeys; }

std::vector<Node> read_nodes(Report& report, const TomlEntry& entry) { return read_list(report, entry, {}); }

}  // namespace routine
