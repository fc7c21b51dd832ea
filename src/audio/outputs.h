// SPDX-License-Identifier: MIT
// What SDL knows of the outputs, from its own list. SDL_GetDefaultAudioInfo is not asked: its PulseAudio part
// reads what another thread may be freeing.
#pragma once

#include <string>

namespace audio {

struct Outputs {
  std::string driver{};  // SDL's: "pulseaudio", "alsa", "dummy"; empty before SDL's sound is up
  int count = 0;
  std::string first{};  // its name; empty without one
  bool operator==(const Outputs&) const = default;
};

// Thread: the device worker, inside the sound system.
Outputs known_outputs();

}  // namespace audio
