// SPDX-License-Identifier: MIT
// A phase of a made-up session, for histories that are made for tests, pictures and measurements.
#pragma once

#include <string>

#include "history/stored_session.h"

namespace history {

// Adds a phase that was planned and worked for so many seconds; one that is shorter than planned was let go.
inline void add_worked_phase(StoredSession& session, routine::Kind kind, const std::string& region,
                             routine::Side side, int planned_s, int actual_s) {
  session::PhaseRecord phase;
  phase.kind = kind;
  phase.region = region;
  phase.side = side;
  phase.planned = phase.target = session::Length(planned_s * 1000);
  phase.actual = session::Length(actual_s * 1000);
  phase.ended_by = actual_s < planned_s ? session::EndedBy::let_go : session::EndedBy::ran_out;
  session.record.planned += phase.planned;
  session.record.active += phase.actual;
  session.record.phases.push_back(std::move(phase));
}

}  // namespace history
