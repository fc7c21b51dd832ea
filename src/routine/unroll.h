// SPDX-License-Identifier: MIT
// A routine and the person's choices as the flat list of turns that will be done, in order: groups repeated,
// sides laid out, gaps to change over added, {side} filled in, pressure held under the region's cap.
#pragma once

#include <vector>

#include "base/result.h"
#include "routine/choices.h"
#include "routine/routine.h"

namespace routine {

enum class Added { no, start_delay, switch_gap };  // turns that stand in no file

struct Turn {
  Kind kind = Kind::prepare;
  Millis length{0};
  Range range;               // shortest == longest == length where the file gives none
  Side side = Side::center;  // left, right or center
  std::string region;
  std::string tool;
  std::optional<Pressure> pressure;
  std::string say;  // {side} filled in
  std::string cue;  // short word, never empty
  std::string feel;
  int set = 1;  // which pass through the innermost repeated group, from 1
  int sets = 1;
  bool set_ends = false;      // last turn of the last pass of a repeated group
  bool side_changes = false;  // first turn of a new side after another
  bool first_showing = true;  // false on repeats: the short word is enough
  bool wait = false;
  Added added = Added::no;
  int step = -1;  // which step of the file, counted from 0 in reading order; -1: in no file
  Place place;
  bool operator==(const Turn&) const = default;
};

// Fails with one line when the choices do not fit the routine: a side or region that it does not offer, or
// more than kMaxPhases turns. A gap is added wherever left turns to right or right to left with nothing in
// the middle between them, except where the new side opens with a `prepare` of its own. The start delay, when
// there is one, is the first turn.
base::Result<std::vector<Turn>> unroll(const Routine& routine, const Choices& choices);

// Sum of the turns' lengths, without what was added.
Millis stated_length(const std::vector<Turn>& turns);

}  // namespace routine
