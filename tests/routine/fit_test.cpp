// SPDX-License-Identifier: MIT
#include "routine/fit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "routine/make.h"
#include "routine/unroll.h"
#include "routine/walk.h"

namespace routine {
namespace {

using make::each_side;
using make::group;
using make::ranged;
using make::seconds;
using make::step;

Routine one_hold() {
  return make::routine(
      {Node{step(Kind::prepare, 10)},
       Node{each_side({Node{ranged(Kind::hold, 45, 30, 60)}, Node{step(Kind::release, 5)}})}},
      Side::both);
}

Millis total_of(const Routine& routine, const Choices& choices) {
  const auto turns = unroll(routine, choices);
  Millis sum{0};
  if (turns) {
    for (const Turn& turn : *turns) {
      if (turn.added != Added::start_delay) sum += turn.length;
    }
  }
  return sum;
}

TEST(Fit, NothingChangesWhenTheBudgetIsTheUsualTime) {
  const Routine routine = one_hold();
  const auto fitted = fit(routine, {}, seconds(10 + 2 * 50 + 8));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(fitted->routine, routine);
  EXPECT_EQ(fitted->total, seconds(118));
  EXPECT_EQ(fitted->changed, "");
}

TEST(Fit, SaysWhatItChanged) {
  const auto fitted = fit(one_hold(), {}, seconds(104));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(fitted->total, seconds(104));
  EXPECT_EQ(fitted->changed, "Holds 38 s instead of 45 s.");
}

TEST(Fit, AnOddSecondStaysUnused) {
  const auto fitted = fit(one_hold(), {}, seconds(105));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(fitted->total, seconds(104));
}

TEST(Fit, OneSideGetsTheWholeTime) {
  const auto fitted = fit(one_hold(), {.side = Side::left}, seconds(70));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(fitted->total, seconds(70));
  EXPECT_EQ(fitted->changed, "Holds 55 s instead of 45 s.");
}

TEST(Fit, MoreTimeThanItCanUseGivesTheLongest) {
  const auto fitted = fit(one_hold(), {}, seconds(1000));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(fitted->total, possible_lengths(one_hold(), {}).longest);
  EXPECT_EQ(fitted->changed, "Holds 1:00 instead of 45 s.");
}

TEST(Fit, NamesTheShortestTimeWhenTheBudgetIsTooSmall) {
  const auto fitted = fit(one_hold(), {}, seconds(87));
  ASSERT_FALSE(fitted);
  EXPECT_EQ(fitted.error(), "Too short: this routine needs at least 1:28.");
  EXPECT_TRUE(fit(one_hold(), {}, seconds(88)));
}

TEST(Fit, SaysWhyTheChoicesDoNotFit) {
  const auto fitted = fit(one_hold(), {.side = Side::center}, seconds(100));
  ASSERT_FALSE(fitted);
  EXPECT_EQ(fitted.error(), "This routine is done left and right: pick left, right or both.");
}

TEST(Fit, LeavesTheStartDelayOutOfTheBudget) {
  const auto fitted = fit(one_hold(), {.start_delay = kStartDelay}, seconds(88));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(fitted->total, seconds(88));
}

TEST(Fit, CutsARoundWhenShorterHoldsAreNotEnough) {
  Group rounds = group({Node{ranged(Kind::hold, 45, 30, 60)}, Node{step(Kind::release, 5)}}, 2);
  rounds.repeat_range = RepeatRange{1, 3};
  const Routine routine = make::routine({Node{step(Kind::prepare, 10)}, Node{rounds}});
  const auto fitted = fit(routine, {}, seconds(65));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(fitted->changed, "Holds 50 s instead of 45 s, one round less.");
  EXPECT_EQ(total_of(fitted->routine, {}), seconds(65));
}

TEST(Fit, DropsTheLowestPriorityOnlyWhenNothingFitsWithIt) {
  Step breathe = step(Kind::breathe, 20);
  breathe.priority = 1;
  Step move = step(Kind::move, 20);
  move.priority = 2;
  const Routine routine = make::routine(
      {Node{move}, Node{ranged(Kind::hold, 45, 30, 60)}, Node{breathe}, Node{step(Kind::release, 5)}});
  EXPECT_EQ(fit(routine, {}, seconds(75))->changed, "Holds 30 s instead of 45 s.");
  EXPECT_EQ(fit(routine, {}, seconds(74))->changed,
            "Holds 49 s instead of 45 s, without some of the breathing.");
  EXPECT_EQ(fit(routine, {}, seconds(54))->changed,
            "Holds 49 s instead of 45 s, without some of the breathing and moving.");
  EXPECT_EQ(possible_lengths(routine, {}), (Range{seconds(35), seconds(105)}));
}

TEST(Fit, ScalesAllLengthsByOneFactor) {
  const Routine routine =
      make::routine({Node{ranged(Kind::hold, 20, 5, 60)}, Node{ranged(Kind::roll, 40, 5, 120)}});
  const auto fitted = fit(routine, {}, seconds(90));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(fitted->changed, "Rolling 1:00 instead of 40 s, holds 30 s instead of 20 s.");
}

TEST(Fit, SidesWrittenOutStayEqual) {
  Step left = ranged(Kind::hold, 45, 30, 60);
  left.side = Side::left;
  Step right = left;
  right.side = Side::right;
  const Routine routine = make::routine({Node{left}, Node{right}}, Side::both);
  const auto fitted = fit(routine, {}, seconds(101));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(std::get<Step>(fitted->routine.steps[0].what).length, seconds(46));
  EXPECT_EQ(std::get<Step>(fitted->routine.steps[1].what).length, seconds(46));
}

TEST(Fit, IceOnASpotEndsAtTwentyMinutesTogether) {
  const Routine routine = make::routine(
      {Node{group({Node{ranged(Kind::ice, 300, 180, 600)}, Node{ranged(Kind::rest, 600, 600, 1800)}}, 3)}});
  EXPECT_EQ(possible_lengths(routine, {}).longest, seconds(3 * 400 + 3 * 1800));
}

TEST(Fit, TooManyWaysToRepeatMoveTogether) {
  std::vector<Node> nodes;
  for (int i = 0; i < 12; ++i) {
    Group rounds = group({Node{step(Kind::move, 5)}}, 3);
    rounds.repeat_range = RepeatRange{1, 5};
    nodes.push_back(Node{rounds});
  }
  const auto fitted = fit(make::routine(nodes), {}, seconds(130));
  ASSERT_TRUE(fitted);
  EXPECT_EQ(fitted->changed, "12 rounds less.");
  EXPECT_EQ(fitted->total, seconds(120));
}

// Every choice inside the rules of fit.h, by counting all of them.
class EveryChoice {
 public:
  EveryChoice(const Routine& routine, Millis budget) : budget_(budget) {
    std::vector<int> priorities = {0};
    each_step(routine.steps, [&](const Step& step) {
      if (step.priority) priorities.push_back(*step.priority);
    });
    std::sort(priorities.begin(), priorities.end());
    for (const int priority : priorities) {
      Routine kept = routine;
      std::erase_if(kept.steps, [&](const Node& node) {
        const auto* one = std::get_if<Step>(&node.what);
        return one != nullptr && one->priority && *one->priority <= priority;
      });
      repeats(kept, 0);
      if (best_ >= Millis{0}) return;
    }
  }

  Millis best() const { return best_; }

 private:
  void repeats(Routine& routine, std::size_t at) {
    if (at == routine.steps.size()) {
      std::vector<Step*> steps;
      each_step(routine.steps, [&](Step& one) {
        if (one.range) steps.push_back(&one);
      });
      lengths(routine, steps, 0);
      return;
    }
    auto* one = std::get_if<Group>(&routine.steps[at].what);
    if (one == nullptr || !one->repeat_range) return repeats(routine, at + 1);
    for (int count = one->repeat_range->fewest; count <= one->repeat_range->most; ++count) {
      one->repeat = count;
      repeats(routine, at + 1);
    }
  }

  void lengths(const Routine& routine, const std::vector<Step*>& steps, std::size_t at) {
    if (at == steps.size()) {
      const Millis total = total_of(routine, {});
      if (total <= budget_) best_ = std::max(best_, total);
      return;
    }
    for (Millis length = steps[at]->range->shortest; length <= steps[at]->range->longest;
         length += seconds(1)) {
      steps[at]->length = length;
      lengths(routine, steps, at + 1);
    }
  }

  Millis budget_;
  Millis best_{-1};
};

class SmallRoutine {
 public:
  explicit SmallRoutine(unsigned seed) : random_(seed) {}

  Routine make() {
    std::vector<Node> nodes = {Node{step(Kind::prepare, pick(1, 6))}};
    const int groups = pick(1, 2);
    for (int i = 0; i < groups; ++i) {
      Group one =
          group({Node{some(Kind::hold)}, Node{step(Kind::release, pick(1, 4))}}, pick(1, 2), pick(0, 1) == 1);
      if (pick(0, 1) == 1) one.steps.push_back(Node{some(Kind::rest)});
      if (pick(0, 1) == 1) one.repeat_range = RepeatRange{1, 3};
      nodes.push_back(Node{one});
    }
    Step last = step(Kind::breathe, pick(1, 9));
    if (pick(0, 1) == 1) last.priority = 1;
    nodes.push_back(Node{last});
    return make::routine(nodes, Side::both);
  }

 private:
  int pick(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
  Step some(Kind kind) {
    const int shortest = pick(1, 9);
    return ranged(kind, shortest + 1, shortest, shortest + pick(1, 4));
  }
  std::mt19937 random_;
};

void expect_inside_the_ranges(const Routine& routine) {
  each_step(routine.steps, [](const Step& one) {
    if (!one.range) return;
    EXPECT_GE(one.length, one.range->shortest);
    EXPECT_LE(one.length, one.range->longest);
  });
}

TEST(Fit, NoOtherChoiceComesCloser) {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const Routine routine = SmallRoutine(seed).make();
    const Range possible = possible_lengths(routine, {});
    const Millis stride =
        std::max(seconds(1), Millis{(possible.longest - possible.shortest).count() / 7000 * 1000});
    for (Millis budget = possible.shortest - seconds(1); budget <= possible.longest + seconds(1);
         budget += stride) {
      const auto fitted = fit(routine, {}, budget);
      const Millis best = EveryChoice(routine, budget).best();
      ASSERT_EQ(fitted.has_value(), best >= Millis{0}) << seed;
      if (!fitted) continue;
      EXPECT_EQ(fitted->total, best) << "seed " << seed << " budget " << budget.count();
      EXPECT_EQ(total_of(fitted->routine, {}), best);
      expect_inside_the_ranges(fitted->routine);
    }
  }
}

}  // namespace
}  // namespace routine
