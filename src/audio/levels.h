// SPDX-License-Identifier: MIT
// How loud each kind of sound is wanted, and the ramps that keep a change of it from clicking.
#pragma once

#include <algorithm>

namespace audio {

// 0 (off) to 1, of the loudness that each kind is made with.
struct Levels {
  float cues = 1;
  float speech = 1;
  float tone = 0;        // the steady tone while pressing
  float background = 0;  // rain, noise, drone or music
  bool operator==(const Levels&) const = default;
};

// Follows the wanted levels, a full change in 10 ms. One step a frame, so blocks do not matter.
class LevelRamps {
 public:
  // The next frame's levels. The first step takes what is wanted at once. Real-time safe.
  const Levels& step(const Levels& wanted) {
    if (!begun_) {
      now_ = wanted;
      begun_ = true;
    }
    if (now_ == wanted) return now_;
    approach(now_.cues, wanted.cues);
    approach(now_.speech, wanted.speech);
    approach(now_.tone, wanted.tone);
    approach(now_.background, wanted.background);
    return now_;
  }

 private:
  static constexpr float kStep = 1.0F / 480;  // 10 ms at 48 kHz

  static void approach(float& now, float wanted) { now += std::clamp(wanted - now, -kStep, kStep); }

  Levels now_;
  bool begun_ = false;
};

}  // namespace audio
