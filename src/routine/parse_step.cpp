// SPDX-License-Identifier: MIT
#include "routine/parse_step.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "routine/limits.h"
#include "routine/read_values.h"
#include "routine/routine_keys.h"

namespace routine {
namespace {

constexpr int kLowestPriority = 1;
constexpr int kHighestPriority = 9;

void read_side(Report& report, const TomlEntry& entry, Step& step) {
  const auto word = read_word(report, entry, side_words());
  if (!word) return;
  if (*word == "choose") {
    report.add(entry.value.place, "only a routine as a whole can leave the side to the person",
               "write side = \"left\", \"right\", \"both\" or \"center\"");
    return;
  }
  step.side = side_from_id(*word);
}

void read_barrier(Report& report, const TomlEntry& entry, Step& step) {
  static const Words words{"barrier", {"cloth", "none"}};
  if (const auto word = read_word(report, entry, words)) {
    step.barrier = *word == "cloth" ? Barrier::cloth : Barrier::none;
  }
}

void read_position(Report& report, const TomlEntry& entry, Step& step) {
  static const Words words{"position", {"on_top", "under_body"}};
  if (const auto word = read_word(report, entry, words)) {
    step.placement = *word == "on_top" ? Placement::on_top : Placement::under_body;
  }
}

struct StepKey {
  std::string_view name;
  void (*read)(Report&, const TomlEntry&, Step&);
};

constexpr std::array kStepKeys = {
    StepKey{"range", [](Report& r, const TomlEntry& e, Step& s) { keep(s.range, read_range(r, e)); }},
    StepKey{"pressure",
            [](Report& r, const TomlEntry& e, Step& s) { keep(s.pressure, read_pressure(r, e)); }},
    StepKey{"say",
            [](Report& r, const TomlEntry& e, Step& s) { keep(s.say, read_text(r, e, TextKind::lines)); }},
    StepKey{"cue",
            [](Report& r, const TomlEntry& e, Step& s) { keep(s.cue, read_text(r, e, TextKind::one_line)); }},
    StepKey{"feel",
            [](Report& r, const TomlEntry& e, Step& s) { keep(s.feel, read_text(r, e, TextKind::lines)); }},
    StepKey{"region",
            [](Report& r, const TomlEntry& e, Step& s) { keep(s.region, read_word(r, e, region_words())); }},
    StepKey{"tool",
            [](Report& r, const TomlEntry& e, Step& s) { keep(s.tool, read_word(r, e, tool_words())); }},
    StepKey{"side", read_side},
    StepKey{"barrier", read_barrier},
    StepKey{"position", read_position},
    StepKey{"wait", [](Report& r, const TomlEntry& e, Step& s) { keep(s.wait, read_flag(r, e)); }},
    StepKey{"priority",
            [](Report& r, const TomlEntry& e, Step& s) {
              keep(s.priority, read_number(r, e, kLowestPriority, kHighestPriority));
            }},
};

void refuse_step_key(Report& report, const TomlEntry& entry) {
  const auto of_routine = routine_keys();
  if (std::find(of_routine.begin(), of_routine.end(), entry.key) == of_routine.end()) {
    report.add_unknown_key(entry, step_keys(), "the keys of a step");
  } else {
    report.add(entry.place, '"' + entry.key + "\" belongs to the routine, not to a step",
               "put it above the first [[step]]");
  }
}

// A misspelled key that was meant to be a kind: the step is not told that it has none.
bool is_nearly_a_kind(const TomlEntry& entry) {
  return kind_from_id(base::nearest(entry.key, step_keys())).has_value();
}

void check_kinds(Report& report, const TomlValue& table, const std::vector<const TomlEntry*>& kinds) {
  if (kinds.empty()) {
    if (report.is_full() || std::any_of(table.entries.begin(), table.entries.end(), is_nearly_a_kind)) return;
    report.add(
        table.place, "this step has no kind",
        "give it one with its length: hold = \"45s\" (" + listed(step_keys().first(kAllKinds.size())) + ')');
  }
  for (std::size_t i = 1; i < kinds.size(); ++i) {
    report.add(
        kinds[i]->place,
        "a step has one kind, this one has both \"" + kinds[0]->key + "\" and \"" + kinds[i]->key + '"',
        "make two steps of it");
  }
}

void check_range(Report& report, const TomlValue& table, const Step& step) {
  const TomlEntry* range = find_entry(table, "range");
  if (range == nullptr || !step.range || step.length == Millis{0}) return;
  if (step.length >= step.range->shortest && step.length <= step.range->longest) return;
  report.add(range->value.place,
             '"' + std::string(kind_id(step.kind)) + "\" lasts " + base::duration_text(step.length) +
                 ", outside its range of " + base::duration_text(step.range->shortest) + " to " +
                 base::duration_text(step.range->longest),
             "widen the range, or change the length");
}

}  // namespace

std::span<const std::string_view> step_keys() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (const Kind kind : kAllKinds) all.push_back(kind_id(kind));
    for (const StepKey& key : kStepKeys) all.push_back(key.name);
    return all;
  }();
  return names;
}

Step read_step(Report& report, const TomlValue& table) {
  Step step;
  step.place = table.place;
  std::vector<const TomlEntry*> kinds;
  for (const TomlEntry& entry : table.entries) {
    if (const auto kind = kind_from_id(entry.key)) {
      kinds.push_back(&entry);
      const auto length = read_length(report, entry, kLongestStep);
      if (kinds.size() > 1) continue;
      step.kind = *kind;
      step.length = length.value_or(Millis{0});
      continue;
    }
    const auto* key = std::find_if(kStepKeys.begin(), kStepKeys.end(),
                                   [&entry](const StepKey& each) { return each.name == entry.key; });
    if (key != kStepKeys.end()) {
      key->read(report, entry, step);
    } else {
      refuse_step_key(report, entry);
    }
  }
  check_kinds(report, table, kinds);
  check_range(report, table, step);
  return step;
}

}  // namespace routine
