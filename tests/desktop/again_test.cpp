// SPDX-License-Identifier: MIT
#include "desktop/again.h"

#include <gtest/gtest.h>

namespace desktop {
namespace {

using namespace std::chrono_literals;

TEST(Again, WaitsTwiceAsLongEachTimeAndNeverOverAMinute) {
  Again again;
  EXPECT_FALSE(again.at());
  EXPECT_FALSE(again.due(1h));
  Again::Time now{100'000};
  for (const Again::Time wait : {2'000ms, 4'000ms, 8'000ms, 16'000ms, 32'000ms, 60'000ms, 60'000ms}) {
    again.failed(now);
    EXPECT_FALSE(again.due(now + wait - 1ms));
    EXPECT_TRUE(again.due(now + wait));
    EXPECT_EQ(again.at(), now + wait);
    now += wait;
  }
  again.worked();
  EXPECT_FALSE(again.due(now + 1h));
  again.failed(now);
  EXPECT_EQ(again.at(), now + 2'000ms);
}

}  // namespace
}  // namespace desktop
