// SPDX-License-Identifier: MIT
#include "app/preparation.h"

#include <cassert>
#include <chrono>

#include "routine/fit.h"

namespace app {

base::Result<Prepared> prepare(const ShelfItem& item, const Wishes& wishes) {
  assert(item.usable());
  Prepared prepared;
  if (wishes.minutes <= 0) {
    auto plan = session::make_plan(item.routine, wishes.choices);
    if (!plan) return tl::unexpected(plan.error());
    prepared.plan = std::move(*plan);
    return prepared;
  }
  auto fitted = routine::fit(item.routine, wishes.choices, std::chrono::minutes(wishes.minutes));
  if (!fitted) return tl::unexpected(fitted.error());
  auto plan = session::make_plan(fitted->routine, wishes.choices);
  if (!plan) return tl::unexpected(plan.error());
  prepared.plan = std::move(*plan);
  prepared.changed = std::move(fitted->changed);
  return prepared;
}

}  // namespace app
