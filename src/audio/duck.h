// SPDX-License-Identifier: MIT
// Takes the background down while something is to be understood: 12 dB within 120 ms, and up again in 600 ms.
// One step a frame, so blocks do not matter. Real-time safe.
#pragma once

#include <algorithm>
#include <cstdint>

#include "audio/track.h"

namespace audio {

inline constexpr float kDucked = 0.25F;                        // -12 dB
inline constexpr std::int64_t kDuckLead = kRate * 120 / 1000;  // it begins this many frames before a sound
// It stays down where the next sound is no further than this: three ticks are not three waves.
inline constexpr std::int64_t kDuckBridge = kRate * 12 / 10;

class Duck {
 public:
  // By what the background is to be multiplied in the next frame. `sounding`: something is to be understood
  // now; `ahead`: frames until the next such sound, as far as it is known.
  float step(bool sounding, std::int64_t ahead) {
    down_ = sounding || ahead <= (down_ ? kDuckBridge : kDuckLead);
    gain_ = down_ ? std::max(kDucked, gain_ - kDownStep) : std::min(1.0F, gain_ + kUpStep);
    return gain_;
  }

 private:
  static constexpr float kDownStep = (1 - kDucked) / kDuckLead;
  static constexpr float kUpStep = (1 - kDucked) / (kRate * 6 / 10.0F);

  bool down_ = false;
  float gain_ = 1;
};

}  // namespace audio
