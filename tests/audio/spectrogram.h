// SPDX-License-Identifier: MIT
// A picture of a sound, roughly what an ear keeps of it: how loud each pitch is, every 21 ms, loudness
// compressed.
#pragma once

#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

#include "audio/track.h"

namespace audio {

inline constexpr std::size_t kFft = 2048;
inline constexpr std::size_t kHop = 1024;

inline void fft(std::vector<std::complex<double>>& x) {
  const std::size_t n = x.size();
  for (std::size_t i = 1, j = 0; i < n; ++i) {
    std::size_t bit = n >> 1;
    for (; (j & bit) != 0; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) std::swap(x[i], x[j]);
  }
  for (std::size_t length = 2; length <= n; length *= 2) {
    const auto turn = std::polar(1.0, -2 * std::numbers::pi / static_cast<double>(length));
    for (std::size_t i = 0; i < n; i += length) {
      std::complex<double> w = 1;
      for (std::size_t k = 0; k < length / 2; ++k, w *= turn) {
        const auto even = x[i + k];
        const auto odd = w * x[i + k + length / 2];
        x[i + k] = even + odd;
        x[i + k + length / 2] = even - odd;
      }
    }
  }
}

// Amplitudes, one row of bins a frame; 180 Hz to 6 kHz.
inline std::vector<double> spectrogram(const std::vector<float>& sound, std::size_t frames) {
  constexpr std::size_t kLow = 180 * kFft / kRate;
  constexpr std::size_t kHigh = 6000 * kFft / kRate;
  std::vector<double> picture;
  for (std::size_t frame = 0; frame < frames; ++frame) {
    std::vector<std::complex<double>> x(kFft);
    for (std::size_t i = 0; i < kFft && frame * kHop + i < sound.size(); ++i) {
      const double window = std::sin(std::numbers::pi * (static_cast<double>(i) + 0.5) / kFft);
      x[i] = window * static_cast<double>(sound[frame * kHop + i]);
    }
    fft(x);
    for (std::size_t bin = kLow; bin < kHigh; ++bin) picture.push_back(std::abs(x[bin]));
  }
  return picture;
}

// -1 to 1: how alike two pictures of the same size are.
inline double likeness(const std::vector<double>& a, const std::vector<double>& b) {
  double mean_a = 0;
  double mean_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    mean_a += a[i] / static_cast<double>(a.size());
    mean_b += b[i] / static_cast<double>(b.size());
  }
  double ab = 0;
  double aa = 0;
  double bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - mean_a) * (b[i] - mean_b);
    aa += (a[i] - mean_a) * (a[i] - mean_a);
    bb += (b[i] - mean_b) * (b[i] - mean_b);
  }
  return ab / std::sqrt(aa * bb);
}

}  // namespace audio
