// SPDX-License-Identifier: MIT
// What a person should see of a session at one moment: words and numbers, ready to draw or to print. A value.
#pragma once

#include <optional>
#include <string>

#include "session/session.h"

namespace session {

struct NextUp {
  std::string verb;     // "Hold"
  std::string detail;   // "45 s · right · a little deeper", or "10 min · 18:47" is left to the screen
  Length length{0};
  routine::Kind kind{};
};

struct View {
  State state = State::running;
  PausedBy paused_by = PausedBy::nobody;
  routine::Kind kind{};
  routine::Added added{};
  std::string verb;        // "HOLD", "RELEASE", "ICE ON", "ICE OFF", "GET READY", "SWITCH"; "PAUSED" while paused
  std::string side;        // "LEFT", "RIGHT", or empty in the middle
  routine::Side body_side = routine::Side::center;
  std::string region;      // id
  std::string region_name; // short: "top of shoulder"
  std::string say;         // the whole sentence
  std::string feel;
  std::string digits;      // "42", "3:18" from 100 s on, "−8" while getting ready, "+5" while waiting; rounded up
  Length left{0};          // of this phase
  Length length{0};
  double done = 0;         // 0 to 1 of this phase
  std::optional<routine::Pressure> pressure;
  double pressure_now = 0;  // rises from low to high over the first 8 s of pressure, falls to 0 in the last second
  int set = 1;
  int sets = 1;
  std::optional<NextUp> next;
  std::size_t phase = 0;
  Position position{};
  Length total_left{0};
  Length total{0};
  bool last_seconds = false;              // 3 s or less left in this phase
  std::optional<Length> end_asked_left;
  bool hurt_unanswered = false;
};

// Needs: the session was advanced to `now`.
View look(const Session& session, Moment now);

}  // namespace session
