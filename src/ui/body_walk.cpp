// SPDX-License-Identifier: MIT
#include "ui/body_walk.h"

#include <cmath>
#include <limits>

#include "routine/regions.h"

namespace ui {
namespace {

using routine::Side;

constexpr float kBodyHeight = 2.5F;  // of a body one wide
// What lies aside counts twice as far as what lies ahead, and more aside than ahead is another direction.
constexpr float kAside = 2;

struct Away {
  float ahead = 0;
  float aside = 0;
};

Away away(const routine::BodyPoint& from, const routine::BodyPoint& to, Way way) {
  const float across = to.x - from.x;
  const float down = to.y - from.y;
  switch (way) {
    case Way::left: return {-across, std::abs(down)};
    case Way::right: return {across, std::abs(down)};
    case Way::up: return {-down, std::abs(across)};
    case Way::down: return {down, std::abs(across)};
  }
  return {};
}

}  // namespace

const std::vector<Spot>& single_spots() {
  static const std::vector<Spot> all = [] {
    std::vector<Spot> spots;
    for (const routine::Region& region : routine::regions()) {
      spots.push_back({std::string(region.id), Side::left});
      spots.push_back({std::string(region.id), Side::right});
    }
    return spots;
  }();
  return all;
}

routine::BodyPoint place_on_map(const Spot& spot) {
  const routine::Region* region = routine::find_region(spot.region);
  if (region == nullptr) return {};
  const routine::BodyPoint at = spot.side == Side::left ? region->left : region->right;
  return {at.x + (region->view == routine::BodyView::front ? kFrontAt : 0), at.y * kBodyHeight};
}

Spot step_on_map(const Spot& from, Way way) {
  const routine::BodyPoint here = place_on_map(from);
  Spot best = from;
  float least = std::numeric_limits<float>::max();
  for (const Spot& spot : single_spots()) {
    const Away there = away(here, place_on_map(spot), way);
    if (there.ahead <= 0.001F || there.aside > there.ahead * kAside) continue;
    const float cost = there.ahead + kAside * there.aside;
    if (cost >= least) continue;
    least = cost;
    best = spot;
  }
  return best;
}

Spot other_side(const Spot& spot) {
  return {spot.region, spot.side == Side::left ? Side::right : Side::left};
}

Spot turned_over(const Spot& spot) {
  const routine::Region* here = routine::find_region(spot.region);
  if (here == nullptr) return spot;
  // The view is mirrored: the person's left is on the other side of the picture.
  const routine::BodyPoint from = spot.side == Side::left ? here->right : here->left;
  Spot best = spot;
  float least = std::numeric_limits<float>::max();
  for (const routine::Region& region : routine::regions()) {
    if (region.view == here->view) continue;
    const routine::BodyPoint to = spot.side == Side::left ? region.left : region.right;
    const float far = std::hypot(to.x - from.x, (to.y - from.y) * kBodyHeight);
    if (far >= least) continue;
    least = far;
    best = {std::string(region.id), spot.side};
  }
  return best;
}

}  // namespace ui
