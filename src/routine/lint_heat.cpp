// SPDX-License-Identifier: MIT
// L-H: heat.
#include <map>

#include "routine/lint_case.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr Millis kLotOfHeat{20 * 60'000};
constexpr Millis kTooMuchHeat{30 * 60'000};
constexpr Millis kUnchecked{5 * 60'000};
constexpr Millis kLongBath{15 * 60'000};

bool is_bath(const LintCase& lint_case, const Turn& turn) {
  const auto tools = lint_case.tools(turn);
  return holds(tools, "warm_bath") && !holds(tools, "heat_pad");
}

// Steps in which the heat is off and the skin can be seen.
bool shows_the_skin(Kind kind) {
  return kind == Kind::rest || kind == Kind::release || kind == Kind::move || kind == Kind::ice;
}

void check_warmth(const LintCase& lint_case, const Turn& turn, Findings& findings) {
  const Step& step = lint_case.step_of(turn);
  if (step.placement == Placement::under_body) findings.add("L-H04", turn, "position = \"on_top\"");
  if (step.barrier != Barrier::cloth && !is_bath(lint_case, turn)) {
    findings.add("L-H07", turn, "barrier = \"cloth\"");
  }
  if (holds(lint_case.routine().tags, "sleep")) findings.add("L-H05", turn);
}

void check_skin(const LintCase& lint_case, Findings& findings) {
  Millis unchecked{0};
  for (const Turn& turn : lint_case.turns()) {
    if (turn.kind == Kind::heat) {
      if (unchecked <= kUnchecked && unchecked + turn.length > kUnchecked) findings.add("L-H03", turn);
      unchecked += turn.length;
    } else if (shows_the_skin(turn.kind)) {
      unchecked = Millis{0};
    }
  }
}

void check_sums(const LintCase& lint_case, Findings& findings) {
  std::map<Spot, std::pair<const Turn*, Millis>> sums;
  const Turn* first = nullptr;
  const Turn* first_bath = nullptr;
  Millis all{0};
  Millis bath{0};
  for (const Turn& turn : lint_case.turns()) {
    if (turn.kind != Kind::heat) continue;
    if (first == nullptr) first = &turn;
    all += turn.length;
    auto& [spot_first, sum] = sums.try_emplace(spot_of(turn), &turn, Millis{0}).first->second;
    sum += turn.length;
    if (!is_bath(lint_case, turn)) continue;
    if (first_bath == nullptr) first_bath = &turn;
    bath += turn.length;
  }
  if (bath > kLongBath) findings.add("L-H08", *first_bath);
  if (all > kTooMuchHeat) {
    findings.add("L-H02", *first);
    return;
  }
  for (const auto& [spot, sum] : sums) {
    if (sum.second > kLotOfHeat) findings.add("L-H01", *sum.first);
  }
}

}  // namespace

void check_heat(const LintCase& lint_case, Findings& findings) {
  for (const Turn& turn : lint_case.turns()) {
    if (turn.kind == Kind::heat) check_warmth(lint_case, turn, findings);
  }
  check_skin(lint_case, findings);
  check_sums(lint_case, findings);
  const auto& turns = lint_case.turns();
  const bool ends_in_heat = !turns.empty() && turns.back().kind == Kind::heat;
  if (ends_in_heat && holds(lint_case.routine().tags, "bedtime")) findings.add("L-H05", turns.back());
}

}  // namespace routine
