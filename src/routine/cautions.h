// SPDX-License-Identifier: MIT
// The cautions that are shown before a session, as one table, and which of them a routine needs.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "routine/routine.h"

namespace routine {

struct Caution {
  std::string_view id;      // "neck"
  std::string_view text;    // shown
  std::string_view source;  // where it comes from
};

std::span<const Caution> cautions();
const Caution* find_caution(std::string_view id);  // null: no such caution

// The cautions that this routine must show when it is done on `region` (rule L-G07), in the table's order:
// what its kinds, tools and regions ask for, whatever the file itself lists.
std::vector<std::string_view> needed_cautions(const Routine& routine, std::string_view region);

// What the before screen shows: the file's own list in its order, then the needed ones that it lacks.
// Views into `routine` and the table.
std::vector<std::string_view> shown_cautions(const Routine& routine, std::string_view region);

}  // namespace routine
