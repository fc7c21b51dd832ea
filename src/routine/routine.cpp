// SPDX-License-Identifier: MIT
#include "routine/routine.h"

#include <algorithm>
#include <array>

namespace routine {

std::string_view side_id(Side side) {
  switch (side) {
    case Side::left: return "left";
    case Side::right: return "right";
    case Side::both: return "both";
    case Side::center: return "center";
    case Side::choose: return "choose";
  }
  return {};
}

std::optional<Side> side_from_id(std::string_view id) {
  constexpr std::array kSides = {Side::left, Side::right, Side::both, Side::center, Side::choose};
  const auto* found =
      std::find_if(kSides.begin(), kSides.end(), [id](Side side) { return side_id(side) == id; });
  return found == kSides.end() ? std::nullopt : std::optional(*found);
}

}  // namespace routine
