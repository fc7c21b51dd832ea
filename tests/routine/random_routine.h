// SPDX-License-Identifier: MIT
// Routines of every shape that a file can have, for tests of what must hold for all of them.
#pragma once

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "routine/cautions.h"
#include "routine/cost.h"
#include "routine/limits.h"
#include "routine/regions.h"
#include "routine/routine.h"
#include "routine/tools.h"

namespace routine {

class RandomRoutine {
 public:
  explicit RandomRoutine(std::uint64_t seed) : random_(seed) {}

  // Inside all limits; parse(print(it)) gives it back.
  Routine make() {
    for (;;) {
      Routine routine = any();
      const Cost cost = cost_of(routine);
      const auto longest = static_cast<std::uint64_t>(kLongestRoutine.count());
      if (cost.phases <= kMaxPhases && cost.millis <= longest && cost.text_bytes <= kMaxAllText)
        return routine;
    }
  }

  int number(int lowest, int highest) { return std::uniform_int_distribution<int>(lowest, highest)(random_); }
  bool chance(int percent) { return number(1, 100) <= percent; }

 private:
  Routine any() {
    Routine routine;
    routine.id = "random";
    routine.title = line();
    if (chance(70)) routine.goal = text();
    routine.regions = some_ids(regions());
    routine.any_region = chance(30);
    routine.tools = some_ids(tools());
    routine.side = static_cast<Side>(number(0, 4));
    routine.cautions = some_ids(cautions());
    if (chance(50)) routine.every = line();
    for (int i = number(0, 3); i > 0; --i) routine.sources.push_back(text());
    if (chance(30)) routine.tags = {"sleep", "before_sport"};
    if (chance(20)) routine.total = Millis{number(1'000, 28'800'000)};
    routine.steps = nodes(0, false);
    return routine;
  }

  std::vector<Node> nodes(int depth, bool each_side) {
    std::vector<Node> result;
    for (int i = number(1, 5 - depth); i > 0; --i) {
      const bool is_group = depth < kMaxGroupDepth && chance(30);
      result.push_back(is_group ? Node{group(depth + 1, each_side)} : Node{step()});
    }
    return result;
  }

  Group group(int depth, bool inside_each_side) {
    Group group;
    if (chance(30)) {
      const int fewest = number(1, 5);
      group.repeat_range = RepeatRange{fewest, fewest + number(0, 4)};
      group.repeat = (group.repeat_range->fewest + group.repeat_range->most) / 2;
    } else if (chance(50)) {
      group.repeat = chance(5) ? kMaxRepeat : number(1, 6);
    }
    group.each_side = !inside_each_side && chance(40);
    group.steps = nodes(depth, inside_each_side || group.each_side);
    return group;
  }

  Step step() {
    Step step;
    step.kind = kAllKinds[static_cast<std::size_t>(number(0, 10))];
    step.length = length();
    if (chance(50)) step.range = around(step.length);
    if (chance(40)) {
      const int low = number(0, 10);
      step.pressure = Pressure{low, number(low, 10)};
    }
    if (chance(70)) step.say = text();
    if (chance(20)) step.cue = line();
    if (chance(20)) step.feel = text();
    if (chance(20)) step.region = one_id(regions());
    if (chance(20)) step.tool = one_id(tools());
    if (chance(20)) step.side = static_cast<Side>(number(0, 3));
    step.barrier = static_cast<Barrier>(chance(20) ? number(0, 2) : 0);
    step.placement = static_cast<Placement>(chance(20) ? number(0, 2) : 0);
    step.wait = chance(10);
    if (chance(20)) step.priority = number(1, 9);
    return step;
  }

  Millis length() {
    if (chance(60)) return Millis{1'000 * number(1, 120)};
    if (chance(60)) return Millis{60'000 * number(1, 60)};
    return Millis{number(1'000, 3'600'000)};
  }

  Range around(Millis length) {
    const bool whole = length % Millis{1000} == Millis{0} && chance(80);
    const Millis unit{whole ? 1'000 : 1};
    const auto most_down = static_cast<int>((length - kShortestStep) / unit);
    const auto most_up = static_cast<int>((kLongestStep - length) / unit);
    return {length - unit * number(0, std::min(most_down, 60)),
            length + unit * number(0, std::min(most_up, 60))};
  }

  template <class Table>
  std::string one_id(const Table& table) {
    return std::string(table[static_cast<std::size_t>(number(0, static_cast<int>(table.size()) - 1))].id);
  }

  template <class Table>
  std::vector<std::string> some_ids(const Table& table) {
    std::vector<std::string> ids;
    for (const auto& row : table) {
      if (chance(15)) ids.emplace_back(row.id);
    }
    return ids;
  }

  // Ordinary words mostly, and everything that could trip a reader or a writer of TOML.
  std::string words(std::size_t longest, bool lines) {
    constexpr std::array<const char*, 24> kPieces = {"Press ",
                                                     "hold ",
                                                     "the {side} spot ",
                                                     "and breathe. ",
                                                     "\"",
                                                     "\\",
                                                     "'''",
                                                     "\"\"\"",
                                                     "# no note ",
                                                     "Über ",
                                                     "été",
                                                     "肩の筋肉",
                                                     "\U0001F9CA",
                                                     "%s%n",
                                                     "{0}",
                                                     "<b>",
                                                     "\u00A0",
                                                     "\u3000",
                                                     "  ",
                                                     "=",
                                                     "]",
                                                     "}",
                                                     ",",
                                                     "\\u0041"};
    std::string text = lines && chance(20) ? "First\nsecond " : "Ease ";
    while (text.size() + 20 < longest && !chance(longest > 200 ? 4 : 20)) {
      text += lines && chance(5) ? "\n" : kPieces[static_cast<std::size_t>(number(0, kPieces.size() - 1))];
    }
    if (chance(2)) text.append(longest - std::min(longest, text.size()), chance(50) ? ' ' : '"');
    return text;
  }
  std::string line() { return words(kMaxTitle, false); }
  std::string text() { return words(chance(10) ? kMaxText : 200, true); }

  std::mt19937_64 random_;
};

}  // namespace routine
