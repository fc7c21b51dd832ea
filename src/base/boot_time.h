// SPDX-License-Identifier: MIT
// CLOCK_BOOTTIME: the one clock of sessions, sound and the desktop. Never jumps, and goes on while the
// machine sleeps. Only rooms that may know the time include this (tests/checks/includes.py).
#pragma once

#include <cstdint>
#include <ctime>

namespace base {

// Nanoseconds since the machine started, sleep included. Any thread, real-time safe.
inline std::int64_t boot_now() {
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

}  // namespace base
