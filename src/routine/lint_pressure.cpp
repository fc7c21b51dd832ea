// SPDX-License-Identifier: MIT
// L-P, L-Z, L-R05 and L-R06: how hard, where and with what.
#include <algorithm>

#include "routine/lint_case.h"
#include "routine/pick.h"
#include "routine/regions.h"
#include "routine/tools.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr int kMostPressure = 7;
constexpr int kGentlePressure = 4;
constexpr int kMostOnPsoas = 3;
constexpr Millis kLongestOnPsoas{30'000};
constexpr int kHard = 3;

bool is_zone(std::string_view region) {
  const auto zones = no_press_zones();
  return std::any_of(zones.begin(), zones.end(), [&](const Zone& zone) { return zone.id == region; });
}

template <class Test>
bool any_tool(const LintCase& lint_case, const Turn& turn, const Test& test) {
  const auto tools = lint_case.tools(turn);
  return std::any_of(tools.begin(), tools.end(), [&](std::string_view id) {
    const Tool* tool = find_tool(id);
    return tool != nullptr && test(*tool);
  });
}

void check_level(const LintCase& lint_case, const Turn& turn, Findings& findings) {
  const Region* region = find_region(turn.region);
  const auto& target = lint_case.step_of(turn).pressure;
  const bool only_noted = region != nullptr && region->kind == RegionKind::log;
  if (target && target->high > kMostPressure) {
    findings.add("L-P01", turn);
  } else if (only_noted || (target && region != nullptr && target->high > region->cap)) {
    findings.add("L-P03", turn, only_noted ? "" : "at most " + std::to_string(region->cap));
  } else if (target && target->high == kMostPressure) {
    findings.add("L-P02", turn);
  }
  if (lint_case.profile().gentle && target && target->high > kGentlePressure) findings.add("L-P04", turn);
}

void check_psoas(const LintCase& lint_case, const Turn& turn, Findings& findings) {
  if (turn.region != "psoas") return;
  const auto& target = lint_case.step_of(turn).pressure;
  const bool other_tool =
      any_tool(lint_case, turn, [](const Tool& tool) { return tool.hardness > 0 && tool.id != "fingers"; });
  if (other_tool || turn.length > kLongestOnPsoas || (target && target->high > kMostOnPsoas)) {
    findings.add("L-Z03", turn);
  }
}

void check_place(const LintCase& lint_case, const Turn& turn, Findings& findings) {
  if (is_zone(turn.region)) findings.add(turn.kind == Kind::roll ? "L-R06" : "L-Z01", turn);
  if (turn.side == Side::center && center_is_spine(lint_case.routine(), turn.tool, turn.region)) {
    findings.add("L-Z02", turn);
  }
  check_psoas(lint_case, turn, findings);
  const bool neck = turn.region == "neck_back" || turn.region == "suboccipital";
  if (neck && any_tool(lint_case, turn, [](const Tool& tool) {
        return tool.id == "lacrosse_ball" || tool.id == "foam_roller";
      })) {
    findings.add("L-Z04", turn);
  }
  if (turn.region == "lower_back" && any_tool(lint_case, turn, [](const Tool& tool) {
        return tool.id == "foam_roller" || tool.hardness >= kHard;
      })) {
    findings.add("L-R05", turn);
  }
}

}  // namespace

void check_pressure(const LintCase& lint_case, Findings& findings) {
  for (const Turn& turn : lint_case.turns()) {
    if (!is_pressure(turn.kind)) continue;
    check_level(lint_case, turn, findings);
    check_place(lint_case, turn, findings);
  }
}

}  // namespace routine
