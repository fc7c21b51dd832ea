// SPDX-License-Identifier: MIT
#include "ui/screens/breath.h"

#include <gtest/gtest.h>

namespace {

using session::Length;
using ui::breath_at;

TEST(Breath, FillsInFourSecondsAndEmptiesInSix) {
  EXPECT_DOUBLE_EQ(breath_at(Length{0}).full, 0);
  EXPECT_NEAR(breath_at(Length{2000}).full, 0.5, 1e-9);
  EXPECT_NEAR(breath_at(Length{4000}).full, 1, 1e-9);
  EXPECT_NEAR(breath_at(Length{7000}).full, 0.5, 1e-9);
  EXPECT_NEAR(breath_at(Length{9999}).full, 0, 1e-6);
  EXPECT_TRUE(breath_at(Length{3999}).in);
  EXPECT_FALSE(breath_at(Length{4000}).in);
  EXPECT_TRUE(breath_at(Length{10'000}).in);
}

TEST(Breath, NeverJumps) {
  for (int ms = 1; ms < 30'000; ++ms) {
    EXPECT_NEAR(breath_at(Length{ms}).full, breath_at(Length{ms - 1}).full, 0.001) << ms;
  }
}

TEST(Breath, BeforeTheStartIsTheStart) { EXPECT_DOUBLE_EQ(breath_at(Length{-500}).full, 0); }

}  // namespace
