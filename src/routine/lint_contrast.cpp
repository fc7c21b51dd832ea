// SPDX-License-Identifier: MIT
// L-X: contrast, which is ice and heat on one spot in one routine.
#include <map>

#include "routine/lint_case.h"

namespace routine {
namespace {

constexpr Millis kLongContrastIce{120'000};
constexpr Millis kLongContrast{30 * 60'000};
constexpr int kMostCycles = 7;
constexpr int kMostHeatToIce = 4;

struct Contrast {
  const Turn* first = nullptr;
  const Turn* last = nullptr;  // of ice and heat
  Millis ice{0};
  Millis heat{0};
  int ices = 0;
  int heats = 0;
  int cycles = 0;  // changes from cold to warm
  Millis begin{0};
  Millis end{0};
};

std::map<Spot, Contrast> ice_and_heat(const LintCase& lint_case) {
  std::map<Spot, Contrast> result;
  const auto& turns = lint_case.turns();
  for (std::size_t i = 0; i < turns.size(); ++i) {
    const Turn& turn = turns[i];
    if (turn.kind != Kind::ice && turn.kind != Kind::heat) continue;
    Contrast& contrast = result[spot_of(turn)];
    if (contrast.first == nullptr) {
      contrast.first = &turn;
      contrast.begin = lint_case.start(i);
    }
    const bool is_ice = turn.kind == Kind::ice;
    if (!is_ice && contrast.last != nullptr && contrast.last->kind == Kind::ice) ++contrast.cycles;
    (is_ice ? contrast.ice : contrast.heat) += turn.length;
    ++(is_ice ? contrast.ices : contrast.heats);
    contrast.last = &turn;
    contrast.end = lint_case.end(i);
  }
  std::erase_if(result, [](const auto& entry) { return entry.second.ices == 0 || entry.second.heats == 0; });
  return result;
}

}  // namespace

void check_contrast(const LintCase& lint_case, Findings& findings) {
  const auto contrasts = ice_and_heat(lint_case);
  for (const auto& [spot, contrast] : contrasts) {
    // Means, compared without dividing: heat/heats against ice/ices.
    const auto heat = contrast.heat.count() * contrast.ices;
    const auto ice = contrast.ice.count() * contrast.heats;
    if (heat < ice || heat > kMostHeatToIce * ice) findings.add("L-X01", *contrast.first);
    if (contrast.end - contrast.begin > kLongContrast || contrast.cycles > kMostCycles) {
      findings.add("L-X03", *contrast.first);
    }
  }
  for (const Turn& turn : lint_case.turns()) {
    if (turn.kind == Kind::ice && turn.length > kLongContrastIce && contrasts.contains(spot_of(turn))) {
      findings.add("L-X02", turn);
    }
  }
}

}  // namespace routine
