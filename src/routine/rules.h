// SPDX-License-Identifier: MIT
// The safety rules as one table: read by the linter, the screens and docs/safety.md.
#pragma once

#include <span>
#include <string_view>

#include "routine/problem.h"

namespace routine {

enum class CheckedBy {
  file,     // lint.h
  history,  // history_rules.h, before a session starts
  nobody,   // nothing in the program can see it
};

struct Rule {
  std::string_view id;  // "L-T01"
  Severity severity;
  std::string_view test;    // what breaks it, for docs/safety.md
  std::string_view source;  // where the number comes from; names are those of references.h
  std::string_view
      sure;  // A: study or official body, B: handout, maker or book, C: secondary, J: our judgement
  std::string_view message;  // for people, 12 words or fewer
  CheckedBy checked_by;
};

// In the order of docs/safety.md. A rule with two thresholds has two rows with the same id.
std::span<const Rule> rules();

// Null: no such rule.
const Rule* find_rule(std::string_view id);
const Rule* find_rule(std::string_view id, Severity severity);

}  // namespace routine
