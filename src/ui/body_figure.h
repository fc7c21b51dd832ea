// SPDX-License-Identifier: MIT
// The body from the front or the back with dots where it is tight, L and R printed beside it.
#pragma once

#include <optional>
#include <span>

#include "routine/regions.h"
#include "ui/canvas.h"
#include "ui/screens/models.h"

namespace ui {

struct BodyDot {
  Spot spot;
  ImU32 colour = 0;
  bool strong = false;  // with a halo
  float size = 1;       // share of the region's own radius
};

// The largest box of the figure's proportions (2:5) in `box`, centred.
Rect body_box(const Rect& box);

// Draws the figure in body_box(box). Dots of the other view are not drawn. L and R stand beside the
// head, `letter_size` units high (em), 0: as suits the figure.
void body_figure(Canvas& canvas, const Rect& box, routine::BodyView view, std::span<const BodyDot> dots,
                 bool letters = true, float letter_size = 0);

// The view that shows the region; back for an unknown one.
routine::BodyView view_of(std::string_view region);

// The region and side nearest to a point, within 1.3 of its radius.
std::optional<Spot> spot_at(const Rect& box, routine::BodyView view, ImVec2 point);

}  // namespace ui
