// SPDX-License-Identifier: MIT
#include "routine/other_places.h"

#include "routine/choices.h"
#include "routine/lint.h"
#include "routine/pick.h"
#include "routine/regions.h"

namespace routine {

std::vector<std::string> other_places(const Routine& routine) {
  std::vector<std::string> places;
  if (!routine.any_region) return places;
  for (const Region& region : regions()) {
    Choices choices;
    choices.region = std::string(region.id);
    if (!picked_region(routine, choices)) continue;
    if (!has_error(lint(with_region(routine, region.id)))) places.push_back(choices.region);
  }
  return places;
}

}  // namespace routine
