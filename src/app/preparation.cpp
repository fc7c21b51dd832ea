// SPDX-License-Identifier: MIT
#include "app/preparation.h"

#include <cassert>
#include <chrono>

#include "routine/fit.h"

namespace app {

base::Result<Prepared> prepare(const ShelfItem& item, const routine::Choices& choices) {
  assert(item.usable());
  Prepared prepared;
  if (choices.minutes <= 0) {
    auto plan = session::make_plan(item.routine, choices);
    if (!plan) return tl::unexpected(plan.error());
    prepared.plan = std::move(*plan);
    return prepared;
  }
  auto fitted = routine::fit(item.routine, choices, std::chrono::minutes(choices.minutes));
  if (!fitted) return tl::unexpected(fitted.error());
  auto plan = session::make_plan(fitted->routine, choices);
  if (!plan) return tl::unexpected(plan.error());
  prepared.plan = std::move(*plan);
  prepared.changed = std::move(fitted->changed);
  return prepared;
}

}  // namespace app
