// SPDX-License-Identifier: MIT
// White noise that is the same on every machine. Real-time safe.
#pragma once

#include <cstdint>

namespace audio {

class Noise {
 public:
  explicit Noise(std::uint32_t seed = 1) : state_(seed == 0 ? 1 : seed) {}

  // Even between -1 and 1.
  float step() { return static_cast<float>(static_cast<std::int32_t>(next())) / 2147483648.0F; }

  // Even between 0 and 1, 1 not included.
  float share() { return static_cast<float>(next() >> 8) / 16777216.0F; }

 private:
  // Marsaglia's xorshift: long enough a period (25 hours of one channel) and no pattern an ear could find.
  std::uint32_t next() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 17;
    state_ ^= state_ << 5;
    return state_;
  }

  std::uint32_t state_;
};

}  // namespace audio
