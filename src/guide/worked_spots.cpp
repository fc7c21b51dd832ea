// SPDX-License-Identifier: MIT
#include "guide/worked_spots.h"

#include <algorithm>

namespace guide {

std::vector<history::Spot> worked_spots(const session::Plan& plan) {
  std::vector<history::Spot> spots;
  for (const session::Phase& phase : plan.phases) {
    const routine::Kind kind = phase.turn.kind;
    if (!routine::is_working(kind) && kind != routine::Kind::ice && kind != routine::Kind::heat) continue;
    const history::Spot spot{phase.turn.region, phase.turn.side};
    if (std::find(spots.begin(), spots.end(), spot) == spots.end()) spots.push_back(spot);
  }
  return spots;
}

}  // namespace guide
