// SPDX-License-Identifier: MIT
#include "audio/limiter.h"

#include <gtest/gtest.h>

namespace audio {

TEST(Limiter, WhatIsQuietEnoughPassesBitByBit) {
  for (int i = -8000; i <= 8000; ++i) {
    const float x = static_cast<float>(i) / 10'000;
    ASSERT_EQ(limited(x), x);
  }
}

TEST(Limiter, WhatIsTooLoudStaysUnderOneAndKeepsItsOrder) {
  float last = kUntouched;
  for (int i = 801; i < 4000; ++i) {
    const float x = static_cast<float>(i) / 1000;
    const float y = limited(x);
    ASSERT_GT(y, last) << x;
    ASSERT_LT(y, 1.0F) << x;
    ASSERT_LT(y - last, 1.01e-3F) << "a corner at " << x;
    ASSERT_EQ(limited(-x), -y);
    last = y;
  }
}

}  // namespace audio
