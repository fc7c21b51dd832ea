// SPDX-License-Identifier: MIT
// One thing that is wrong with a routine file, with the place and what to write instead.
#pragma once

#include <span>
#include <string>

#include "routine/routine.h"

namespace routine {

enum class Severity { error, warning, info };

struct Problem {
  Severity severity = Severity::error;
  std::string file;         // as the person named it
  Place place;              // line and column from 1, columns in bytes; 0: the whole file
  std::string rule;         // "L-T01" for a safety finding, empty for a mistake in writing
  std::string message;      // what is wrong, one line, no final full stop unless it is a sentence for people
  std::string instead;      // what to write instead, may be empty
  std::string source_line;  // the line of the file, empty where there is none
};

// file:line:column: error: message [L-T01]
//    45 | source line            (tabs as single spaces, control characters escaped)
//       |    ^
//       = instead
// with a final newline. Compared whole by the tests.
std::string problem_text(const Problem& problem);

bool has_error(std::span<const Problem> problems);

// What to name of several when there is room for one. Null when nothing is an error.
const Problem* first_error(std::span<const Problem> problems);

}  // namespace routine
