// SPDX-License-Identifier: MIT
// L-T: how long one spot is pressed.
#include <map>
#include <optional>
#include <set>

#include "routine/lint_case.h"

namespace routine {
namespace {

constexpr Millis kLongRun{120'000};
constexpr Millis kMostOnASpot{300'000};
constexpr Millis kShortHold{15'000};
constexpr Millis kEndsARun{5'000};
constexpr Millis kLetGo{2'000};
constexpr Millis kShortestPress{5'000};
constexpr Millis kLongestPress{10'000};
constexpr int kMostPresses = 12;
constexpr std::size_t kMostSpots = 10;
constexpr Millis kLotOfPressure{15 * 60'000};
constexpr Millis kTooMuchPressure{30 * 60'000};

bool presses_still(const Turn& turn) { return turn.kind == Kind::hold || turn.kind == Kind::press; }

bool ends_run(const Turn& turn) {
  switch (turn.kind) {
    case Kind::release:
    case Kind::rest: return turn.length >= kEndsARun;
    case Kind::stretch:
    case Kind::ice:
    case Kind::heat: return true;
    case Kind::prepare:
    case Kind::hold:
    case Kind::press:
    case Kind::roll:
    case Kind::breathe:
    case Kind::move: return false;
  }
  return false;
}

// Hold and press on one spot without letting go.
struct Run {
  const Turn* first = nullptr;
  Millis length{0};
  bool has_hold = false;
};

class Runs {
 public:
  explicit Runs(Findings& findings) : findings_(findings) {}

  void see(const Turn& turn) {
    if (run_ && (ends_run(turn) || (is_pressure(turn.kind) && spot_of(turn) != spot_of(*run_->first))))
      close();
    if (!presses_still(turn)) return;
    if (!run_) run_ = Run{.first = &turn};
    run_->length += turn.length;
    run_->has_hold = run_->has_hold || turn.kind == Kind::hold;
  }

  // The spots with a run past the error line.
  std::set<Spot> finish() {
    if (run_) close();
    return too_long_;
  }

 private:
  void close() {
    const Turn& first = *run_->first;
    if (run_->length > kMostOnASpot) {
      findings_.add("L-T02", first);
      too_long_.insert(spot_of(first));
    } else if (run_->length > kLongRun) {
      findings_.add("L-T01", first);
    } else if (run_->has_hold && run_->length < kShortHold) {
      findings_.add("L-T04", first);
    }
    run_.reset();
  }

  Findings& findings_;
  std::optional<Run> run_;
  std::set<Spot> too_long_;
};

std::set<Spot> check_runs(const LintCase& lint_case, Findings& findings) {
  Runs runs(findings);
  for (const Turn& turn : lint_case.turns()) runs.see(turn);
  return runs.finish();
}

void check_presses(const LintCase& lint_case, Findings& findings) {
  const auto& turns = lint_case.turns();
  std::map<Spot, int> count;
  for (std::size_t i = 0; i < turns.size(); ++i) {
    const Turn& turn = turns[i];
    if (turn.kind != Kind::press) continue;
    if (turn.length < kShortestPress || turn.length > kLongestPress) findings.add("L-T05", turn);
    const Turn* next = i + 1 < turns.size() ? &turns[i + 1] : nullptr;
    const bool lets_go =
        next != nullptr && next->length >= kLetGo &&
        (next->kind == Kind::release || next->kind == Kind::rest || next->kind == Kind::move);
    if (!lets_go) findings.add("L-T06", turn);
    if (++count[spot_of(turn)] == kMostPresses + 1) findings.add("L-T07", turn);
  }
}

void check_totals(const LintCase& lint_case, const std::set<Spot>& too_long, Findings& findings) {
  std::map<Spot, Millis> still;
  std::set<Spot> spots;
  Millis all{0};
  const Turn* first = nullptr;
  for (const Turn& turn : lint_case.turns()) {
    if (!is_pressure(turn.kind)) continue;
    if (first == nullptr) first = &turn;
    all += turn.length;
    if (spots.insert(spot_of(turn)).second) {
      if (spots.size() == kMostSpots + 1) findings.add("L-T08", turn);
      if (turn.pressure && lint_case.step_of(turn).pressure->low >= 5) findings.add("L-T11", turn);
    }
    if (!presses_still(turn) || too_long.contains(spot_of(turn))) continue;
    Millis& sum = still[spot_of(turn)];
    if (sum <= kMostOnASpot && sum + turn.length > kMostOnASpot) findings.add("L-T03", turn);
    sum += turn.length;
  }
  if (all > kTooMuchPressure) {
    findings.add("L-T09", Severity::error, *first);
  } else if (all > kLotOfPressure) {
    findings.add("L-T09", Severity::warning, *first);
  }
}

}  // namespace

void check_time(const LintCase& lint_case, Findings& findings) {
  const std::set<Spot> too_long = check_runs(lint_case, findings);
  check_presses(lint_case, findings);
  check_totals(lint_case, too_long, findings);
}

}  // namespace routine
