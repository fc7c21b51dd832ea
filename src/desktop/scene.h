// SPDX-License-Identifier: MIT
// What the desktop around the program is told of it, as one value; the newest holds. The app makes one at
// each look; it is sent on only where it differs from the one before.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "session/view.h"

namespace desktop {

// The verb of a session that ran to its end.
inline constexpr std::string_view kCompleted = "Done";

struct Scene {
  enum class Playback { stopped, playing, paused };
  Playback playback = Playback::stopped;  // stopped: no session

  // The phase, as a media player's track.
  std::size_t phase = 0;      // index in the plan
  std::string verb;           // "Hold", "Ice on", "Paused", "Done"
  std::string place;          // "right top of shoulder"
  std::string routine;        // "Trapezius: stroke, hold, stretch"
  std::string next;           // "Release · 5 s"; empty: nothing comes
  session::Length length{0};  // of the phase
  session::Length into{0};    // the phase, at at_ms
  std::int64_t at_ms = 0;     // CLOCK_BOOTTIME
  bool moves = false;         // into grows with the clock; else it stands
  std::string ends_at;        // "18:42", clock time of the phase's end; empty: it stands

  bool long_phase = false;  // ice, heat or rest that is left to itself: worth a notice when nobody looks
  bool hands_on = false;    // the screen has to stay on
  bool watched = true;      // the window is there to be seen
  int volume = 100;         // percent
};

// Where the phase is at `now_ms`, CLOCK_BOOTTIME.
session::Length into_phase(const Scene& scene, std::int64_t now_ms);

// The clock of `b` runs as that of `a` did, to a tenth of a second.
bool flows_on(const Scene& a, const Scene& b);

// The same to everybody who looks; only the time has gone on. (ends_at follows from the rest.)
bool same_to_see(const Scene& a, const Scene& b);

// Ice, heat and rest from this length on are "long": the person walks away from them.
inline constexpr session::Length kLongPhase{120'000};
bool is_long(const session::View& view);

// Something is pressed, rolled, stretched or breathed, or soon will be: the screen has to stay on.
bool is_hands_on(const session::View& view);

// Of a session. `now_ms` is the CLOCK_BOOTTIME of `view`; watched, volume and ends_at are the caller's.
Scene scene_of(const session::View& view, const std::string& routine, std::int64_t now_ms);

}  // namespace desktop
