// SPDX-License-Identifier: MIT
// For fit.cpp: what is left to choose in a routine once its repeats and steps are settled.
#pragma once

#include <optional>
#include <vector>

#include "routine/choices.h"
#include "routine/routine.h"

namespace routine {

inline constexpr Millis kSecond{1000};  // the grain of every length that fitting may choose

// A length that may still move: usual + k seconds, -down <= k <= up. It counts `weight` times in the total,
// once for each turn that is made from it.
struct FitSpan {
  std::vector<int> steps;  // in reading order from 0; two where a left and a right step share one length
  int weight = 0;
  Millis usual{0};
  int down = 0;
  int up = 0;
};

struct Shape {
  Routine routine;  // repeats set, dropped steps gone
  Millis fixed{0};  // everything without a range, switch gaps included
  std::vector<FitSpan> spans;

  Millis shortest() const;
  Millis longest() const;
};

// Nothing when the choices do not fit or the routine has too many turns. Ice and heat stop growing where a
// spot would get more than 20 minutes of it (L-C04, L-H01).
std::optional<Shape> shape_of(Routine routine, const Choices& choices);

// Every way to set the repeats inside their ranges, least change first. Past
// 512 ways all groups move together.
std::vector<Routine> with_repeats(const Routine& routine);

// The routine as it is, then without its steps of the lowest priority, then of the two lowest, and so on.
std::vector<Routine> with_drops(const Routine& routine);

}  // namespace routine
