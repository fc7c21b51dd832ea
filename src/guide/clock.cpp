// SPDX-License-Identifier: MIT
#include "guide/clock.h"

#include <ctime>

#include "base/boot_time.h"

namespace guide {
namespace {

std::tm local_time(std::int64_t at_utc_ms) {
  const std::time_t seconds = static_cast<std::time_t>(at_utc_ms / 1000);
  std::tm local{};
  localtime_r(&seconds, &local);
  return local;
}

}  // namespace

std::int64_t boot_ns() { return base::boot_now(); }

std::int64_t utc_ms() {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  return static_cast<std::int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

std::string wall_clock_text(std::int64_t at_utc_ms) {
  const std::tm local = local_time(at_utc_ms);
  char text[8];
  std::strftime(text, sizeof text, "%H:%M", &local);
  return text;
}

}  // namespace guide
