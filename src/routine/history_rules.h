// SPDX-License-Identifier: MIT
// The safety rules that speak before a session starts, from what the history says about its region.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "base/duration_text.h"
#include "routine/rules.h"

namespace routine {

// What the app takes from the history and from the plan that is about to start. All about one region and
// side, unless it says otherwise.
struct HistoryFacts {
  int worked_today = 0;                  // sessions with pressure here today, the coming one not counted
  bool held_firmly_today = false;        // one of them held 30 s or more at a target of 5 or more
  int next_day_soreness = 0;             // 0 to 10, after the last session; 0: none or not answered
  base::Millis sore_for{0};              // how long soreness lasted
  std::array<int, 2> sessions_a_week{};  // in the last seven days, and in the seven before
  std::optional<double> drop;            // points that the weekly median score fell over these two weeks
  int worse_running = 0;  // sessions in a row, up to the last, whose after-score was 2 or more above before
  std::optional<base::Millis> since_ice;   // since the end of the last ice here
  base::Millis last_ice{0};                // how much ice that session gave
  std::optional<base::Millis> since_heat;  // since the end of the last heat here
  int sessions_ever = 0;                   // anywhere on the body
  base::Millis planned_pressure{0};        // hold, press and roll in the plan
  bool plans_ice = false;
  bool plans_heat = false;
};

// The rows of the table that apply, in its order; each points into rules().
std::vector<const Rule*> history_findings(const HistoryFacts& facts);

}  // namespace routine
