// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "history/spot.h"
#include "session/plan.h"

namespace guide {

// The spots that a plan works on, cools or warms, each once, in order.
std::vector<history::Spot> worked_spots(const session::Plan& plan);

}  // namespace guide
