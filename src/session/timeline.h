// SPDX-License-Identifier: MIT
// From positions in a plan to moments of a session: what is to sound when the plan goes on from a place.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "session/moment.h"
#include "session/plan.h"
#include "session/pressure.h"

namespace session {

inline constexpr Length kGetReady{3000};  // after a pause: get_ready and two ticks

struct TimedCue {
  Moment at{};
  Cue cue{};
  bool operator==(const TimedCue&) const = default;
};

// Something to be said between two cues. It may begin at `earliest` or later and is over before `latest_end`;
// no cue sounds in between. What does not fit is not said.
struct TimedUtterance {
  Moment earliest{};
  Moment latest_end{};
  std::vector<std::string> texts;  // the fullest first; the first one that fits is said
  bool operator==(const TimedUtterance&) const = default;
};

// Every cue that is to sound, and every stretch of pressure, from the moment of the last change on, as things
// stand; what falls on that very moment is among them. Revision grows with every change; within one revision
// nothing changes.
struct Timeline {
  std::uint64_t revision = 0;
  std::vector<TimedCue> cues{};            // in order of time
  std::vector<TimedPressure> pressures{};  // in order of time
  // In order of time, each after the one before it. What the phase that runs said before the last change is
  // still among them, so that it can be heard to its end.
  std::vector<TimedUtterance> utterances{};
};

// The cues from `into` phase `index` on when that place is reached at `now`; as far as the end of the first
// phase that waits, or of the plan. Needs: index in range, 0 <= into <= the phase's length.
std::vector<TimedCue> cues_from(const Plan& plan, std::size_t index, Length into, Moment now);

// The same through a get-ready that ends at `ready`: get_ready, two ticks, at `ready` the phase's opening
// cue, so that the ear knows what goes on, then what is left.
std::vector<TimedCue> cues_through_get_ready(const Plan& plan, std::size_t index, Length into, Moment ready);

}  // namespace session
