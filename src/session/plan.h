// SPDX-License-Identifier: MIT
// A plan: the phases of a session laid end to end, with every cue at its moment. A
// value; a change makes a new one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "routine/unroll.h"
#include "session/cue.h"
#include "session/moment.h"

namespace session {

struct Phase {
  routine::Turn turn;  // kind, side, region, sentences, pressure, set; turn.length is the usual length
  Position start{};    // included
  Length length{0};    // end = start + length, not included
  Length limit{0};     // the longest it may be made: safe_limit of its kind, less what the holds right before
                       // it on the same spot already take (L-T01), never under its length
  bool operator==(const Phase&) const = default;
};

struct PlannedCue {
  Position at{};
  Cue cue{};
  bool operator==(const PlannedCue&) const = default;
};

// Something to be said: it begins at `earliest` or later and is over before `latest_end`; no cue sounds in
// between. The fullest text first; the first one that fits is said.
struct Utterance {
  Position earliest{};
  Position latest_end{};
  std::vector<std::string> texts;
  bool operator==(const Utterance&) const = default;
};

struct SpokenExtras {
  std::vector<std::string> cautions;  // said before the first working phase
  bool ten_seconds = false;           // "ten seconds" in long phases
  bool operator==(const SpokenExtras&) const = default;
};

struct Plan {
  std::string id;
  std::string title;
  std::vector<Phase> phases;
  std::vector<PlannedCue> cues;       // in order of time; two at the same moment never happen
  std::vector<Utterance> utterances;  // in order of time; the rules are those of script.h
  SpokenExtras extras;
  Length total{0};
  bool operator==(const Plan&) const = default;
};

// Fails as routine::unroll does.
base::Result<Plan> make_plan(const routine::Routine& routine, const routine::Choices& choices);

// Turns laid end to end from kPlanStart, cues placed by these rules:
// * Each phase opens with one cue: its kind's, except that let go sounds `release` wherever pressure or a
//   stretch ends in a release, rest or breathe; rest after ice or heat is ice_off or heat_off; the first
//   phase of a new side that is a prepare sounds switch_side; a quiet kind (prepare, release after a quiet
//   kind, rest, breathe, move) that opens right after a set has ended sounds set_done, unless it has to
//   tell the person to let go. Where several of these fit, the first in this order sounds: release,
//   ice_off and heat_off, switch_side, set_done.
// * tick 3, 2 and 1 s before the end of every phase, where at least 1 s lies between the phase's start
//   and the tick.
// * halfway in a hold, stretch, roll, ice or heat of 20 s or more.
// * Neither in a phase that waits for the person: its end is not known.
// * session_done at the end.
// Needs: no turn of length 0.
Plan lay_out(std::string id, std::string title, std::vector<routine::Turn> turns);

// The same plan with other things to say.
Plan with_extras(const Plan& plan, SpokenExtras extras);

// The same plan with phase `index` made `length` long; everything after it moves.
// Needs: index in range, length > 0.
Plan with_length(const Plan& plan, std::size_t index, Length length);

// "Just too hard": by how much the target drops.
inline constexpr int kLessPressure = 2;

// The same plan with the pressure of phase `index` and of every later phase on its spot lowered by
// kLessPressure, the low end not under 0 and the high end not under 1. Needs: index in range.
Plan with_less_pressure(const Plan& plan, std::size_t index);

// Same region and same side.
bool same_spot(const Phase& a, const Phase& b);

// The phase that holds `at`; phases.size() at or after the end. Needs: at >= kPlanStart.
std::size_t phase_at(const Plan& plan, Position at);

}  // namespace session
