// SPDX-License-Identifier: MIT
#include "audio/meter.h"

#include <gtest/gtest.h>

namespace audio {

TEST(Meter, ShowsPeakAtOnceAndRmsSoon) {
  Meter meter;
  meter.step(-0.5F, 0.1F);
  EXPECT_EQ(meter.peak(), 0.5F);
  EXPECT_LT(meter.rms(), 0.01F);
  for (int i = 0; i < kRate * 3 / 10; ++i) meter.step(0.5F, 0.5F);
  EXPECT_NEAR(meter.rms(), 0.5F, 0.02F);
}

TEST(Meter, FallsBy20DecibelsASecond) {
  Meter meter;
  for (int i = 0; i < kRate; ++i) meter.step(0.8F, 0.8F);
  for (int i = 0; i < kRate; ++i) meter.step(0, 0);
  EXPECT_NEAR(meter.peak(), 0.08F, 0.001F);
  EXPECT_LT(meter.rms(), 0.01F);
}

}  // namespace audio
