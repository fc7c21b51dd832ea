// SPDX-License-Identifier: MIT
#include "ui/body_figure.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

ImVec2 place(const Rect& box, routine::BodyPoint p) { return {box.x + p.x * box.w, box.y + p.y * box.h}; }

void dot(Canvas& canvas, const Rect& body, const routine::Region& region, routine::Side side,
         const BodyDot& dot) {
  const bool both =
      side == routine::Side::both || side == routine::Side::choose || side == routine::Side::center;
  const float radius = std::max(canvas.px(3.5F), region.radius * body.w * dot.size);
  const auto one = [&](routine::BodyPoint p) {
    const ImVec2 at = place(body, p);
    if (dot.strong) canvas.disc(at, radius * 1.75F, with_alpha(dot.colour, 0.35F));
    canvas.disc(at, radius, dot.colour);
  };
  if (side == routine::Side::left || both) one(region.left);
  if (side == routine::Side::right || both) one(region.right);
}

}  // namespace

Rect body_box(const Rect& box) {
  const float h = std::min(box.h, box.w * 2.5F);
  const float w = h / 2.5F;
  return {box.middle().x - w / 2, box.middle().y - h / 2, w, h};
}

void body_figure(Canvas& canvas, const Rect& box, routine::BodyView view, std::span<const BodyDot> dots,
                 bool letters, float letter_size) {
  const Rect body = body_box(box);
  const bool back = view == routine::BodyView::back;
  canvas.picture(back ? "body/back.svg" : "body/front.svg", body, canvas.theme().figure);
  for (const BodyDot& one : dots) {
    const routine::Region* region = routine::find_region(one.spot.region);
    if (region != nullptr && region->view == view) dot(canvas, body, *region, one.spot.side, one);
  }
  if (!letters) return;
  Style style = style_of(Role::hint, canvas.theme().text_faint);
  style.size = std::clamp(body.h / canvas.u() * 0.045F, 11.0F, 18.0F);
  if (letter_size > 0) style = {Role::next, letter_size, Weight::semibold, canvas.theme().text_soft};
  // Large ones stand higher, clear of the shoulders' dots.
  const float y = body.y + body.h * (letter_size > 0 ? 0.0F : 0.11F);
  canvas.caps({body.x + body.w * 0.12F, y}, back ? "L" : "R", style, Align::center);
  canvas.caps({body.x + body.w * 0.88F, y}, back ? "R" : "L", style, Align::center);
}

routine::BodyView view_of(std::string_view region) {
  const routine::Region* found = routine::find_region(region);
  return found != nullptr ? found->view : routine::BodyView::back;
}

std::optional<Spot> spot_at(const Rect& box, routine::BodyView view, ImVec2 point) {
  const Rect body = body_box(box);
  std::optional<Spot> nearest;
  float best = 1e9F;
  for (const routine::Region& region : routine::regions()) {
    if (region.view != view) continue;
    for (const routine::Side side : {routine::Side::left, routine::Side::right}) {
      const ImVec2 at = place(body, side == routine::Side::left ? region.left : region.right);
      const float away = std::hypot(point.x - at.x, point.y - at.y);
      if (away < best && away <= region.radius * body.w * 1.3F) {
        best = away;
        nearest = Spot{std::string(region.id), side};
      }
    }
  }
  return nearest;
}

}  // namespace ui
