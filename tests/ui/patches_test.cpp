// SPDX-License-Identifier: MIT
#include "ui/patches.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using ui::Patches;
using ui::Rect;

bool holds(const Rect& outer, const Rect& inner) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
         inner.bottom() <= outer.bottom();
}

TEST(Patches, NothingIsNone) {
  Patches patches;
  patches.add({10, 10, 0, 5});
  patches.add({10, 10, 5, 0});
  EXPECT_TRUE(patches.boxes().empty());
}

TEST(Patches, ABoxIsWidenedToWholePixels) {
  Patches patches;
  patches.add({10.4F, 20.6F, 5.2F, 1.0F});
  ASSERT_EQ(patches.boxes().size(), 1U);
  EXPECT_EQ(patches.boxes()[0].x, 10);
  EXPECT_EQ(patches.boxes()[0].y, 20);
  EXPECT_EQ(patches.boxes()[0].right(), 16);
  EXPECT_EQ(patches.boxes()[0].bottom(), 22);
}

TEST(Patches, WhatIsFarApartStaysApartAndWhatIsBetweenJoinsIt) {
  Patches patches;
  patches.add({0, 0, 10, 10});
  patches.add({40, 0, 10, 10});
  EXPECT_EQ(patches.boxes().size(), 2U);
  patches.add({14, 0, 20, 10});
  ASSERT_EQ(patches.boxes().size(), 1U);
  EXPECT_EQ(patches.boxes()[0].w, 50);
}

TEST(Patches, OneTooManyJoinsTheOneThatGrowsLeast) {
  Patches patches;
  for (std::size_t i = 0; i < Patches::kMost; ++i) patches.add({0, 100 * static_cast<float>(i), 10, 10});
  patches.add({30, 200, 10, 10});
  ASSERT_EQ(patches.boxes().size(), Patches::kMost);
  float area = 0;
  for (const Rect& box : patches.boxes()) area += box.w * box.h;
  EXPECT_EQ(area, 100 * (Patches::kMost - 1) + 400);
}

TEST(Patches, WhateverIsAddedIsCoveredOnceByAFewBoxes) {
  std::mt19937 dice(20261121);
  const auto upto = [&](float most) { return std::uniform_real_distribution<float>(0, most)(dice); };
  for (int round = 0; round < 300; ++round) {
    Patches patches;
    std::vector<Rect> added;
    for (int i = 0; i < 40; ++i) {
      added.push_back({upto(1200), upto(700), upto(80), upto(20)});
      patches.add(added.back());
    }
    ASSERT_LE(patches.boxes().size(), Patches::kMost);
    for (const Rect& box : added) {
      ASSERT_TRUE(std::any_of(patches.boxes().begin(), patches.boxes().end(),
                              [&](const Rect& outer) { return holds(outer, box); }))
          << "round " << round;
    }
    for (std::size_t i = 0; i < patches.boxes().size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        ASSERT_FALSE(patches.boxes()[i].overlaps(patches.boxes()[k])) << "round " << round;
      }
    }
  }
}

}  // namespace
