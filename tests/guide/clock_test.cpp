// SPDX-License-Identifier: MIT
#include "guide/clock.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

namespace guide {
namespace {

class Zone {
 public:
  explicit Zone(const char* name) {
    ::setenv("TZ", name, 1);
    ::tzset();
  }
  ~Zone() {
    ::unsetenv("TZ");
    ::tzset();
  }
  Zone(const Zone&) = delete;
  Zone& operator=(const Zone&) = delete;
};

TEST(Clock, NeverGoesBack) {
  std::int64_t before = boot_ns();
  for (int i = 0; i < 1000; ++i) {
    const std::int64_t now = boot_ns();
    ASSERT_GE(now, before);
    before = now;
  }
}

TEST(Clock, ShowsTheLocalWallClock) {
  const Zone zone("Asia/Kathmandu");
  EXPECT_EQ(wall_clock_text(1'795'219'200'000), "05:45");  // midnight UTC
}

TEST(Clock, MomentsCountFromTheSessionsStart) {
  const SessionClock clock(5'000'000'000);
  EXPECT_EQ(clock.at(5'000'000'000), session::kSessionStart);
  EXPECT_EQ(clock.at(7'500'999'999) - session::kSessionStart, session::Length(2500));
}

}  // namespace
}  // namespace guide
