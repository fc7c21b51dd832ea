// SPDX-License-Identifier: MIT
// A sine good enough for the ear and fast enough for every frame: at most 0.0002 off. Real-time safe.
#pragma once

#include <cmath>

namespace audio {

// Of an angle in turns: sine(0.25) is 1. Any finite value.
inline float sine(float turns) {
  // Folded to -0.25..0.25, where the series of the sine up to the 7th power does.
  const float x = turns - std::floor(turns + 0.5F);
  const float folded = x > 0.25F ? 0.5F - x : x < -0.25F ? -0.5F - x : x;
  const float square = folded * folded;
  return folded * (6.2831853F + square * (-41.341702F + square * (81.605249F - square * 76.705860F)));
}

}  // namespace audio
