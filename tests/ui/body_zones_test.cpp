// SPDX-License-Identifier: MIT
#include "ui/body_zones.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ui {
namespace {

using routine::BodyView;
using routine::Side;
using testing::ElementsAre;
using testing::IsEmpty;

const Rect kBox{100, 50, 200, 500};

std::string at(BodyView view, float x, float y) {
  const routine::Zone* zone = zone_at(kBox, view, {kBox.x + x * kBox.w, kBox.y + y * kBox.h});
  return zone == nullptr ? "" : std::string(zone->id);
}

std::vector<std::string> near(const Spot& spot) {
  std::vector<std::string> ids;
  for (const routine::Zone* zone : zones_near(spot)) ids.emplace_back(zone->id);
  return ids;
}

TEST(BodyZones, TheSpineIsAStripFromNeckToTailbone) {
  EXPECT_EQ(at(BodyView::back, 0.5F, 0.13F), "z_spine");
  EXPECT_EQ(at(BodyView::back, 0.52F, 0.49F), "z_spine");
  EXPECT_EQ(at(BodyView::back, 0.56F, 0.30F), "");
  EXPECT_EQ(at(BodyView::front, 0.5F, 0.30F), "");
}

TEST(BodyZones, BothKneesAndTheMiddleOfTheBelly) {
  EXPECT_EQ(at(BodyView::front, 0.385F, 0.722F), "z_kneecap");
  EXPECT_EQ(at(BodyView::front, 0.615F, 0.722F), "z_kneecap");
  EXPECT_EQ(at(BodyView::front, 0.5F, 0.39F), "z_belly_mid");
}

TEST(BodyZones, ASpotKnowsWhatIsCloseToIt) {
  EXPECT_THAT(near({"mid_back", Side::left}), ElementsAre("z_spine", "z_flank"));
  EXPECT_THAT(near({"foot_sole", Side::left}), IsEmpty());
}

TEST(BodyZones, EveryZoneSaysWhy) {
  for (const routine::Zone& zone : routine::no_press_zones()) {
    EXPECT_FALSE(zone.why.empty()) << zone.id;
    EXPECT_FALSE(zone.source.empty()) << zone.id;
  }
}

}  // namespace
}  // namespace ui
