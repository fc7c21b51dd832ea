// SPDX-License-Identifier: MIT
// L-C: cold.
#include <array>
#include <map>

#include "routine/lint_case.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr Millis kLongIce{15 * 60'000};
constexpr Millis kTooLongIce{20 * 60'000};
constexpr Millis kOff{10 * 60'000};
constexpr Millis kContrastIce{120'000};
constexpr Millis kLotOfIce{20 * 60'000};
constexpr Millis kTooMuchIce{30 * 60'000};
constexpr Millis kThinSkinIce{10 * 60'000};
constexpr std::array<std::string_view, 3> kThinSkin = {"calf", "shin", "forearm"};
constexpr std::array<std::string_view, 5> kNoIce = {"head_face", "chest", "z_throat", "z_neck_side",
                                                    "z_groin"};

void check_ice_length(const LintCase& lint_case, const Turn& turn, Findings& findings) {
  if (turn.length > kTooLongIce) {
    findings.add("L-C02", turn);
  } else if (turn.length > kLongIce) {
    findings.add("L-C01", turn);
  } else if (turn.length > kThinSkinIce && holds(kThinSkin, turn.region)) {
    findings.add("L-C06", turn);
  }
  if (lint_case.step_of(turn).barrier != Barrier::cloth) findings.add("L-C05", turn, "barrier = \"cloth\"");
  if (holds(kNoIce, turn.region)) findings.add("L-C08", turn);
}

// After the ice at `index`: the next ice there too soon, or work on numb skin.
void check_after(const LintCase& lint_case, std::size_t index, Findings& findings) {
  const auto& turns = lint_case.turns();
  const Turn& ice = turns[index];
  bool heat_between = false;
  for (std::size_t i = index + 1; i < turns.size() && lint_case.start(i) - lint_case.end(index) < kOff; ++i) {
    const Turn& turn = turns[i];
    if (!overlap(ice, turn)) continue;
    if (turn.kind == Kind::heat) heat_between = true;
    if (is_working(turn.kind)) findings.add("L-C07", turn);
    if (turn.kind != Kind::ice) continue;
    const bool contrast = heat_between && ice.length <= kContrastIce && turn.length <= kContrastIce;
    if (!contrast) findings.add("L-C03", turn);
    return;
  }
}

}  // namespace

void check_ice(const LintCase& lint_case, Findings& findings) {
  const auto& turns = lint_case.turns();
  struct Sum {
    const Turn* first = nullptr;
    Millis length{0};
    bool one_too_long = false;
  };
  std::map<Spot, Sum> sums;
  for (std::size_t i = 0; i < turns.size(); ++i) {
    const Turn& turn = turns[i];
    if (turn.kind != Kind::ice) continue;
    check_ice_length(lint_case, turn, findings);
    check_after(lint_case, i, findings);
    Sum& sum = sums[spot_of(turn)];
    if (sum.first == nullptr) sum.first = &turn;
    sum.length += turn.length;
    sum.one_too_long = sum.one_too_long || turn.length > kTooLongIce;
  }
  for (const auto& [spot, sum] : sums) {
    if (sum.one_too_long) continue;
    if (sum.length > kTooMuchIce) {
      findings.add("L-C04", Severity::error, *sum.first);
    } else if (sum.length > kLotOfIce) {
      findings.add("L-C04", Severity::warning, *sum.first);
    }
  }
}

}  // namespace routine
