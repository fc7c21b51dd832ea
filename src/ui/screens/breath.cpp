// SPDX-License-Identifier: MIT
#include "ui/screens/breath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

Breath breath_at(session::Length into) {
  const session::Length whole = kBreathIn + kBreathOut;
  const session::Length at = std::max(into, session::Length{0}) % whole;
  const auto share = [](session::Length part, session::Length of) {
    return static_cast<double>(part.count()) / static_cast<double>(of.count());
  };
  const auto eased = [](double t) { return (1 - std::cos(t * std::numbers::pi)) / 2; };
  if (at < kBreathIn) return {true, eased(share(at, kBreathIn))};
  return {false, 1 - eased(share(at - kBreathIn, kBreathOut))};
}

}  // namespace ui
