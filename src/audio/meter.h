// SPDX-License-Identifier: MIT
// How loud what is really sent is, for a level meter. One step a frame, so blocks do not matter. Real-time
// safe.
#pragma once

#include <algorithm>
#include <cmath>

#include "audio/track.h"

namespace audio {

class Meter {
 public:
  void step(float left, float right) {
    peak_ = std::max({std::abs(left), std::abs(right), peak_ * kFall});
    square_ += kShare * ((left * left + right * right) / 2 - square_);
  }

  float peak() const { return peak_; }              // 0 to 1, falls by 20 dB a second
  float rms() const { return std::sqrt(square_); }  // over about the last 300 ms, as VU meters have it

 private:
  static constexpr float kFall = 1 - 2.302585F / kRate;
  static constexpr float kShare = 1 / (0.1F * kRate);  // 95 % of a step within 300 ms

  float peak_ = 0;
  float square_ = 0;
};

}  // namespace audio
