// SPDX-License-Identifier: MIT
// A session as media players are told of (MPRIS 2.2): the phase is the track.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "desktop/scene.h"

namespace desktop {

struct NowPlaying {
  std::string status = "Stopped";  // "Playing", "Paused"
  std::string track;               // an object path; another one for another phase
  std::string title;               // "Hold · right top of shoulder"
  std::string artist;              // the routine's title
  std::string comment;             // "next: Release · 5 s"
  int number = 0;                  // of the phase, from 1
  std::int64_t length_us = 0;
  double volume = 1;       // 0 to 1
  bool can_go_on = false;  // next, previous, play and pause mean something
  bool operator==(const NowPlaying&) const = default;
};

NowPlaying now_playing(const Scene& scene);

// The names of the properties of org.mpris.MediaPlayer2.Player that differ.
std::vector<std::string> changed_properties(const NowPlaying& before, const NowPlaying& after);

// Of a value that somebody sets: 0 to 1 in percent; what lies outside is the nearer end, no number is 0.
int volume_percent(double volume);

}  // namespace desktop
