// SPDX-License-Identifier: MIT
// A place of the body: what scores and statistics are about.
#pragma once

#include <string>

#include "routine/choices.h"

namespace history {

struct Spot {
  std::string region;  // id
  routine::Side side = routine::Side::center;
  bool operator==(const Spot&) const = default;
  auto operator<=>(const Spot&) const = default;
};

}  // namespace history
