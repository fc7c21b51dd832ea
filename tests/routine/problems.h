// SPDX-License-Identifier: MIT
// What is wrong with a text, as the person sees it: for comparing whole.
#pragma once

#include <string>
#include <string_view>

#include "routine/parse.h"

namespace routine {

// The texts of all problems of the file "r.toml" one after the other, or "fine\n".
inline std::string problems(std::string_view text) {
  const Parsed parsed = parse(text, "r", "r.toml");
  if (parsed) return "fine\n";
  std::string result;
  for (const Problem& problem : parsed.error()) result += problem_text(problem);
  return result;
}

// A whole file around the keys of one step.
inline std::string one_step(std::string_view keys) {
  return "format = 1\ntitle = \"T\"\n[[step]]\n" + std::string(keys);
}

// The routine that a text gives, or an empty one, which no file can give.
inline Routine parsed(std::string_view text) { return parse(text, "r", "r.toml").value_or(Routine{}); }

// The problems of one line at the top of an otherwise fine file.
inline std::string top_line(std::string_view line) {
  return problems(std::string(line) + "\nformat = 1\ntitle = \"T\"\n[[step]]\nhold = \"30s\"\n");
}

}  // namespace routine
