// SPDX-License-Identifier: MIT
// The safety rules that a routine file can break. Texts and thresholds with their sources: docs/safety.md.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "routine/problem.h"
#include "routine/routine.h"

namespace routine {

struct Rule {
  std::string_view id;        // "L-T01"
  Severity severity;
  std::string_view test;      // what breaks it, for docs/safety.md
  std::string_view source;    // where the number comes from, and how sure that is
  std::string_view message;   // for people, 12 words or fewer
};

std::span<const Rule> rules();

struct Profile {
  bool gentle = false;  // pressure capped at 4 (L-P04)
};

// Every finding, in the order of the file. `file` and `text` (may be empty) fill in the problems' place and line.
// An error means that the program must not start the routine.
std::vector<Problem> lint(const Routine& routine, std::string_view file = {}, std::string_view text = {},
                          Profile profile = {});

}  // namespace routine
