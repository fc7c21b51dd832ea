// SPDX-License-Identifier: MIT
// CLOCK_BOOTTIME: the one clock of sessions and sound. Never jumps, and goes on while the machine sleeps.
#pragma once

#include <cstdint>
#include <ctime>

namespace audio {

inline constexpr std::int64_t kSecond = 1'000'000'000;  // ns
inline constexpr std::int64_t kMillisecond = 1'000'000;

// Nanoseconds since the machine started, sleep included. Any thread, real-time safe.
inline std::int64_t boot_now() {
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return now.tv_sec * kSecond + now.tv_nsec;
}

}  // namespace audio
