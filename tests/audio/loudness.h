// SPDX-License-Identifier: MIT
// How loud a sound is, for tests: peak and RMS, in numbers and in dBFS.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>

namespace audio {

inline float peak_of(std::span<const float> sound) {
  float peak = 0;
  for (const float x : sound) peak = std::max(peak, std::abs(x));
  return peak;
}

inline double rms_of(std::span<const float> sound) {
  double sum = 0;
  for (const float x : sound) sum += static_cast<double>(x) * static_cast<double>(x);
  return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, sound.size())));
}

inline double decibels(double amplitude) { return 20 * std::log10(std::max(amplitude, 1e-9)); }

// The largest step from one sample to the next of the same channel.
inline float steepest(std::span<const float> sound, std::size_t channels = 1) {
  float step = 0;
  for (std::size_t i = channels; i < sound.size(); ++i)
    step = std::max(step, std::abs(sound[i] - sound[i - channels]));
  return step;
}

}  // namespace audio
