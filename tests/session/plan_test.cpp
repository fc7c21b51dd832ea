// SPDX-License-Identifier: MIT
#include "session/plan.h"

#include <gtest/gtest.h>

#include "session/random_plan.h"
#include "session/turns.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using routine::Side;

TEST(Plan, PhasesLieEndToEnd) {
  const Plan plan = plan_of({turn(Kind::prepare, 10s), turn(Kind::hold, 30s), turn(Kind::release, 5s)});
  EXPECT_EQ(plan.id, "id");
  EXPECT_EQ(plan.title, "Title");
  ASSERT_EQ(plan.phases.size(), 3U);
  EXPECT_EQ(plan.phases[0].start, kPlanStart);
  EXPECT_EQ(plan.phases[1].start, kPlanStart + 10s);
  EXPECT_EQ(plan.phases[2].start, kPlanStart + 40s);
  EXPECT_EQ(plan.total, Length{45s});
}

routine::Routine both_sides() {
  routine::Group group;
  group.each_side = true;
  for (const Kind kind : {Kind::hold, Kind::release}) {
    routine::Step step;
    step.kind = kind;
    step.length = kind == Kind::hold ? 20s : 5s;
    group.steps.push_back({step});
  }
  routine::Routine routine;
  routine.id = "both-sides";
  routine.title = "Both sides";
  routine.regions = {"upper_trap"};
  routine.side = Side::both;
  routine.steps.push_back({group});
  return routine;
}

TEST(Plan, ARoutineBecomesItsTurnsLaidOut) {
  routine::Choices choices;
  choices.start_delay = 15s;
  const auto plan = make_plan(both_sides(), choices);
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->id, "both-sides");
  EXPECT_EQ(plan->title, "Both sides");
  EXPECT_EQ(plan->total, Length{73s});
  EXPECT_EQ(lines(plan->cues),
            (std::vector<std::string>{"0 get_ready", "12000 tick",        "13000 tick",        "14000 tick",
                                      "15000 hold",  "25000 halfway",     "32000 tick",        "33000 tick",
                                      "34000 tick",  "35000 release",     "37000 tick",        "38000 tick",
                                      "39000 tick",  "40000 switch_side", "45000 tick",        "46000 tick",
                                      "47000 tick",  "48000 hold",        "58000 halfway",     "65000 tick",
                                      "66000 tick",  "67000 tick",        "68000 release",     "70000 tick",
                                      "71000 tick",  "72000 tick",        "73000 session_done"}));
}

TEST(Plan, ChoicesThatDoNotFitFailAsUnrollingDoes) {
  routine::Choices elsewhere;
  elsewhere.region = "calf";
  const auto plan = make_plan(both_sides(), elsewhere);
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error(), routine::unroll(both_sides(), elsewhere).error());
}

TEST(Plan, PhaseAtIsHalfOpen) {
  const Plan plan = plan_of({turn(Kind::hold, 30s), turn(Kind::release, 5s)});
  EXPECT_EQ(phase_at(plan, kPlanStart), 0U);
  EXPECT_EQ(phase_at(plan, kPlanStart + 29999ms), 0U);
  EXPECT_EQ(phase_at(plan, kPlanStart + 30s), 1U);
  EXPECT_EQ(phase_at(plan, kPlanStart + 34999ms), 1U);
  EXPECT_EQ(phase_at(plan, kPlanStart + 35s), 2U);
  EXPECT_EQ(phase_at(plan, kPlanStart + 2h), 2U);
}

TEST(Plan, WithLengthMovesEverythingAfterIt) {
  const Plan plan = plan_of({turn(Kind::press, 5s), turn(Kind::release, 5s)});
  const Plan longer = with_length(plan, 0, 7s);
  EXPECT_EQ(longer.phases[0].turn.length, Length{5s});
  EXPECT_EQ(longer.phases[1].start, kPlanStart + 7s);
  EXPECT_EQ(longer.total, Length{12s});
  EXPECT_EQ(longer.cues, plan_of({turn(Kind::press, 7s), turn(Kind::release, 5s)}).cues);
  EXPECT_EQ(with_length(longer, 0, 5s), plan);
}

TEST(Plan, TheLimitIsTheSafeOneOfTheKind) {
  EXPECT_EQ(plan_of({turn(Kind::hold, 30s)}).phases[0].limit, Length{120s});
  EXPECT_EQ(plan_of({turn(Kind::press, 5s)}).phases[0].limit, Length{10s});
  EXPECT_EQ(plan_of({turn(Kind::ice, 5min)}).phases[0].limit, Length{15min});
}

TEST(Plan, TheLimitIsNeverUnderWhatTheRoutineSays) {
  const Plan plan = plan_of({turn(Kind::press, 14s)});
  EXPECT_EQ(plan.phases[0].limit, Length{14s});
  EXPECT_EQ(with_length(plan, 0, 4s).phases[0].limit, Length{14s});
}

TEST(Plan, HoldsRightBeforeOnTheSpotTakeFromTheLimit) {
  const Plan plan = plan_of({turn(Kind::hold, 30s, Side::left), turn(Kind::hold, 40s, Side::left),
                             turn(Kind::release, 4s, Side::left), turn(Kind::hold, 20s, Side::left)});
  EXPECT_EQ(plan.phases[0].limit, Length{120s});
  EXPECT_EQ(plan.phases[1].limit, Length{90s});
  EXPECT_EQ(plan.phases[3].limit, Length{50s});
  EXPECT_EQ(with_length(plan, 0, 60s).phases[3].limit, Length{20s});
}

TEST(Plan, AReleaseOfFiveSecondsOrAnotherSpotEndsTheRunOfHolds) {
  const Plan plan = plan_of({turn(Kind::hold, 60s, Side::left), turn(Kind::release, 5s, Side::left),
                             turn(Kind::hold, 60s, Side::left), turn(Kind::hold, 60s, Side::right),
                             turn(Kind::move, 2s, Side::right), turn(Kind::hold, 60s, Side::right)});
  EXPECT_EQ(plan.phases[2].limit, Length{120s});
  EXPECT_EQ(plan.phases[3].limit, Length{120s});
  EXPECT_EQ(plan.phases[5].limit, Length{120s});
}

TEST(Plan, LessPressureReachesEveryLaterPhaseOfTheSpotOnly) {
  const routine::Pressure firm{3, 5};
  const Plan plan =
      plan_of({turn(Kind::hold, 30s, firm, Side::left), turn(Kind::hold, 30s, firm, Side::left),
               turn(Kind::hold, 30s, firm, Side::right), turn(Kind::roll, 30s, {1, 2}, Side::left),
               turn(Kind::roll, 30s, {0, 0}, Side::left)});
  const Plan less = with_less_pressure(plan, 1);
  EXPECT_EQ(less.phases[0].turn.pressure, firm);
  EXPECT_EQ(less.phases[1].turn.pressure, (routine::Pressure{1, 3}));
  EXPECT_EQ(less.phases[2].turn.pressure, firm);
  EXPECT_EQ(less.phases[3].turn.pressure, (routine::Pressure{0, 1}));
  EXPECT_EQ(less.phases[4].turn.pressure, (routine::Pressure{0, 0}));
}

TEST(Plan, CuesOfRandomPlansAreInOrderAndNeverTogether) {
  Dice dice(7);
  for (int i = 0; i < 2000; ++i) {
    const Plan plan = random_plan(dice, Length{1});
    for (std::size_t c = 1; c < plan.cues.size(); ++c) ASSERT_LT(plan.cues[c - 1].at, plan.cues[c].at);
    ASSERT_EQ(plan.cues.back(), (PlannedCue{kPlanStart + plan.total, Cue::session_done}));
    for (const Phase& phase : plan.phases) {
      ASSERT_GE(phase.limit, phase.length);
      ASSERT_EQ(&plan.phases[phase_at(plan, phase.start)], &phase);
    }
  }
}

}  // namespace
}  // namespace session
