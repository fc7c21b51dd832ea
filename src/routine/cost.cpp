// SPDX-License-Identifier: MIT
#include "routine/cost.h"

#include <limits>

namespace routine {
namespace {

constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

std::uint64_t plus(std::uint64_t a, std::uint64_t b) { return a > kMost - b ? kMost : a + b; }

std::uint64_t times(std::uint64_t a, std::uint64_t b) { return b != 0 && a > kMost / b ? kMost : a * b; }

Cost cost_of_node(const Node& node);

Cost cost_of_step(const Step& step) {
  const std::uint64_t sides = step.side == Side::both ? 2 : 1;
  const std::size_t text = step.say.size() + step.cue.size() + step.feel.size();
  return {1, sides, times(static_cast<std::uint64_t>(step.length.count()), sides), text};
}

Cost cost_of_group(const Group& group) {
  Cost cost;
  for (const Node& node : group.steps) {
    const Cost each = cost_of_node(node);
    cost.steps += each.steps;
    cost.text_bytes += each.text_bytes;
    cost.phases = plus(cost.phases, each.phases);
    cost.millis = plus(cost.millis, each.millis);
  }
  const int repeats = group.repeat_range ? group.repeat_range->most : group.repeat;
  const std::uint64_t passes = static_cast<std::uint64_t>(repeats) * (group.each_side ? 2 : 1);
  cost.steps += 1;
  cost.phases = times(cost.phases, passes);
  cost.millis = times(cost.millis, passes);
  return cost;
}

Cost cost_of_node(const Node& node) {
  if (const auto* step = std::get_if<Step>(&node.what)) return cost_of_step(*step);
  return cost_of_group(std::get<Group>(node.what));
}

}  // namespace

Cost cost_of(const Routine& routine) {
  Group all;
  all.steps = routine.steps;
  Cost cost = cost_of_group(all);
  cost.steps -= 1;  // the group around all of them
  cost.text_bytes += routine.title.size() + routine.goal.size() + routine.every.size();
  for (const std::string& source : routine.sources) cost.text_bytes += source.size();
  for (const std::string& tag : routine.tags) cost.text_bytes += tag.size();
  return cost;
}

}  // namespace routine
