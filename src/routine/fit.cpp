// SPDX-License-Identifier: MIT
#include "routine/fit.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "routine/fit_lengths.h"
#include "routine/fit_shape.h"
#include "routine/fit_words.h"
#include "routine/unroll.h"
#include "routine/walk.h"

namespace routine {
namespace {

struct Best {
  Shape shape;
  Millis total{0};
};

// The repeats that come nearest to the budget; of equally near ones those that change least.
std::optional<Best> nearest(const Routine& routine, const Choices& choices, Millis budget) {
  std::optional<Best> best;
  for (Routine& repeated : with_repeats(routine)) {
    auto shape = shape_of(std::move(repeated), choices);
    if (!shape || shape->shortest() > budget) continue;
    const Millis total = nearest_total(*shape, budget);
    if (best && total <= best->total) continue;
    best = Best{std::move(*shape), total};
    if (total == budget) break;
  }
  return best;
}

Fitted fitted(const Routine& routine, Best best) {
  const std::vector<int> changes = even_changes(best.shape, best.total);
  Fitted result{.routine = best.shape.routine,
                .total = best.total,
                .changed = changed_line(routine, best.shape, changes)};
  std::vector<Millis> added;
  each_step(result.routine.steps, [&](const Step&) { added.emplace_back(0); });
  for (std::size_t i = 0; i < changes.size(); ++i) {
    for (const int step : best.shape.spans[i].steps) {
      added[static_cast<std::size_t>(step)] = Millis{changes[i] * 1000};
    }
  }
  std::size_t next = 0;
  each_step(result.routine.steps, [&](Step& step) { step.length += added[next++]; });
  return result;
}

}  // namespace

Range possible_lengths(const Routine& routine, const Choices& choices) {
  std::optional<Range> range;
  for (const Routine& dropped : with_drops(routine)) {
    for (Routine& repeated : with_repeats(dropped)) {
      const auto shape = shape_of(std::move(repeated), choices);
      if (!shape) continue;
      if (!range) range = Range{shape->shortest(), shape->longest()};
      range->shortest = std::min(range->shortest, shape->shortest());
      range->longest = std::max(range->longest, shape->longest());
    }
  }
  return range.value_or(Range{});
}

base::Result<Fitted> fit(const Routine& routine, const Choices& choices, Millis budget) {
  if (const auto turns = unroll(routine, choices); !turns) return base::failure(turns.error());
  for (const Routine& dropped : with_drops(routine)) {
    if (auto best = nearest(dropped, choices, budget)) return fitted(routine, std::move(*best));
  }
  return base::failure("Too short: this routine needs at least " +
                       base::clock_text(possible_lengths(routine, choices).shortest) + ".");
}

}  // namespace routine
