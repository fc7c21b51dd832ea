// SPDX-License-Identifier: MIT
// Scenes as a session gives them.
#pragma once

#include <utility>
#include <vector>

#include "desktop/scene.h"
#include "session/plan.h"

namespace desktop {

inline routine::Turn turn_of(routine::Kind kind, session::Length length) {
  routine::Turn turn;
  turn.kind = kind;
  turn.length = length;
  turn.side = routine::Side::left;
  turn.region = "upper_trap";
  return turn;
}

// Ice 5 min, rest 10 min, ice 5 min, hold 45 s.
inline session::Plan ice_plan() {
  using std::chrono::minutes;
  std::vector<routine::Turn> turns = {
      turn_of(routine::Kind::ice, minutes(5)), turn_of(routine::Kind::rest, minutes(10)),
      turn_of(routine::Kind::ice, minutes(5)), turn_of(routine::Kind::hold, std::chrono::seconds(45))};
  return session::lay_out("ice", "Ice", std::move(turns));
}

inline session::Moment at(std::int64_t seconds) {
  return session::kSessionStart + std::chrono::seconds(seconds);
}

// What the desktop is told `seconds` into the session.
inline Scene scene_at(session::Session& session, std::int64_t seconds, bool watched = false) {
  session.advance(at(seconds));
  Scene scene = scene_of(session::look(session, at(seconds)), "Ice", 1'000'000 + seconds * 1000);
  scene.watched = watched;
  return scene;
}

}  // namespace desktop
