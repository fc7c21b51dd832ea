// SPDX-License-Identifier: MIT
// For fit.cpp: whole seconds for the lengths of a shape, so that the total
// comes as near to a budget as it can.
#pragma once

#include <vector>

#include "routine/fit_shape.h"

namespace routine {

// The largest total at or under the budget that the shape can be given; fixed
// + all shortest must be <= budget.
Millis nearest_total(const Shape& shape, Millis budget);

// Seconds to add to each span's usual length for exactly `total`, a result of nearest_total. Among all such
// choices close to it, the one nearest to the usual lengths all scaled by the same factor.
std::vector<int> even_changes(const Shape& shape, Millis total);

}  // namespace routine
