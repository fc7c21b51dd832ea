// SPDX-License-Identifier: MIT
// What a person should see of a session at one moment: words and numbers, ready to draw or to print. A value.
#pragma once

#include <optional>
#include <string>

#include "session/session.h"

namespace session {

struct NextUp {
  std::string verb;    // "Hold"
  std::string detail;  // "45 s · right · a little deeper": the side and region where they change
  Length length{0};
  routine::Kind kind{};
};

struct View {
  State state = State::running;
  PausedBy paused_by = PausedBy::nobody;
  routine::Kind kind{};
  routine::Added added{};
  std::string
      verb;  // "HOLD", "RELEASE", "ICE ON", "ICE OFF", "GET READY", "SWITCH"; or "PAUSED", "DONE", "ENDED"
  std::string side;  // "LEFT", "RIGHT", or empty in the middle
  routine::Side body_side = routine::Side::center;
  std::string region;       // id
  std::string region_name;  // short: "top of shoulder"
  std::string say;          // the whole sentence
  std::string feel;
  // "42", "3:18" from 100 s on; "−8" in a prepare and in the get-ready, "+5" while waiting. Rounded up.
  std::string digits;
  Length left{0};  // of this phase
  Length length{0};
  double done = 0;  // 0 to 1 of this phase
  std::optional<routine::Pressure> pressure;
  // Rises from low to high over the first 8 s of pressure, falls to 0 in the last second unless the phase
  // waits; 0 while paused and getting ready.
  double pressure_now = 0;
  int set = 1;
  int sets = 1;
  // The phase after this one; while paused or getting ready this phase itself,
  // with the time that is left of it.
  std::optional<NextUp> next;
  std::size_t phase = 0;
  Position position{};
  Length total_left{0};
  Length total{0};
  bool last_seconds = false;  // the phase runs and has 3 s or less left
  std::optional<Length> end_asked_left;
  bool hurt_unanswered = false;
  std::string reply;  // to why it hurt: "Skip this spot today."; empty: nothing was answered
};

// Of a session that is over, what it stood at. Needs: the session was advanced to `now`.
View look(const Session& session, Moment now);

}  // namespace session
