// SPDX-License-Identifier: MIT
// One prepared utterance: 48 kHz, one channel, without silence around it, as loud as the cues need it.
// Immutable once made; the audio thread reads it through the track that holds it.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace audio {

// What a voice gives.
struct Speech {
  int rate = 0;                // of the samples, 8,000 to 192,000
  std::vector<float> samples;  // one channel, ±1
};

struct Clip {
  std::vector<std::int16_t> samples;            // none: it cannot be said
  std::shared_ptr<const Clip> brisk = nullptr;  // the same said faster; null where it is too long for that
};

// Empty when there is nothing to hear in it.
Clip make_clip(const Speech& speech);

}  // namespace audio
