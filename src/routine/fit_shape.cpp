// SPDX-License-Identifier: MIT
#include "routine/fit_shape.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "routine/unroll.h"
#include "routine/walk.h"

namespace routine {
namespace {

constexpr Millis kMostColdOrHeat{20 * 60 * 1000};
constexpr std::size_t kMostWays = 512;

template <class Visit>
void each_ranged_group(std::vector<Node>& nodes, const Visit& visit) {
  for (Node& node : nodes) {
    auto* group = std::get_if<Group>(&node.what);
    if (group == nullptr) continue;
    if (group->repeat_range) visit(*group);
    each_ranged_group(group->steps, visit);
  }
}

std::vector<Group> ranged_groups(Routine routine) {
  std::vector<Group> result;
  each_ranged_group(routine.steps, [&](const Group& group) {
    result.emplace_back();
    result.back().repeat = group.repeat;
    result.back().repeat_range = group.repeat_range;
  });
  return result;
}

using Repeats = std::vector<int>;

std::size_t ways(const std::vector<Group>& groups) {
  std::size_t result = 1;
  for (const Group& group : groups) {
    result *= static_cast<std::size_t>(group.repeat_range->most - group.repeat_range->fewest + 1);
    if (result > kMostWays) break;
  }
  return result;
}

std::vector<Repeats> each_way(const std::vector<Group>& groups) {
  std::vector<Repeats> result = {{}};
  for (const Group& group : groups) {
    std::vector<Repeats> longer;
    for (const Repeats& start : result) {
      for (int repeat = group.repeat_range->fewest; repeat <= group.repeat_range->most; ++repeat) {
        longer.push_back(start);
        longer.back().push_back(repeat);
      }
    }
    result = std::move(longer);
  }
  return result;
}

std::vector<Repeats> together(const std::vector<Group>& groups) {
  int widest = 0;
  for (const Group& group : groups) {
    widest = std::max(widest, group.repeat_range->most - group.repeat_range->fewest);
  }
  std::set<Repeats> result;
  for (int change = -widest; change <= widest; ++change) {
    Repeats repeats;
    for (const Group& group : groups) {
      repeats.push_back(
          std::clamp(group.repeat + change, group.repeat_range->fewest, group.repeat_range->most));
    }
    result.insert(std::move(repeats));
  }
  return {result.begin(), result.end()};
}

int change(const std::vector<Group>& groups, const Repeats& repeats) {
  int result = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) result += std::abs(repeats[i] - groups[i].repeat);
  return result;
}

std::vector<Node> without(const std::vector<Node>& nodes, int priority) {
  std::vector<Node> result;
  for (const Node& node : nodes) {
    if (const auto* step = std::get_if<Step>(&node.what)) {
      if (!step->priority || *step->priority > priority) result.push_back(node);
      continue;
    }
    Group group = std::get<Group>(node.what);
    group.steps = without(group.steps, priority);
    if (!group.steps.empty()) result.push_back({std::move(group)});
  }
  return result;
}

// A right step written out for itself moves with the left one that it mirrors, so that the sides stay equal.
std::vector<int> mirrors(const Routine& routine) {
  std::vector<const Step*> steps;
  each_step(routine.steps, [&](const Step& step) { steps.push_back(&step); });
  std::vector<int> result(steps.size());
  std::iota(result.begin(), result.end(), 0);
  std::set<std::size_t> taken;
  for (std::size_t right = 0; right < steps.size(); ++right) {
    if (steps[right]->side != Side::right) continue;
    for (std::size_t left = 0; left < steps.size(); ++left) {
      const Step& a = *steps[left];
      const Step& b = *steps[right];
      const bool alike = std::tie(a.kind, a.length, a.range) == std::tie(b.kind, b.length, b.range);
      if (a.side != Side::left || !alike || taken.contains(left)) continue;
      taken.insert(left);
      result[right] = static_cast<int>(left);
      break;
    }
  }
  return result;
}

int seconds_between(Millis from, Millis to) {
  return static_cast<int>(std::max(Millis{0}, to - from) / kSecond);
}

Millis longest_allowed(const Turn& turn, const std::vector<Turn>& turns) {
  if (turn.kind != Kind::ice && turn.kind != Kind::heat) return turn.range.longest;
  const auto alike = std::count_if(turns.begin(), turns.end(), [&](const Turn& other) {
    return std::tie(other.kind, other.region, other.side) == std::tie(turn.kind, turn.region, turn.side);
  });
  return std::max(turn.length, std::min(turn.range.longest, kMostColdOrHeat / alike));
}

}  // namespace

Millis Shape::shortest() const {
  return std::accumulate(spans.begin(), spans.end(), fixed, [](Millis sum, const FitSpan& span) {
    return sum + span.weight * (span.usual - span.down * kSecond);
  });
}

Millis Shape::longest() const {
  return std::accumulate(spans.begin(), spans.end(), fixed, [](Millis sum, const FitSpan& span) {
    return sum + span.weight * (span.usual + span.up * kSecond);
  });
}

std::optional<Shape> shape_of(Routine routine, const Choices& choices) {
  Choices without_delay = choices;
  without_delay.start_delay = Millis{0};
  const auto turns = unroll(routine, without_delay);
  if (!turns) return std::nullopt;
  const std::vector<int> mirror = mirrors(routine);
  Shape shape;
  std::map<int, FitSpan> spans;
  for (const Turn& turn : *turns) {
    if (turn.step < 0 || turn.length <= Millis{0} || turn.range.shortest == turn.range.longest) {
      shape.fixed += turn.length;
      continue;
    }
    FitSpan& span = spans[mirror[static_cast<std::size_t>(turn.step)]];
    if (!holds(span.steps, turn.step)) span.steps.push_back(turn.step);
    ++span.weight;
    span.usual = turn.length;
    span.down = seconds_between(turn.range.shortest, turn.length);
    span.up = seconds_between(turn.length, longest_allowed(turn, *turns));
  }
  for (auto& [step, span] : spans) shape.spans.push_back(std::move(span));
  shape.routine = std::move(routine);
  return shape;
}

std::vector<Routine> with_repeats(const Routine& routine) {
  const std::vector<Group> groups = ranged_groups(routine);
  auto all = ways(groups) <= kMostWays ? each_way(groups) : together(groups);
  std::stable_sort(all.begin(), all.end(),
                   [&](const Repeats& a, const Repeats& b) { return change(groups, a) < change(groups, b); });
  std::vector<Routine> result;
  for (const Repeats& repeats : all) {
    result.push_back(routine);
    std::size_t next = 0;
    each_ranged_group(result.back().steps, [&](Group& group) { group.repeat = repeats[next++]; });
  }
  return result;
}

std::vector<Routine> with_drops(const Routine& routine) {
  std::set<int> priorities;
  each_step(routine.steps, [&](const Step& step) {
    if (step.priority) priorities.insert(*step.priority);
  });
  std::vector<Routine> result = {routine};
  for (const int priority : priorities) {
    Routine shorter = routine;
    shorter.steps = without(routine.steps, priority);
    if (shorter.steps.empty()) break;
    result.push_back(std::move(shorter));
  }
  return result;
}

}  // namespace routine
