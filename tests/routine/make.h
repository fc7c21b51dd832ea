// SPDX-License-Identifier: MIT
// Routines for tests, built in code.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "routine/routine.h"

namespace routine::make {

inline Millis seconds(int count) { return Millis{count * 1000}; }

inline Step step(Kind kind, int usual, std::string say = "Do it.") {
  Step result;
  result.kind = kind;
  result.length = seconds(usual);
  result.say = std::move(say);
  return result;
}

inline Step ranged(Kind kind, int usual, int shortest, int longest) {
  Step result = step(kind, usual);
  result.range = Range{seconds(shortest), seconds(longest)};
  return result;
}

inline Step pressing(Kind kind, int usual, Pressure pressure) {
  Step result = step(kind, usual);
  result.pressure = pressure;
  return result;
}

inline Group group(std::vector<Node> steps, int repeat = 1, bool each_side = false) {
  Group result;
  result.steps = std::move(steps);
  result.repeat = repeat;
  result.each_side = each_side;
  return result;
}

inline Group each_side(std::vector<Node> steps, int repeat = 1) {
  return group(std::move(steps), repeat, true);
}

inline Routine routine(std::vector<Node> steps, Side side = Side::center) {
  Routine result;
  result.id = "test";
  result.title = "Test";
  result.regions = {"upper_trap"};
  result.tools = {"trapezius_tool"};
  result.side = side;
  result.steps = std::move(steps);
  return result;
}

}  // namespace routine::make
