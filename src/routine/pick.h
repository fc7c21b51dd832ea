// SPDX-License-Identifier: MIT
// What a person may pick in a routine, side and region, and what unset choices come to.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "routine/choices.h"
#include "routine/routine.h"

namespace routine {

// True where pressing in the middle would be on the spine (L-Z02): a ball, cane, T-bar or
// fingers on a region of the neck or back; two balls at the base of the skull are allowed.
// `tool` empty: any of the routine's tools.
bool center_is_spine(const Routine& routine, std::string_view tool, std::string_view region);

// The tools that a pressing step may be done with: its own, or else the routine's.
std::vector<std::string_view> tools_of(const Routine& routine, std::string_view step_tool);

// left or right: that side only. center: the middle only, or the pick of a `choose` routine. both: as the
// file lays it out. Fails with one line when the routine does not offer the side.
base::Result<Side> picked_side(const Routine& routine, const Choices& choices);

// The region for steps that name none; empty when the routine names none either. Fails with one line when the
// routine does not offer it, or when nobody should press or cool there.
base::Result<std::string> picked_region(const Routine& routine, const Choices& choices);

// Carries a spot that the person chose on the body into the choices, as far as the routine offers it: the
// region where it is one of the routine's or any may be picked, the side where there is one to pick.
void choose_spot(const Routine& routine, std::string_view region, std::optional<Side> side, Choices& choices);

// The routine as it is done on `region`: that region first, targets at most its cap, tools that
// the rules forbid there left out as long as one is left. What a screen shows and the linter
// should look at before it starts.
Routine with_region(const Routine& routine, std::string_view region);

}  // namespace routine
