// SPDX-License-Identifier: MIT
// Walking over the body map by keyboard: back and front stand side by side, and a key goes to the nearest
// spot in its direction. A spot here is one region on one side.
#pragma once

#include <vector>

#include "ui/screens/models.h"

namespace ui {

enum class Way { left, right, up, down };

// The person's own left and right of all 24 regions.
const std::vector<Spot>& single_spots();

// Back at 0 to 1 across, front at kFrontAt to kFrontAt + 1; down the figure 0 to 2.5.
inline constexpr float kFrontAt = 1.2F;
routine::BodyPoint place_on_map(const Spot& spot);

// The same spot where there is nothing in that direction. Needs: one of single_spots().
Spot step_on_map(const Spot& from, Way way);

// The same region on the person's other side.
Spot other_side(const Spot& spot);

// The nearest spot of the other view, on the same side of the person.
Spot turned_over(const Spot& spot);

}  // namespace ui
