// SPDX-License-Identifier: MIT
#include "app/preparation.h"

#include <cassert>
#include <chrono>

#include "routine/fit.h"
#include "routine/lint.h"
#include "routine/pick.h"

namespace app {
namespace {

// What the safety rules forbid on the region that was picked, though not on the routine's own; empty:
// nothing.
std::string forbidden_there(const routine::Routine& routine, const routine::Choices& choices) {
  if (choices.region.empty()) return "";
  for (const routine::Problem& finding : routine::lint(routine::with_region(routine, choices.region))) {
    if (finding.severity == routine::Severity::error) return finding.message;
  }
  return "";
}

}  // namespace

base::Result<Prepared> prepare(const ShelfItem& item, const routine::Choices& choices,
                               const routine::HealthAnswers& answers) {
  assert(item.usable());
  if (auto unsafe = forbidden_there(item.routine, choices); !unsafe.empty()) return base::failure(unsafe);
  Prepared prepared;
  const bool picked = !choices.region.empty() && !item.routine.regions.empty();
  auto checked = routine::check_health(
      picked ? routine::with_region(item.routine, choices.region) : item.routine, choices, answers);
  prepared.health = std::move(checked.notes);
  const routine::Routine& safe = prepared.health.empty() ? item.routine : checked.routine;
  if (choices.minutes <= 0) {
    auto plan = session::make_plan(safe, choices);
    if (!plan) return tl::unexpected(plan.error());
    prepared.plan = std::move(*plan);
    return prepared;
  }
  auto fitted = routine::fit(safe, choices, std::chrono::minutes(choices.minutes));
  if (!fitted) return tl::unexpected(fitted.error());
  auto plan = session::make_plan(fitted->routine, choices);
  if (!plan) return tl::unexpected(plan.error());
  prepared.plan = std::move(*plan);
  prepared.changed = std::move(fitted->changed);
  return prepared;
}

}  // namespace app
