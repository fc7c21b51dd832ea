// SPDX-License-Identifier: MIT
// The sounds of a session. A cue's name is the name of its file in assets/cues/ and in `unknot show --json`.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace session {

enum class Cue {
  press,
  hold,
  roll,     // rising: pressure on
  release,  // falling: let go
  stretch,
  move,
  breathe,
  rest,
  ice_on,
  ice_off,
  heat_on,
  heat_off,
  switch_side,
  get_ready,
  tick,
  halfway,
  set_done,
  session_done,
};

inline constexpr std::size_t kCueCount = 18;
inline constexpr std::array<std::string_view, kCueCount> kCueNames = {
    "press",       "hold",      "roll",   "release", "stretch",  "move",
    "breathe",     "rest",      "ice_on", "ice_off", "heat_on",  "heat_off",
    "switch_side", "get_ready", "tick",   "halfway", "set_done", "session_done"};

constexpr std::string_view cue_name(Cue cue) { return kCueNames[static_cast<std::size_t>(cue)]; }

}  // namespace session
