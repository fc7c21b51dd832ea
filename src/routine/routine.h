// SPDX-License-Identifier: MIT
// A routine: what one file of sessions/ says, as plain data. parse.h makes it
// from text, print.h turns it back.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "routine/kind.h"

namespace routine {

// both: left, then right. choose: the person picks left, right or center at the start.
enum class Side { left, right, both, center, choose };

enum class Barrier { unset, none, cloth };           // between skin and ice or heat
enum class Placement { unset, on_top, under_body };  // of a heat pad; `position` in a file

struct Range {
  Millis shortest{0};
  Millis longest{0};
  bool operator==(const Range&) const = default;
};

// The person's own 0 to 10 rating of how much the pressure hurts; low <= high.
struct Pressure {
  int low = 0;
  int high = 0;
  bool operator==(const Pressure&) const = default;
};

struct RepeatRange {
  int fewest = 1;
  int most = 1;
  bool operator==(const RepeatRange&) const = default;
};

// Where in the file something stands, from 1; 0 when it came from no file. Two routines that differ only in
// their layout are the same routine, so places always compare equal.
struct Place {
  int line = 0;
  int column = 0;
  bool operator==(const Place&) const { return true; }
};

struct Step {
  Kind kind = Kind::prepare;
  Millis length{0};            // the usual duration
  std::optional<Range> range;  // what the person may choose; shortest <= length <= longest
  std::optional<Pressure> pressure;
  std::string say;           // full sentence, may hold {side}
  std::string cue;           // short word for repeats; empty: short_word(kind)
  std::string feel;          // shown, never spoken
  std::string region;        // empty: the routine's region
  std::string tool;          // empty: any of the routine's tools
  std::optional<Side> side;  // unset: from the group around it, or center
  Barrier barrier = Barrier::unset;
  Placement placement = Placement::unset;
  bool wait = false;            // the phase waits for the person
  std::optional<int> priority;  // 1 to 9: fitting may drop the step, low numbers first; unset: never dropped
  Place place;
  bool operator==(const Step&) const = default;
};

struct Node;

struct Group {
  int repeat = 1;  // with a range: its middle, rounded down
  std::optional<RepeatRange> repeat_range;
  bool each_side = false;  // the whole group, repeats included, for the left, then the right
  std::vector<Node> steps;
  Place place;
  bool operator==(const Group&) const;
};

struct Node {
  std::variant<Step, Group> what;
  bool operator==(const Node&) const = default;
};

inline bool Group::operator==(const Group& other) const {
  return repeat == other.repeat && repeat_range == other.repeat_range && each_side == other.each_side &&
         steps == other.steps;
}

struct Routine {
  std::string id;  // the file's name without .toml
  std::string title;
  std::string goal;
  std::vector<std::string> regions;  // ids of regions.h, the first is the default
  bool any_region = false;
  std::vector<std::string> tools;  // ids of tools.h
  Side side = Side::center;
  std::vector<std::string> cautions;  // ids of cautions.h
  std::string every;                  // free text
  std::vector<std::string> sources;   // free text
  std::vector<std::string> tags;      // "sleep", "before_sport": what the linter asks for
  std::optional<Millis> total;        // a stated total, checked by the linter
  std::vector<Node> steps;
  bool operator==(const Routine&) const = default;
};

std::string_view side_id(Side side);
std::optional<Side> side_from_id(std::string_view id);

}  // namespace routine
