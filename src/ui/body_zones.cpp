// SPDX-License-Identifier: MIT
#include "ui/body_zones.h"

#include <algorithm>
#include <cmath>

#include "ui/body_figure.h"

namespace ui {
namespace {

constexpr float kNear = 0.12F;       // of the figure's width, from edge to edge
constexpr float kHatchUnits = 4.5F;  // between two lines
constexpr float kBodyHeight = 2.5F;

bool is_strip(const routine::Zone& zone) { return zone.bottom > zone.top; }

// One stroke from bottom left to top right through (x, y), `half` to each side.
void stroke(Canvas& canvas, ImVec2 at, float half, ImU32 colour) {
  const float d = half * 0.7071F;
  canvas.list().AddLine({at.x - d, at.y + d}, {at.x + d, at.y - d}, colour, std::max(1.0F, canvas.px(1.3F)));
}

void hatch_circle(Canvas& canvas, ImVec2 middle, float radius, ImU32 colour) {
  const float gap = canvas.px(kHatchUnits);
  const int lines = static_cast<int>(radius / gap);
  for (int i = -lines; i <= lines; ++i) {
    const float off = static_cast<float>(i) * gap;
    const float half = std::sqrt(std::max(0.0F, radius * radius - off * off));
    stroke(canvas, {middle.x + off * 0.7071F, middle.y + off * 0.7071F}, half, colour);
  }
  canvas.list().AddCircle(middle, radius, colour, 0, std::max(1.0F, canvas.px(1.3F)));
}

void hatch_strip(Canvas& canvas, const Rect& box, ImU32 colour) {
  const float gap = canvas.px(kHatchUnits) * 1.4142F;
  for (float y = box.y + box.w / 2; y < box.bottom() - box.w / 2; y += gap) {
    stroke(canvas, {box.middle().x, y}, box.w * 0.7071F, colour);
  }
  canvas.frame(box, colour, box.w / 2, std::max(1.0F, canvas.px(1.3F)));
}

Rect strip_box(const Rect& body, const routine::Zone& zone) {
  const float half = zone.radius * body.w;
  return {body.x + zone.left.x * body.w - half, body.y + zone.top * body.h, 2 * half,
          (zone.bottom - zone.top) * body.h};
}

ImVec2 place(const Rect& body, routine::BodyPoint p) {
  return {body.x + p.x * body.w, body.y + p.y * body.h};
}

float distance(routine::BodyPoint a, routine::BodyPoint b) {
  return std::hypot(a.x - b.x, (a.y - b.y) * kBodyHeight);
}

// From the edge of the spot to the edge of the zone.
float distance(routine::BodyPoint spot, float radius, const routine::Zone& zone) {
  routine::BodyPoint left = zone.left;
  routine::BodyPoint right = zone.right;
  if (is_strip(zone)) left.y = right.y = std::clamp(spot.y, zone.top, zone.bottom);
  return std::min(distance(spot, left), distance(spot, right)) - zone.radius - radius;
}

}  // namespace

void draw_zones(Canvas& canvas, const Rect& box, routine::BodyView view) {
  const Rect body = body_box(box);
  const ImU32 colour = with_alpha(canvas.theme().trouble, 0.55F);
  for (const routine::Zone& zone : routine::no_press_zones()) {
    if (zone.view != view) continue;
    if (is_strip(zone)) {
      hatch_strip(canvas, strip_box(body, zone), colour);
      continue;
    }
    const float radius = zone.radius * body.w;
    hatch_circle(canvas, place(body, zone.left), radius, colour);
    if (zone.left.x != zone.right.x) hatch_circle(canvas, place(body, zone.right), radius, colour);
  }
}

const routine::Zone* zone_at(const Rect& box, routine::BodyView view, ImVec2 point) {
  const Rect body = body_box(box);
  const routine::BodyPoint at{(point.x - body.x) / body.w, (point.y - body.y) / body.h};
  for (const routine::Zone& zone : routine::no_press_zones()) {
    if (zone.view == view && distance(at, 0, zone) <= 0) return &zone;
  }
  return nullptr;
}

std::vector<const routine::Zone*> zones_near(const Spot& spot) {
  const routine::Region* region = routine::find_region(spot.region);
  std::vector<const routine::Zone*> near;
  if (region == nullptr) return near;
  const routine::BodyPoint at = spot.side == routine::Side::left ? region->left : region->right;
  const auto far = [&](const routine::Zone* zone) { return distance(at, region->radius, *zone); };
  for (const routine::Zone& zone : routine::no_press_zones()) {
    if (zone.view == region->view && far(&zone) < kNear) near.push_back(&zone);
  }
  std::sort(near.begin(), near.end(), [&](const auto* a, const auto* b) { return far(a) < far(b); });
  return near;
}

}  // namespace ui
