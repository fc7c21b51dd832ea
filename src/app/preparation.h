// SPDX-License-Identifier: MIT
// From a routine on the shelf and what the person asked for to a plan that can be played.
#pragma once

#include <optional>
#include <string>

#include "app/shelf.h"
#include "base/result.h"
#include "routine/choices.h"
#include "session/plan.h"

namespace app {

struct Prepared {
  session::Plan plan;
  std::string changed;  // what fitting changed, one line; empty: nothing
};

// Fails with one line for people: a side or region that the routine does not offer, too few minutes, a
// region on which the rules forbid it.
// The plan says the routine's cautions, and "ten seconds" in long phases where that is wanted. Needs:
// item.usable().
base::Result<Prepared> prepare(const ShelfItem& item, const routine::Choices& choices,
                               bool say_ten_seconds = false);

}  // namespace app
