// SPDX-License-Identifier: MIT
// What really happened in a session, for the history.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "routine/routine.h"
#include "session/command.h"
#include "session/moment.h"

namespace session {

enum class EndedBy { ran_out, let_go, skipped, again, hurt, ended, interrupted };
enum class Outcome { running, completed, ended, interrupted };

// One attempt at a phase; a phase done again is two of them.
struct PhaseRecord {
  routine::Kind kind{};
  std::string region;
  routine::Side side{};
  Length planned{0};  // what the routine and the person's choices said
  Length target{0};   // after still_tight and less
  Length actual{0};   // time in the phase without pauses
  EndedBy ended_by{};
  std::optional<Hurt> why;
  bool added = false;  // a start delay or a gap to change sides
  bool operator==(const PhaseRecord&) const = default;
};

struct Record {
  Length planned{0};
  Length active{0};  // sum of actual
  Length paused{0};  // pauses, and the get-ready after them
  Outcome outcome = Outcome::running;
  std::size_t phase = 0;  // where it stands in the plan, for going on later
  Length into_phase{0};
  std::vector<PhaseRecord> phases;  // the last one is unfinished while the session runs
  bool operator==(const Record&) const = default;
};

std::string_view ended_by_id(EndedBy ended_by);  // "ran_out"
std::string_view outcome_id(Outcome outcome);    // "completed"
std::optional<EndedBy> ended_by_from_id(std::string_view id);
std::optional<Outcome> outcome_from_id(std::string_view id);

}  // namespace session
