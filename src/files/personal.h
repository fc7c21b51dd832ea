// SPDX-License-Identifier: MIT
// What a person has told the program, in three small files of the data folder: health.toml (the answers to
// the health questions), plan.toml (the plan they follow) and accepted.toml (the routines whose warnings they
// have read). Nothing else reads them, and they never leave the machine. docs/personal-files.md has the
// formats.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "files/folders.h"
#include "routine/health_check.h"

namespace files {

struct ChosenPlan {
  std::string id;
  std::string started;  // local date
  bool operator==(const ChosenPlan&) const = default;
};

struct Personal {
  routine::HealthAnswers health;
  std::string health_day;  // local date on which all questions were answered last; empty: never
  std::optional<ChosenPlan> plan;
  std::set<std::string> accepted;  // of version_of
};

struct ReadPersonal {
  Personal personal;
  std::vector<std::string> problems;  // one line a file that cannot be read; it counts as not there
};

ReadPersonal read_personal(const Folders& folders);

// Each replaces its file, whole or not at all. One that could not be read is kept beside it as NAME.damaged.
base::Result<void> write_health(const Folders& folders, const Personal& personal);
base::Result<void> write_plan(const Folders& folders, const Personal& personal);
base::Result<void> write_accepted(const Folders& folders, const Personal& personal);

// A routine file as it is now: its id and a checksum of its text.
std::string version_of(std::string_view id, std::string_view text);

// Asked at first use and each month: 30 days after the last answer, and while one is missing.
bool health_is_due(const Personal& personal, std::string_view today);

}  // namespace files
