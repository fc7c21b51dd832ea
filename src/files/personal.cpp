// SPDX-License-Identifier: MIT
#include "files/personal.h"

#include "base/text.h"
#include "files/file_text.h"
#include "history/checksum.h"
#include "history/days.h"
#include "history/stamps.h"
#include "routine/regions.h"
#include "routine/toml_tree.h"

namespace files {
namespace {

namespace fs = std::filesystem;
using routine::TomlType;
using routine::TomlValue;

constexpr std::size_t kMostFileBytes = 256 * 1024;
constexpr std::int64_t kFormat = 1;
constexpr int kMonth = 30;

fs::path health_file(const Folders& folders) { return folders.data / "health.toml"; }
fs::path plan_file(const Folders& folders) { return folders.data / "plan.toml"; }
fs::path accepted_file(const Folders& folders) { return folders.data / "accepted.toml"; }

// Nothing where there is no such file; a problem where it cannot be understood.
base::Result<std::optional<TomlValue>> read_table(const fs::path& file) {
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return std::optional<TomlValue>();
  const auto text = read_text(file, kMostFileBytes);
  if (!text) return tl::unexpected(text.error());
  const routine::SourceLines lines(*text);
  auto table = routine::parse_toml(*text, lines);
  const std::string name = file.filename().string();
  if (!table) {
    return base::failure(name + ":" + std::to_string(table.error().place.line) + ": " +
                         table.error().message + "; it is left as it is");
  }
  const auto* format = routine::find_entry(*table, "format");
  if (format == nullptr || format->value.type != TomlType::integer || format->value.integer != kFormat) {
    return base::failure(name + " is not of a format that this program knows; it is left as it is");
  }
  return std::optional(std::move(*table));
}

std::string text_of(const TomlValue& table, std::string_view key) {
  const auto* entry = routine::find_entry(table, key);
  return entry != nullptr && entry->value.type == TomlType::text ? entry->value.text : "";
}

std::optional<routine::HealthAnswer> answer_of(const TomlValue& value) {
  if (value.type == TomlType::text && value.text == "no") return routine::HealthAnswer{};
  if (value.type == TomlType::text && value.text == "yes") return routine::HealthAnswer{true, {}};
  if (value.type != TomlType::list) return std::nullopt;
  routine::HealthAnswer answer{true, {}};
  for (const TomlValue& item : value.items) {
    if (routine::find_region(item.text) != nullptr) answer.regions.push_back(item.text);
  }
  return answer;
}

void take_health(const TomlValue& table, Personal& personal) {
  personal.health_day = text_of(table, "answered");
  if (!history::day_from(personal.health_day)) personal.health_day.clear();
  for (const routine::HealthQuestion& question : routine::health_questions()) {
    const auto* entry = routine::find_entry(table, question.id);
    if (entry == nullptr) continue;
    if (const auto answer = answer_of(entry->value)) personal.health[std::string(question.id)] = *answer;
  }
}

void take_plan(const TomlValue& table, Personal& personal) {
  ChosenPlan plan{text_of(table, "plan"), text_of(table, "started")};
  if (!plan.id.empty() && history::day_from(plan.started)) personal.plan = std::move(plan);
}

void take_accepted(const TomlValue& table, Personal& personal) {
  const auto* entry = routine::find_entry(table, "routines");
  if (entry == nullptr) return;
  for (const TomlValue& item : entry->value.items) personal.accepted.insert(item.text);
}

base::Result<void> put(const Folders& folders, const fs::path& file, const std::string& text) {
  if (auto made = make_private_folder(folders.data); !made) return made;
  if (!read_table(file)) {
    std::error_code ignored;
    fs::rename(file, file.string() + ".damaged", ignored);
  }
  return replace_text(file, text);
}

std::string answer_text(const routine::HealthAnswer& answer) {
  if (!answer.yes) return "\"no\"";
  if (answer.regions.empty()) return "\"yes\"";
  std::string text = "[";
  for (const std::string& region : answer.regions) {
    text += (text.size() > 1 ? ", " : "") + base::quoted(region);
  }
  return text + "]";
}

}  // namespace

ReadPersonal read_personal(const Folders& folders) {
  ReadPersonal read;
  const auto take = [&](const fs::path& file, void (*into)(const TomlValue&, Personal&)) {
    const auto table = read_table(file);
    if (!table) {
      read.problems.push_back(table.error());
    } else if (*table) {
      into(**table, read.personal);
    }
  };
  take(health_file(folders), take_health);
  take(plan_file(folders), take_plan);
  take(accepted_file(folders), take_accepted);
  return read;
}

base::Result<void> write_health(const Folders& folders, const Personal& personal) {
  std::string text = "# Your answers to Unknot's health questions. They stay on this machine.\nformat = 1\n";
  if (!personal.health_day.empty()) text += "answered = " + base::quoted(personal.health_day) + "\n";
  for (const auto& [id, answer] : personal.health) text += id + " = " + answer_text(answer) + "\n";
  return put(folders, health_file(folders), text);
}

base::Result<void> write_plan(const Folders& folders, const Personal& personal) {
  std::string text = "# The plan that is followed, and since when.\nformat = 1\n";
  if (personal.plan) {
    text += "plan = " + base::quoted(personal.plan->id) +
            "\nstarted = " + base::quoted(personal.plan->started) + "\n";
  }
  return put(folders, plan_file(folders), text);
}

base::Result<void> write_accepted(const Folders& folders, const Personal& personal) {
  std::string text =
      "# Routines whose warnings were read and accepted, each as it was then.\nformat = 1\nroutines = [\n";
  for (const std::string& version : personal.accepted) text += "  " + base::quoted(version) + ",\n";
  return put(folders, accepted_file(folders), text + "]\n");
}

std::string version_of(std::string_view id, std::string_view text) {
  return std::string(id) + " " + history::checksum_text(history::checksum(text));
}

bool health_is_due(const Personal& personal, std::string_view today) {
  if (personal.health_day.empty() || !routine::all_answered(personal.health)) return true;
  const int days = history::days_between(personal.health_day, today).value_or(0);
  return days >= kMonth || days < 0;
}

}  // namespace files
