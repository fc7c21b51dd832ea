// SPDX-License-Identifier: MIT
// The sounds of all cues, decoded, in memory. Immutable after loading.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "base/result.h"
#include "session/cue.h"

namespace audio {

struct Sound {
  std::vector<std::int16_t> samples;  // mono, 48 kHz, as the files have them; floats would take 2 MB more

  float at(std::size_t i) const { return static_cast<float>(samples[i]) / 32768.0F; }  // ±1
};

class CueBank {
 public:
  // Reads assets/cues/NAME.wav of every cue. Fails naming the first file that is missing or is not 48 kHz
  // mono of at most 5 s.
  static base::Result<CueBank> load(const std::filesystem::path& folder);

  const Sound& sound(session::Cue cue) const { return sounds_[static_cast<std::size_t>(cue)]; }

 private:
  std::array<Sound, session::kCueCount> sounds_;
};

}  // namespace audio
