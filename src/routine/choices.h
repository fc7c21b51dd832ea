// SPDX-License-Identifier: MIT
// What a person decides before a session.
#pragma once

#include <optional>
#include <string>

#include "routine/routine.h"

namespace routine {

// Usual gap to change sides: 8 s (our judgement; people ask for 5 to 10 s).
inline constexpr Millis kSwitchGap{8000};
// Usual time to get from the keyboard to the floor (our judgement).
inline constexpr Millis kStartDelay{15000};

struct Choices {
  std::optional<Side> side{};  // left, right: that side only of a `both` routine, or the pick of a `choose`
                               // one; center: a pick of a `choose` one. Unset: as the file says; `choose`
                               // gives center, or right where the rules forbid center (L-Z02)
  std::string region{};        // empty: the first of the file
  int minutes = 0;             // to spend, for fit; 0: the usual length
  Millis start_delay{0};
  Millis switch_gap = kSwitchGap;
  bool operator==(const Choices&) const = default;
};

}  // namespace routine
