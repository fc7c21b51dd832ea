// SPDX-License-Identifier: MIT
// The plans for days and weeks on disk, and what the followed one and the history make of today.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "files/personal.h"
#include "history/stored_session.h"
#include "routine/day_plan.h"
#include "routine/suggestion.h"

namespace files {

struct PlanOnShelf {
  std::string id;
  std::filesystem::path file;
  bool own = false;
  routine::DayPlan plan;                   // means something when there are no problems
  std::vector<routine::Problem> problems;  // of the file, and routines that are not there
};

// Every *.toml of plans/ in the data folder, then of those that come with the program; an own file hides a
// shipped one of the same id. `routines`: the ids that there are.
std::vector<PlanOnShelf> read_plans(const Folders& folders, const std::vector<std::string>& routines);

// Null: none is followed, or its file is gone or damaged.
const routine::DayPlan* followed(const std::vector<PlanOnShelf>& plans, const Personal& personal);

struct Now {
  std::string today;  // local date
  int minute = 0;     // of the day
};
Now now_of(std::int64_t utc_ms);

struct Today {
  routine::DueToday due;  // of the followed plan
  std::optional<routine::Suggestion> suggestion;
};

// `sessions` newest first. A session counts as done when it was completed or at least half of it was done.
Today look_at_today(const routine::DayPlan* plan, const Personal& personal,
                    const std::vector<history::StoredSession>& sessions, const Now& now);

// Each spot that was worked on, when last, with the last score that was given there.
std::vector<routine::KnownSpot> known_spots(const std::vector<history::StoredSession>& sessions,
                                            const std::string& today);

}  // namespace files
