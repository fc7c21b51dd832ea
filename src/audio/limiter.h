// SPDX-License-Identifier: MIT
// What goes to the loudspeaker stays within ±1 without a corner. The rule: up to kUntouched a sample passes
// bit by bit (one cue, at most 0.5, over every background does); above that the rest is bent into what is
// left, with the same slope where it begins. No state, so it neither pumps nor delays. Real-time safe.
#pragma once

namespace audio {

inline constexpr float kUntouched = 0.8F;

inline float limited(float x) {
  const float size = x < 0 ? -x : x;
  if (size <= kUntouched) return x;
  const float over = (size - kUntouched) / (1 - kUntouched);
  const float bent = kUntouched + (1 - kUntouched) * over / (1 + over);
  return x < 0 ? -bent : bent;
}

}  // namespace audio
