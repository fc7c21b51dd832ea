// SPDX-License-Identifier: MIT
#include "routine/parse_day_plan.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "routine/read_values.h"
#include "routine/report.h"
#include "routine/toml_tree.h"

namespace routine {
namespace {

constexpr std::int64_t kDayPlanFormat = 1;
constexpr int kLongestRound = 56;  // days; eight weeks, our judgement
constexpr int kMostHours = 12;
constexpr int kMostRest = 14;

constexpr std::array<std::string_view, 7> kPlanKeys = {"format", "title", "goal", "sources",
                                                       "days",   "again", "do"};
constexpr std::array<std::string_view, 8> kItemKeys = {"any_of",  "every_days", "every_hours", "times_a_week",
                                                       "on_days", "when_sore",  "rest_days",   "at"};
constexpr std::string_view kRhythmHint =
    "write one of every_days = 1, every_hours = 1, times_a_week = 2, on_days = [1, 3], when_sore = true";

const Words& time_of_day_words() {
  static const Words words{"time of day", {"any", "morning", "after_work", "bedtime"}};
  return words;
}

void read_days(Report& report, const TomlEntry& entry, DayPlanItem& item) {
  item.rhythm = Rhythm::on_days;
  const auto& list = entry.value.items;
  if (entry.value.type != TomlType::list || list.empty()) {
    report.add_wrong_type(entry, TomlType::list, "on_days = [1, 3, 5]");
    return;
  }
  for (const TomlValue& value : list) {
    const bool whole =
        value.type == TomlType::integer && value.integer >= 1 && value.integer <= kLongestRound;
    if (!whole || (!item.days.empty() && value.integer <= item.days.back())) {
      report.add(value.place, "on_days wants rising whole numbers from 1 to " + std::to_string(kLongestRound),
                 "write on_days = [1, 3, 5]");
      return;
    }
    item.days.push_back(static_cast<int>(value.integer));
  }
}

void read_number_rhythm(Report& report, const TomlEntry& entry, DayPlanItem& item, Rhythm rhythm, int most) {
  item.rhythm = rhythm;
  if (const auto number = read_number(report, entry, 1, most)) item.number = *number;
}

// True when the key was one that says how often.
bool read_rhythm(Report& report, const TomlEntry& entry, DayPlanItem& item) {
  if (entry.key == "every_days") {
    read_number_rhythm(report, entry, item, Rhythm::every_days, kLongestRound);
  } else if (entry.key == "every_hours") {
    read_number_rhythm(report, entry, item, Rhythm::every_hours, kMostHours);
  } else if (entry.key == "times_a_week") {
    read_number_rhythm(report, entry, item, Rhythm::times_a_week, 7);
  } else if (entry.key == "on_days") {
    read_days(report, entry, item);
  } else if (entry.key == "when_sore") {
    item.rhythm = Rhythm::when_sore;
    const auto flag = read_flag(report, entry);
    if (flag && !*flag)
      report.add(entry.value.place, "when_sore is true or left out", std::string(kRhythmHint));
  } else {
    return false;
  }
  return true;
}

void read_item_key(Report& report, const TomlEntry& entry, DayPlanItem& item) {
  if (entry.key == "any_of") {
    if (auto ids = read_texts(report, entry, TextKind::one_line)) item.any_of = std::move(*ids);
  } else if (entry.key == "rest_days") {
    if (const auto days = read_number(report, entry, 0, kMostRest)) item.rest_days = *days;
  } else if (entry.key == "at") {
    const auto word = read_word(report, entry, time_of_day_words());
    const auto& all = time_of_day_words().all;
    if (word) item.at = static_cast<TimeOfDay>(std::find(all.begin(), all.end(), *word) - all.begin());
  } else {
    report.add_unknown_key(entry, kItemKeys, "the keys of a [[do]]");
  }
}

DayPlanItem read_item(Report& report, const TomlValue& table) {
  DayPlanItem item;
  item.place = table.place;
  int rhythms = 0;
  for (const TomlEntry& entry : table.entries) {
    if (read_rhythm(report, entry, item)) {
      ++rhythms;
    } else {
      read_item_key(report, entry, item);
    }
  }
  if (find_entry(table, "any_of") == nullptr || (report.empty() && item.any_of.empty())) {
    report.add(table.place, "this [[do]] names no routine", "write any_of = [\"daily-minute\"]");
  }
  if (rhythms != 1) {
    report.add(table.place,
               rhythms == 0 ? "this [[do]] does not say how often" : "this [[do]] says twice how often",
               std::string(kRhythmHint));
  }
  return item;
}

void read_items(Report& report, const TomlEntry& entry, DayPlan& plan) {
  const bool tables = entry.value.type == TomlType::list && !entry.value.items.empty() &&
                      std::all_of(entry.value.items.begin(), entry.value.items.end(),
                                  [](const TomlValue& value) { return value.type == TomlType::table; });
  if (!tables) {
    report.add(entry.place, "\"do\" wants groups of keys",
               "write [[do]] and below it any_of = [\"daily-minute\"]");
    return;
  }
  for (const TomlValue& table : entry.value.items) plan.items.push_back(read_item(report, table));
}

void read_key(Report& report, const TomlEntry& entry, DayPlan& plan) {
  if (entry.key == "format") {
    if (entry.value.type != TomlType::integer || entry.value.integer != kDayPlanFormat) {
      report.add(entry.value.place, "this program knows plans of format 1 only", "write format = 1");
    }
  } else if (entry.key == "title") {
    plan.title = read_text(report, entry, TextKind::one_line).value_or("");
  } else if (entry.key == "goal") {
    plan.goal = read_text(report, entry, TextKind::one_line).value_or("");
  } else if (entry.key == "sources") {
    plan.sources = read_texts(report, entry, TextKind::lines).value_or(std::vector<std::string>());
  } else if (entry.key == "days") {
    plan.round_days = read_number(report, entry, 1, kLongestRound).value_or(plan.round_days);
  } else if (entry.key == "again") {
    plan.again = read_flag(report, entry).value_or(true);
  } else if (entry.key == "do") {
    read_items(report, entry, plan);
  } else {
    report.add_unknown_key(entry, kPlanKeys, "the keys of a plan");
  }
}

void check_whole(Report& report, const TomlValue& root, const DayPlan& plan) {
  if (find_entry(root, "format") == nullptr) {
    report.add({}, "the file does not say which format it has", "write format = 1 at the top");
  }
  if (find_entry(root, "title") == nullptr) {
    report.add({}, "the plan has no title", "write title = \"Desk week\" near the top");
  }
  if (find_entry(root, "do") == nullptr) {
    report.add({}, "the plan has nothing to do", "write [[do]] and below it any_of = [\"daily-minute\"]");
  }
  for (const DayPlanItem& item : plan.items) {
    if (!item.days.empty() && item.days.back() > plan.round_days) {
      report.add(item.place,
                 "on_days names day " + std::to_string(item.days.back()) + ", the round has " +
                     std::to_string(plan.round_days),
                 "write days = " + std::to_string(item.days.back()) + " at the top");
    }
  }
}

}  // namespace

tl::expected<DayPlan, std::vector<Problem>> parse_day_plan(std::string_view text, std::string_view id,
                                                           std::string_view file) {
  const SourceLines lines(text);
  Report report(file, lines);
  const auto root = parse_toml(text, lines);
  if (!root) {
    const TomlProblem& problem = root.error();
    report.add(problem.place, problem.message, problem.instead);
    return tl::unexpected(report.take());
  }
  DayPlan plan;
  plan.id = std::string(id);
  for (const TomlEntry& entry : root->entries) read_key(report, entry, plan);
  check_whole(report, *root, plan);
  if (!report.empty()) return tl::unexpected(report.take());
  return plan;
}

}  // namespace routine
