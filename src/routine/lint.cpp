// SPDX-License-Identifier: MIT
#include "routine/lint.h"

#include <algorithm>

#include "routine/lint_case.h"
#include "routine/pick.h"

namespace routine {
namespace {

void check_all(const Routine& routine, std::vector<Turn> turns, Profile profile, Findings& findings) {
  const LintCase lint_case(routine, std::move(turns), profile);
  check_time(lint_case, findings);
  check_stretch_and_roll(lint_case, findings);
  check_ice(lint_case, findings);
  check_heat(lint_case, findings);
  check_contrast(lint_case, findings);
  check_pressure(lint_case, findings);
  check_structure(lint_case, findings);
  check_words(lint_case, findings);
}

// The routine as written, then as it is done on each further region that it lists.
std::vector<Routine> ways_to_do(const Routine& routine) {
  std::vector<Routine> result = {routine};
  for (std::size_t i = 1; i < routine.regions.size(); ++i) {
    result.push_back(with_region(routine, routine.regions[i]));
    result.back().cautions = routine.cautions;  // the file must list those of the regions it names
  }
  return result;
}

std::string line_of(std::string_view text, int line) {
  std::size_t at = 0;
  for (int i = 1; i < line && at != std::string_view::npos; ++i) {
    at = text.find('\n', at);
    if (at != std::string_view::npos) ++at;
  }
  if (line < 1 || at == std::string_view::npos) return {};
  std::string_view found = text.substr(at, text.find('\n', at) - at);
  if (!found.empty() && found.back() == '\r') found.remove_suffix(1);
  return std::string(found);
}

Problem problem_of(Finding finding, std::string_view file, std::string_view text) {
  Problem problem;
  problem.severity = finding.rule->severity;
  problem.file = file;
  problem.place = finding.place;
  problem.rule = finding.rule->id;
  problem.message = finding.rule->message;
  problem.instead = std::move(finding.instead);
  problem.source_line = line_of(text, finding.place.line);
  return problem;
}

}  // namespace

std::vector<Problem> lint(const Routine& routine, std::string_view file, std::string_view text,
                          Profile profile) {
  Findings findings;
  for (const Routine& way : ways_to_do(routine)) {
    auto turns = unroll(way, {});
    if (!turns) {
      Problem problem;
      problem.file = file;
      problem.message = turns.error();
      return {problem};
    }
    check_all(way, std::move(*turns), profile, findings);
  }
  std::vector<Problem> result;
  for (Finding& finding : findings.take()) result.push_back(problem_of(std::move(finding), file, text));
  return result;
}

}  // namespace routine
