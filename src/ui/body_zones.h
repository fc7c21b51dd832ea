// SPDX-License-Identifier: MIT
// The places where nobody presses, on the body figure: hatched, and named.
#pragma once

#include <vector>

#include "routine/regions.h"
#include "ui/canvas.h"
#include "ui/screens/models.h"

namespace ui {

// Draws them over body_figure in the same box.
void draw_zones(Canvas& canvas, const Rect& box, routine::BodyView view);

// The zone at a point of the screen, or null.
const routine::Zone* zone_at(const Rect& box, routine::BodyView view, ImVec2 point);

// The zones close to a spot, nearest first: what a hand that slips would press.
std::vector<const routine::Zone*> zones_near(const Spot& spot);

}  // namespace ui
