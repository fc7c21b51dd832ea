// SPDX-License-Identifier: MIT
#include "guide/missed_time.h"

#include <gtest/gtest.h>

namespace guide {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

TEST(MissedTime, NothingIsMissedWhileMainLooksOften) {
  EXPECT_EQ(missed_since(10 * kSecond, 11 * kSecond, 10 * kSecond, 0), std::nullopt);
}

TEST(MissedTime, ASlowScreenMissesNothingWhileTheOtherThreadRuns) {
  EXPECT_EQ(missed_since(10 * kSecond, 20 * kSecond, 20 * kSecond - kSecond / 5, 0), std::nullopt);
}

TEST(MissedTime, AStretchWithoutBeatsWasMissedFromItsStart) {
  EXPECT_EQ(missed_since(10 * kSecond, 20 * kSecond, 20 * kSecond, 11 * kSecond), 11 * kSecond);
}

TEST(MissedTime, AnOtherThreadThatHasNotWokenYetCountsAsMissed) {
  EXPECT_EQ(missed_since(10 * kSecond, 7'210 * kSecond, 10 * kSecond + kSecond / 5, 0),
            10 * kSecond + kSecond / 5);
}

TEST(MissedTime, NeverReachesBackBeforeTheLastLook) {
  EXPECT_EQ(missed_since(10 * kSecond, 20 * kSecond, 20 * kSecond, 8 * kSecond), 10 * kSecond);
}

}  // namespace
}  // namespace guide
