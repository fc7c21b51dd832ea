// SPDX-License-Identifier: MIT
// The sounds of a session. A cue's name is the name of its file in assets/cues/ and in `unknot show --json`.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "session/moment.h"

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

// No longer than this does its sound last: speech keeps off it. A test holds the files against it.
inline constexpr std::array<Length, kCueCount> kCueLengths = {
    Length{740},  Length{1550}, Length{540},  Length{1380}, Length{1400}, Length{1000},
    Length{1500}, Length{1600}, Length{1500}, Length{1500}, Length{1600}, Length{1600},
    Length{840},  Length{900},  Length{180},  Length{900},  Length{1360}, Length{2600}};

constexpr Length cue_length(Cue cue) { return kCueLengths[static_cast<std::size_t>(cue)]; }

}  // namespace session
