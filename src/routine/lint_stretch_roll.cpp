// SPDX-License-Identifier: MIT
// L-S and L-R01 to L-R03: stretches and rolling.
#include <map>
#include <tuple>

#include "routine/lint_case.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr Millis kShortStretch{15'000};
constexpr Millis kGoodStretch{30'000};
constexpr Millis kLongStretch{120'000};
constexpr Millis kComeOut{3'000};
constexpr int kMostRounds = 4;
constexpr Millis kMostBeforeSport{60'000};
constexpr Millis kShortRoll{30'000};
constexpr Millis kLongRoll{120'000};
constexpr int kMostRollSets = 3;
constexpr Millis kMostRolling{300'000};

void check_length(const Turn& turn, Findings& findings) {
  if (turn.length < kShortStretch) {
    findings.add("L-S01", turn);
  } else if (turn.length < kGoodStretch) {
    findings.add("L-S02", turn);
  } else if (turn.length > kLongStretch) {
    findings.add("L-S03", turn);
  }
}

void check_stretches(const LintCase& lint_case, Findings& findings) {
  const auto& turns = lint_case.turns();
  const bool before_sport = holds(lint_case.routine().tags, "before_sport");
  std::map<std::tuple<std::string_view, std::string_view, Side>, int> rounds;
  std::map<Spot, Millis> sums;
  for (std::size_t i = 0; i < turns.size(); ++i) {
    const Turn& turn = turns[i];
    if (turn.kind != Kind::stretch) continue;
    check_length(turn, findings);
    const Turn* next = i + 1 < turns.size() ? &turns[i + 1] : nullptr;
    if (next == nullptr || next->kind != Kind::release || next->length < kComeOut)
      findings.add("L-S04", turn);
    if (++rounds[{turn.say, turn.region, turn.side}] == kMostRounds + 1) findings.add("L-S05", turn);
    Millis& sum = sums[spot_of(turn)];
    if (before_sport && sum <= kMostBeforeSport && sum + turn.length > kMostBeforeSport)
      findings.add("L-S06", turn);
    sum += turn.length;
  }
}

void check_rolls(const LintCase& lint_case, Findings& findings) {
  std::map<Spot, std::pair<int, Millis>> seen;
  for (const Turn& turn : lint_case.turns()) {
    if (turn.kind != Kind::roll) continue;
    if (turn.length < kShortRoll) findings.add("L-R01", turn);
    if (turn.length > kLongRoll) findings.add("L-R02", turn);
    auto& [sets, sum] = seen[spot_of(turn)];
    const bool before = sets > kMostRollSets || sum > kMostRolling;
    ++sets;
    sum += turn.length;
    if (!before && (sets > kMostRollSets || sum > kMostRolling)) findings.add("L-R03", turn);
  }
}

}  // namespace

void check_stretch_and_roll(const LintCase& lint_case, Findings& findings) {
  check_stretches(lint_case, findings);
  check_rolls(lint_case, findings);
}

}  // namespace routine
