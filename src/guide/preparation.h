// SPDX-License-Identifier: MIT
// From a routine on the shelf and what the person asked for to a plan that can be played.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "files/shelf.h"
#include "routine/choices.h"
#include "routine/health_check.h"
#include "session/plan.h"

namespace guide {

struct Prepared {
  session::Plan plan;
  std::string changed;  // what fitting changed, one line; empty: nothing
  std::vector<routine::HealthNote>
      health;  // what the answers say of it; one that blocks must keep it from starting
};

// Fails with one line for people: a side or region that the routine does not offer, too few minutes, a
// region on which the rules forbid it. With the answers to the health questions the plan is made as gentle as
// they ask for. It says the routine's cautions, and "ten seconds" in long phases where that is wanted. Needs:
// item.usable().
base::Result<Prepared> prepare(const files::ShelfItem& item, const routine::Choices& choices,
                               const routine::HealthAnswers& answers = {}, bool say_ten_seconds = false);

}  // namespace guide
