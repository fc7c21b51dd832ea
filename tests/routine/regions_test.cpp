// SPDX-License-Identifier: MIT
#include "routine/regions.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace routine {
namespace {

TEST(Regions, ThereAre24AndEachIsFoundByItsId) {
  EXPECT_EQ(regions().size(), 24U);
  std::set<std::string_view> names;
  for (const Region& region : regions()) {
    EXPECT_EQ(find_region(region.id), &region);
    names.insert(region.short_name);
  }
  EXPECT_EQ(names.size(), 24U);
  EXPECT_EQ(find_region("elbow"), nullptr);
  EXPECT_EQ(find_region(""), nullptr);
}

TEST(Regions, ThePersonsLeftIsOnTheLeftFromBehindAndOnTheRightFromInFront) {
  for (const Region& region : regions()) {
    const bool left_first = region.left.x < region.right.x;
    EXPECT_EQ(left_first, region.view == BodyView::back) << region.id;
  }
}

TEST(Regions, SidesMirrorEachOtherInsideTheBox) {
  for (const Region& region : regions()) {
    EXPECT_NEAR(region.left.x + region.right.x, 1.0F, 1e-5F) << region.id;
    EXPECT_EQ(region.left.y, region.right.y) << region.id;
    EXPECT_GT(region.radius, 0.02F) << region.id;
    EXPECT_LT(region.radius, 0.06F) << region.id;
  }
  for (const Zone& zone : no_press_zones()) {
    EXPECT_NEAR(zone.left.x + zone.right.x, 1.0F, 1e-5F) << zone.id;
    EXPECT_EQ(zone.left.y, zone.right.y) << zone.id;
  }
}

TEST(Regions, NothingMayBePressedWherePainIsOnlyNoted) {
  for (const Region& region : regions()) {
    EXPECT_EQ(region.cap == 0, region.kind == RegionKind::log) << region.id;
    EXPECT_LE(region.cap, 6) << region.id;
  }
  ASSERT_NE(find_region("psoas"), nullptr);
  EXPECT_EQ(find_region("psoas")->cap, 3);
  EXPECT_EQ(find_region("suboccipital")->cap, 4);
}

TEST(Regions, ShortNamesAreWordsThatCanBeSpoken) {
  for (const Region& region : regions()) {
    for (const char c : region.short_name) EXPECT_TRUE(c == ' ' || (c >= 'a' && c <= 'z')) << region.id;
    EXPECT_LE(region.short_name.size(), 28U) << region.id;
  }
  EXPECT_EQ(find_region("upper_trap")->short_name, "top of shoulder");
}

TEST(Regions, ThereAre14NoPressZonesWithIdsOfTheirOwn) {
  EXPECT_EQ(no_press_zones().size(), 14U);
  std::set<std::string_view> ids;
  for (const Zone& zone : no_press_zones()) {
    EXPECT_TRUE(zone.id.starts_with("z_")) << zone.id;
    EXPECT_EQ(find_region(zone.id), nullptr);
    ids.insert(zone.id);
  }
  EXPECT_EQ(ids.size(), 14U);
}

}  // namespace
}  // namespace routine
