// SPDX-License-Identifier: MIT
#include "routine/history_rules.h"

#include <algorithm>
#include <chrono>

namespace routine {
namespace {

using namespace std::chrono_literals;

constexpr int kMostADay = 6;
constexpr int kSore = 4;
constexpr base::Millis kSoreTooLong = 36h;
constexpr int kOften = 3;  // sessions a week
constexpr double kOnePoint = 1;
constexpr int kTwiceRunning = 2;
constexpr base::Millis kMuchIce = 15min;
constexpr base::Millis kAfterMuchIce = 2h;
constexpr base::Millis kAfterHeat = 60min;
constexpr int kNew = 3;
constexpr base::Millis kMuchForANewcomer = 5min;

bool applies(const Rule& rule, const HistoryFacts& facts) {
  if (rule.id == "L-F01") {
    if (rule.severity == Severity::warning)
      return facts.planned_pressure > 0ms && facts.worked_today >= kMostADay;
    return facts.planned_pressure > 0ms && facts.worked_today >= 1 && facts.worked_today < kMostADay &&
           facts.held_firmly_today;
  }
  if (rule.id == "L-F02") return facts.next_day_soreness >= kSore || facts.sore_for > kSoreTooLong;
  if (rule.id == "L-F03") {
    const bool often = std::all_of(facts.sessions_a_week.begin(), facts.sessions_a_week.end(),
                                   [](int sessions) { return sessions >= kOften; });
    return often && facts.drop && *facts.drop < kOnePoint;
  }
  if (rule.id == "L-F04") return facts.worse_running >= kTwiceRunning;
  if (rule.id == "L-C09") {
    return facts.plans_ice && facts.last_ice >= kMuchIce && facts.since_ice &&
           *facts.since_ice < kAfterMuchIce;
  }
  if (rule.id == "L-H06") return facts.plans_heat && facts.since_heat && *facts.since_heat < kAfterHeat;
  if (rule.id == "L-T10") return facts.sessions_ever < kNew && facts.planned_pressure > kMuchForANewcomer;
  return false;
}

}  // namespace

std::vector<const Rule*> history_findings(const HistoryFacts& facts) {
  std::vector<const Rule*> result;
  for (const Rule& rule : rules()) {
    if (rule.checked_by == CheckedBy::history && applies(rule, facts)) result.push_back(&rule);
  }
  return result;
}

}  // namespace routine
