// SPDX-License-Identifier: MIT
// L-G01 to L-G04: sides, and what stands before and after the work.
#include <algorithm>
#include <optional>

#include "routine/lint_case.h"

namespace routine {
namespace {

constexpr Millis kTimeToSwitch{5'000};
constexpr Millis kTimeToGetReady{5'000};
constexpr int kMostDifference = 10;  // per cent

void check_equal_sides(const LintCase& lint_case, Findings& findings) {
  if (lint_case.routine().side != Side::both) return;
  Millis left{0};
  Millis right{0};
  for (const Turn& turn : lint_case.turns()) {
    if (turn.added != Added::no) continue;
    if (turn.side == Side::left) left += turn.length;
    if (turn.side == Side::right) right += turn.length;
  }
  const Millis more = std::max(left, right);
  if ((more - std::min(left, right)) * 100 > more * kMostDifference) findings.add_file("L-G01");
}

void check_switches(const LintCase& lint_case, Findings& findings) {
  Side last = Side::center;
  Millis easy{0};
  for (const Turn& turn : lint_case.turns()) {
    if (leaves_alone(turn.kind)) {
      easy += turn.length;
      continue;
    }
    const bool both_named = last != Side::center && turn.side != Side::center;
    if (both_named && last != turn.side && easy < kTimeToSwitch) findings.add("L-G02", turn);
    last = turn.side;
    easy = Millis{0};
  }
}

void check_ends(const LintCase& lint_case, Findings& findings) {
  const auto& turns = lint_case.turns();
  const auto work =
      std::find_if(turns.begin(), turns.end(), [](const Turn& turn) { return is_working(turn.kind); });
  const bool ready = std::any_of(turns.begin(), work, [](const Turn& turn) {
    return turn.kind == Kind::prepare && turn.length >= kTimeToGetReady;
  });
  if (work != turns.end() && !ready) findings.add("L-G03", *work);
  if (turns.empty()) return;
  const Kind last = turns.back().kind;
  const bool easy_end = last != Kind::prepare && (leaves_alone(last) || last == Kind::stretch);
  if (!easy_end) findings.add("L-G04", turns.back());
}

}  // namespace

void check_structure(const LintCase& lint_case, Findings& findings) {
  check_equal_sides(lint_case, findings);
  check_switches(lint_case, findings);
  check_ends(lint_case, findings);
}

}  // namespace routine
