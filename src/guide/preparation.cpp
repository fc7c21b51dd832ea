// SPDX-License-Identifier: MIT
#include "guide/preparation.h"

#include <cassert>
#include <chrono>

#include "routine/cautions.h"
#include "routine/fit.h"
#include "routine/lint.h"
#include "routine/pick.h"

namespace guide {
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

std::vector<std::string> spoken_cautions(const routine::Routine& routine, const routine::Choices& choices) {
  const std::string region = choices.region.empty() ? routine.regions.front() : choices.region;
  std::vector<std::string> texts;
  const routine::Routine there = routine::with_region(routine, region);  // the ids below are its
  for (const std::string_view id : routine::shown_cautions(there, region)) {
    if (const routine::Caution* caution = routine::find_caution(id)) texts.emplace_back(caution->text);
  }
  return texts;
}

}  // namespace

base::Result<Prepared> prepare(const files::ShelfItem& item, const routine::Choices& choices,
                               const routine::HealthAnswers& answers, bool say_ten_seconds) {
  assert(item.usable());
  if (auto unsafe = forbidden_there(item.routine, choices); !unsafe.empty()) return base::failure(unsafe);
  Prepared prepared;
  const bool picked = !choices.region.empty() && !item.routine.regions.empty();
  auto checked = routine::check_health(
      picked ? routine::with_region(item.routine, choices.region) : item.routine, choices, answers);
  prepared.health = std::move(checked.notes);
  routine::Routine routine = prepared.health.empty() ? item.routine : std::move(checked.routine);
  if (choices.minutes > 0) {
    auto fitted = routine::fit(routine, choices, std::chrono::minutes(choices.minutes));
    if (!fitted) return tl::unexpected(fitted.error());
    routine = std::move(fitted->routine);
    prepared.changed = std::move(fitted->changed);
  }
  auto plan = session::make_plan(routine, choices);
  if (!plan) return tl::unexpected(plan.error());
  const session::SpokenExtras extras{.cautions = spoken_cautions(item.routine, choices),
                                     .ten_seconds = say_ten_seconds};
  prepared.plan = session::with_extras(*plan, extras);
  return prepared;
}

}  // namespace guide
