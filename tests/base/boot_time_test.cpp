// SPDX-License-Identifier: MIT
#include "base/boot_time.h"

#include <gtest/gtest.h>

#include <fstream>

namespace base {
namespace {

// The kernel tells the time since the start in hundredths, sleep included.
double uptime() {
  double seconds = 0;
  std::ifstream("/proc/uptime") >> seconds;
  return seconds;
}

TEST(BootTime, IsTheTimeSinceTheMachineStarted) {
  const double before = uptime();
  const double now = static_cast<double>(boot_now()) / 1e9;
  const double after = uptime();
  EXPECT_GE(now, before);
  EXPECT_LE(now, after + 0.01);
}

TEST(BootTime, NeverGoesBack) {
  std::int64_t before = boot_now();
  for (int i = 0; i < 1000; ++i) {
    const std::int64_t now = boot_now();
    ASSERT_GE(now, before);
    before = now;
  }
}

}  // namespace
}  // namespace base
