// SPDX-License-Identifier: MIT
#include "routine/lint_case.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "routine/pick.h"
#include "routine/walk.h"

namespace routine {

LintCase::LintCase(const Routine& routine, std::vector<Turn> turns, Profile profile)
    : routine_(routine), turns_(std::move(turns)), profile_(profile) {
  each_step(routine.steps, [&](const Step& step) { steps_.push_back(&step); });
  Millis start{0};
  for (const Turn& turn : turns_) {
    starts_.push_back(start);
    start += turn.length;
  }
}

std::string_view LintCase::region() const {
  return routine_.regions.empty() ? std::string_view() : std::string_view(routine_.regions.front());
}

std::vector<std::string_view> LintCase::tools(const Turn& turn) const {
  return tools_of(routine_, turn.tool);
}

void Findings::add(std::string_view rule, const Turn& turn, std::string instead) {
  assert(find_rule(rule) != nullptr);
  all_.push_back({find_rule(rule), turn.step, turn.place, std::move(instead)});
}

void Findings::add(std::string_view rule, Severity severity, const Turn& turn, std::string instead) {
  assert(find_rule(rule, severity) != nullptr);
  all_.push_back({find_rule(rule, severity), turn.step, turn.place, std::move(instead)});
}

void Findings::add_step(std::string_view rule, int step, const Step& at, std::string instead) {
  assert(find_rule(rule) != nullptr);
  all_.push_back({find_rule(rule), step, at.place, std::move(instead)});
}

void Findings::add_file(std::string_view rule, std::string instead) {
  assert(find_rule(rule) != nullptr);
  all_.push_back({find_rule(rule), -1, {}, std::move(instead)});
}

std::vector<Finding> Findings::take() {
  const auto key = [](const Finding& finding) {
    return std::tie(finding.step, finding.rule, finding.instead);
  };
  std::stable_sort(all_.begin(), all_.end(),
                   [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
  const auto same = [](const Finding& a, const Finding& b) { return a.step == b.step && a.rule == b.rule; };
  std::vector<Finding> result;
  for (Finding& finding : all_) {
    const bool whole_file = finding.step < 0;
    const bool seen = !result.empty() && same(result.back(), finding) &&
                      (!whole_file || result.back().instead == finding.instead);
    if (!seen) result.push_back(std::move(finding));
  }
  all_.clear();
  return result;
}

bool overlap(const Turn& a, const Turn& b) {
  return a.region == b.region && (a.side == b.side || a.side == Side::center || b.side == Side::center);
}

}  // namespace routine
