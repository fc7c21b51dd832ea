// SPDX-License-Identifier: MIT
// What a session says when time or a command moved it. Events are return values, in order of time.
#pragma once

#include <cstddef>

#include "session/moment.h"

namespace session {

struct Event {
  enum class What {
    phase_started,  // at its exact moment, however late it is told
    phase_ended,
    waiting,  // a phase that waits for the person has used its length
    paused,
    get_ready,  // going on: the 3 s have begun
    went_on,
    lengthened,  // amount: by how much
    shortened,
    at_limit,  // still_tight or less had nothing left to give
    hurt,
    hurt_answered,
    end_asked,    // once more within 5 s ends it
    end_dropped,  // the 5 s are over
    missed,       // amount: how long nobody was there (suspended, frozen)
    completed,    // ran to its end
    ended,        // ended by the person
  };
  What what{};
  Moment at{};
  std::size_t phase = 0;  // index into the plan that held at that moment
  Length amount{0};
  bool operator==(const Event&) const = default;
};

}  // namespace session
