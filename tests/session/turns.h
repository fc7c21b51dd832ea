// SPDX-License-Identifier: MIT
// Turns and plans for tests, in one line each.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "session/plan.h"

namespace session {

inline routine::Turn turn(routine::Kind kind, Length length, routine::Side side = routine::Side::center) {
  routine::Turn made;
  made.kind = kind;
  made.length = length;
  made.range = {length, length};
  made.side = side;
  made.region = "upper_trap";
  made.cue = "word";
  return made;
}

inline routine::Turn turn(routine::Kind kind, Length length, routine::Pressure pressure,
                          routine::Side side = routine::Side::center) {
  routine::Turn made = turn(kind, length, side);
  made.pressure = pressure;
  return made;
}

inline routine::Turn waits(routine::Turn made) {
  made.wait = true;
  return made;
}

inline Plan plan_of(std::vector<routine::Turn> turns) { return lay_out("id", "Title", std::move(turns)); }

// "3000 tick" a line: cues as they are easiest to compare and to read.
inline std::vector<std::string> lines(const std::vector<PlannedCue>& cues) {
  std::vector<std::string> made;
  for (const PlannedCue& cue : cues) {
    made.push_back(std::to_string(cue.at.time_since_epoch().count()) + " " + std::string(cue_name(cue.cue)));
  }
  return made;
}

inline std::vector<routine::Turn> hold_and_release() {
  return {turn(routine::Kind::hold, Length{30'000}), turn(routine::Kind::release, Length{5'000}),
          turn(routine::Kind::breathe, Length{10'000})};
}

}  // namespace session
