// SPDX-License-Identifier: MIT
// L-G05 to L-G09: sentences, times, cautions and names.
#include "base/text.h"
#include "routine/cautions.h"
#include "routine/lint_case.h"
#include "routine/regions.h"
#include "routine/tools.h"
#include "routine/walk.h"
#include "routine/word_count.h"

namespace routine {
namespace {

constexpr int kMillisAWord = 400;  // 2.5 words a second
constexpr Millis kLongestPhase{1'800'000};
constexpr Millis kShortestPhase{3'000};

void check_sentence(const Turn& turn, Findings& findings) {
  const int words = word_count(turn.say);
  if (words == 0) {
    findings.add("L-G05", Severity::error, turn, "say = \"...\"");
  } else if (turn.first_showing && (words > kMostWords || Millis{words * kMillisAWord} > turn.length)) {
    findings.add("L-G05", Severity::warning, turn);
  }
}

void check_phase_length(const Turn& turn, Findings& findings) {
  if (turn.length <= Millis{0} || turn.length > kLongestPhase) {
    findings.add("L-G06", Severity::error, turn);
  } else if (turn.length < kShortestPhase) {
    findings.add("L-G06", Severity::warning, turn);
  }
}

void check_cautions(const LintCase& lint_case, Findings& findings) {
  const auto& listed = lint_case.routine().cautions;
  for (const std::string_view id : needed_cautions(lint_case.routine(), lint_case.region())) {
    if (!holds(listed, id)) findings.add_file("L-G07", "add " + base::quoted(id) + " to cautions");
  }
}

bool is_known_region(std::string_view id) {
  if (find_region(id) != nullptr) return true;
  for (const Zone& zone : no_press_zones()) {
    if (zone.id == id) return true;
  }
  return false;
}

void check_names(const LintCase& lint_case, Findings& findings) {
  const Routine& routine = lint_case.routine();
  const auto unknown = [&](std::string_view what, std::string_view id) {
    findings.add_file("L-G08", std::string(what) + " " + base::quoted(id));
  };
  for (const auto& id : routine.regions) {
    if (!is_known_region(id)) unknown("region", id);
  }
  for (const auto& id : routine.tools) {
    if (find_tool(id) == nullptr) unknown("tool", id);
  }
  for (const auto& id : routine.cautions) {
    if (find_caution(id) == nullptr) unknown("caution", id);
  }
  const auto& steps = lint_case.steps();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Step& step = *steps[i];
    const auto at = [&](std::string instead) {
      findings.add_step("L-G08", static_cast<int>(i), step, std::move(instead));
    };
    if (!step.region.empty() && !is_known_region(step.region)) at("region " + base::quoted(step.region));
    if (!step.tool.empty() && find_tool(step.tool) == nullptr) at("tool " + base::quoted(step.tool));
    if (step.side == Side::both || step.side == Side::choose) at("a step's side is left, right or center");
  }
}

}  // namespace

void check_words(const LintCase& lint_case, Findings& findings) {
  for (const Turn& turn : lint_case.turns()) {
    if (turn.added != Added::no) continue;
    check_sentence(turn, findings);
    check_phase_length(turn, findings);
  }
  check_cautions(lint_case, findings);
  check_names(lint_case, findings);
  const auto& total = lint_case.routine().total;
  const Millis sum = stated_length(lint_case.turns());
  if (total && *total != sum) findings.add_file("L-G09", "total = \"" + base::duration_text(sum) + '"');
}

}  // namespace routine
