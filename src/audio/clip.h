// SPDX-License-Identifier: MIT
// One prepared utterance: 48 kHz, one channel, without silence around it, as loud as the cues need it.
// Immutable once made; the audio thread reads it through the track that holds it.
#pragma once

#include <cstdint>
#include <vector>

namespace audio {

struct Clip {
  std::vector<std::int16_t> samples;
};

}  // namespace audio
