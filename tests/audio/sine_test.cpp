// SPDX-License-Identifier: MIT
#include "audio/sine.h"

#include <gtest/gtest.h>

#include <numbers>

namespace audio {

TEST(Sine, IsNeverFurtherOffThanItSays) {
  for (int i = -40'000; i <= 40'000; ++i) {
    const float turns = static_cast<float>(i) / 10'000;
    const double right = std::sin(2 * std::numbers::pi * static_cast<double>(turns));
    ASSERT_NEAR(static_cast<double>(sine(turns)), right, 2e-4) << turns;
  }
}

}  // namespace audio
