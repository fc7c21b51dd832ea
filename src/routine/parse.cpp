// SPDX-License-Identifier: MIT
#include "routine/parse.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "routine/cost.h"
#include "routine/limits.h"
#include "routine/parse_step.h"
#include "routine/read_values.h"
#include "routine/report.h"
#include "routine/routine_keys.h"
#include "routine/toml_tree.h"

namespace routine {
namespace {

constexpr std::int64_t kFormat = 1;

void read_format(Report& report, const TomlEntry& entry, Routine&) {
  if (entry.value.type != TomlType::integer) {
    report.add_wrong_type(entry, TomlType::integer, "format = 1");
  } else if (entry.value.integer != kFormat) {
    report.add(entry.value.place, "this program does not know format " + std::to_string(entry.value.integer),
               "write format = 1, or use a newer Unknot");
  }
}

void read_side(Report& report, const TomlEntry& entry, Routine& routine) {
  if (const auto word = read_word(report, entry, side_words())) routine.side = *side_from_id(*word);
}

bool is_tag(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

void read_tags(Report& report, const TomlEntry& entry, Routine& routine) {
  auto tags = read_texts(report, entry, TextKind::one_line);
  if (!tags) return;
  for (std::size_t i = 0; i < tags->size(); ++i) {
    if (!is_tag((*tags)[i])) {
      report.add(entry.value.items[i].place, base::quoted((*tags)[i], 40) + " is not a tag",
                 "a tag is a word of small letters, digits and _: \"before_sport\"");
    }
  }
  routine.tags = *std::move(tags);
}

struct RoutineKey {
  std::string_view name;
  void (*read)(Report&, const TomlEntry&, Routine&);
};

constexpr std::array kRoutineKeys = {
    RoutineKey{"format", read_format},
    RoutineKey{"title", [](Report& r, const TomlEntry& e,
                           Routine& x) { keep(x.title, read_text(r, e, TextKind::one_line)); }},
    RoutineKey{"goal", [](Report& r, const TomlEntry& e,
                          Routine& x) { keep(x.goal, read_text(r, e, TextKind::lines)); }},
    RoutineKey{"regions", [](Report& r, const TomlEntry& e,
                             Routine& x) { keep(x.regions, read_words(r, e, region_words())); }},
    RoutineKey{"any_region",
               [](Report& r, const TomlEntry& e, Routine& x) { keep(x.any_region, read_flag(r, e)); }},
    RoutineKey{"tools", [](Report& r, const TomlEntry& e,
                           Routine& x) { keep(x.tools, read_words(r, e, tool_words())); }},
    RoutineKey{"side", read_side},
    RoutineKey{"cautions", [](Report& r, const TomlEntry& e,
                              Routine& x) { keep(x.cautions, read_words(r, e, caution_words())); }},
    RoutineKey{"every", [](Report& r, const TomlEntry& e,
                           Routine& x) { keep(x.every, read_text(r, e, TextKind::one_line)); }},
    RoutineKey{"sources", [](Report& r, const TomlEntry& e,
                             Routine& x) { keep(x.sources, read_texts(r, e, TextKind::lines)); }},
    RoutineKey{"tags", read_tags},
    RoutineKey{"total", [](Report& r, const TomlEntry& e,
                           Routine& x) { keep(x.total, read_length(r, e, kLongestRoutine)); }},
    RoutineKey{"step", [](Report& r, const TomlEntry& e, Routine& x) { x.steps = read_nodes(r, e); }},
};

void check_required(Report& report, const TomlValue& root) {
  struct Required {
    std::string_view key;
    std::string_view message;
    std::string_view instead;
  };
  constexpr std::array kRequired = {
      Required{"format", "the file does not say which format it has", "write format = 1 at the top"},
      Required{"title", "the routine has no title", "write title = \"Shoulder minute\" near the top"},
      Required{"step", "the routine has no steps", "write [[step]] and below it hold = \"45s\""},
  };
  for (const Required& required : kRequired) {
    if (find_entry(root, required.key) != nullptr) continue;
    const bool misspelled =
        std::any_of(root.entries.begin(), root.entries.end(), [&required](const TomlEntry& entry) {
          return base::nearest(entry.key, routine_keys()) == required.key;
        });
    if (misspelled) continue;
    report.add({}, std::string(required.message), std::string(required.instead));
  }
}

void check_cost(Report& report, const Routine& routine) {
  const Cost cost = cost_of(routine);
  if (cost.steps > kMaxSteps) {
    report.add(
        {},
        "the routine has " + std::to_string(cost.steps) + " steps, more than " + std::to_string(kMaxSteps),
        "split it into several files");
  }
  if (cost.phases > kMaxPhases) {
    report.add(
        {}, "with its repeats and sides the routine has more than " + std::to_string(kMaxPhases) + " phases",
        "repeat less");
  }
  if (cost.millis > static_cast<std::uint64_t>(kLongestRoutine.count())) {
    report.add({}, "the routine lasts longer than " + base::duration_text(kLongestRoutine), "repeat less");
  }
  if (cost.text_bytes > kMaxAllText) {
    report.add(
        {},
        "the texts of the routine are longer than " + std::to_string(kMaxAllText / 1024) + " KiB together",
        "say it shorter");
  }
}

Routine read_routine(Report& report, const TomlValue& root) {
  Routine routine;
  for (const TomlEntry& entry : root.entries) {
    const auto* key = std::find_if(kRoutineKeys.begin(), kRoutineKeys.end(),
                                   [&entry](const RoutineKey& each) { return each.name == entry.key; });
    if (key == kRoutineKeys.end()) {
      report.add_unknown_key(entry, routine_keys(), "the keys of a routine");
    } else {
      key->read(report, entry, routine);
    }
  }
  if (!report.is_full()) check_required(report, root);
  if (report.empty()) check_cost(report, routine);
  return routine;
}

}  // namespace

std::span<const std::string_view> routine_keys() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (const RoutineKey& key : kRoutineKeys) all.push_back(key.name);
    return all;
  }();
  return names;
}

Parsed parse(std::string_view text, std::string_view id, std::string_view file) {
  const SourceLines lines(text);
  Report report(file, lines);
  const auto root = parse_toml(text, lines);
  if (!root) {
    const TomlProblem& problem = root.error();
    report.add(problem.place, problem.message, problem.instead);
    return tl::unexpected(report.take());
  }
  Routine routine = read_routine(report, *root);
  if (!report.empty()) return tl::unexpected(report.take());
  routine.id = id;
  return routine;
}

}  // namespace routine
