// SPDX-License-Identifier: MIT
#include "session/cues.h"

#include <cassert>

namespace session {
namespace {

using routine::Kind;

constexpr Length kSecond{1000};
constexpr Length kShortestWithHalfway{20000};

Cue kind_cue(Kind kind) {
  switch (kind) {
    case Kind::prepare: return Cue::get_ready;
    case Kind::hold: return Cue::hold;
    case Kind::press: return Cue::press;
    case Kind::release: return Cue::release;
    case Kind::stretch: return Cue::stretch;
    case Kind::roll: return Cue::roll;
    case Kind::ice: return Cue::ice_on;
    case Kind::heat: return Cue::heat_on;
    case Kind::rest: return Cue::rest;
    case Kind::breathe: return Cue::breathe;
    case Kind::move: return Cue::move;
  }
  return Cue::get_ready;
}

bool lets_go(Kind before, Kind kind) {
  const bool strained = routine::is_pressure(before) || before == Kind::stretch;
  return strained && (kind == Kind::release || kind == Kind::rest || kind == Kind::breathe);
}

bool has_halfway(const Phase& phase) {
  switch (phase.turn.kind) {
    case Kind::hold:
    case Kind::stretch:
    case Kind::roll:
    case Kind::ice:
    case Kind::heat: return phase.length >= kShortestWithHalfway;
    case Kind::prepare:
    case Kind::press:
    case Kind::release:
    case Kind::rest:
    case Kind::breathe:
    case Kind::move: return false;
  }
  return false;
}

}  // namespace

Cue opening_cue(const Phase* before, const Phase& phase) {
  const Kind kind = phase.turn.kind;
  if (before != nullptr) {
    const Kind last = before->turn.kind;
    if (lets_go(last, kind)) return Cue::release;
    if (kind == Kind::rest && last == Kind::ice) return Cue::ice_off;
    if (kind == Kind::rest && last == Kind::heat) return Cue::heat_off;
    if (kind == Kind::prepare && phase.turn.side_changes) return Cue::switch_side;
    // A release leaves alone only when nothing was there to let go of.
    const bool quiet = routine::leaves_alone(kind) && (kind != Kind::release || routine::leaves_alone(last));
    if (quiet && before->turn.set_ends) return Cue::set_done;
  }
  return kind_cue(kind);
}

std::vector<PlannedCue> place_cues(const std::vector<Phase>& phases) {
  std::vector<PlannedCue> cues;
  const Phase* before = nullptr;
  for (const Phase& phase : phases) {
    assert(phase.length > Length{0});
    const Position end = phase.start + phase.length;
    cues.push_back({phase.start, opening_cue(before, phase)});
    // A phase that waits has no end that could be counted down to, and so no half.
    if (!phase.turn.wait) {
      if (has_halfway(phase)) cues.push_back({phase.start + phase.length / 2, Cue::halfway});
      for (const int seconds : {3, 2, 1}) {
        const Position at = end - seconds * kSecond;
        if (at - phase.start >= kSecond) cues.push_back({at, Cue::tick});
      }
    }
    before = &phase;
  }
  if (before != nullptr) cues.push_back({before->start + before->length, Cue::session_done});
  return cues;
}

}  // namespace session
