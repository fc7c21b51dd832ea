// SPDX-License-Identifier: MIT
#include "routine/history_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace routine {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(const HistoryFacts& facts) {
  std::vector<std::string> result;
  for (const Rule* rule : history_findings(facts)) {
    result.push_back(std::string(rule->id) + (rule->severity == Severity::info ? " info" : " warning"));
  }
  return result;
}

// Someone with some sessions behind them, about to press for four minutes.
HistoryFacts usual() {
  HistoryFacts facts;
  facts.sessions_ever = 20;
  facts.planned_pressure = 4min;
  return facts;
}

TEST(HistoryRules, AUsualSessionFindsNothing) { EXPECT_THAT(found(usual()), IsEmpty()); }

TEST(HistoryRules, SixTimesTodayIsEnough) {
  HistoryFacts facts = usual();
  facts.worked_today = 5;
  EXPECT_THAT(found(facts), IsEmpty());
  facts.worked_today = 6;
  EXPECT_THAT(found(facts), ElementsAre("L-F01 warning"));
  facts.planned_pressure = 0ms;
  EXPECT_THAT(found(facts), IsEmpty());
}

TEST(HistoryRules, OnceIsEnoughAfterFirmHolds) {
  HistoryFacts facts = usual();
  facts.held_firmly_today = true;
  EXPECT_THAT(found(facts), IsEmpty());
  facts.worked_today = 1;
  EXPECT_THAT(found(facts), ElementsAre("L-F01 info"));
}

TEST(HistoryRules, SoreFromLastTime) {
  HistoryFacts facts = usual();
  facts.next_day_soreness = 3;
  facts.sore_for = 36h;
  EXPECT_THAT(found(facts), IsEmpty());
  facts.next_day_soreness = 4;
  EXPECT_THAT(found(facts), ElementsAre("L-F02 warning"));
  facts.next_day_soreness = 0;
  facts.sore_for = 36h + 1ms;
  EXPECT_THAT(found(facts), ElementsAre("L-F02 warning"));
}

TEST(HistoryRules, TwoWeeksWithoutChange) {
  HistoryFacts facts = usual();
  facts.sessions_a_week = {3, 3};
  EXPECT_THAT(found(facts), IsEmpty()) << "without scores nothing is known";
  facts.drop = 0.5;
  EXPECT_THAT(found(facts), ElementsAre("L-F03 info"));
  facts.drop = 1;
  EXPECT_THAT(found(facts), IsEmpty());
  facts.drop = -2;
  facts.sessions_a_week = {3, 2};
  EXPECT_THAT(found(facts), IsEmpty());
}

TEST(HistoryRules, WorseTwiceRunning) {
  HistoryFacts facts = usual();
  facts.worse_running = 1;
  EXPECT_THAT(found(facts), IsEmpty());
  facts.worse_running = 2;
  EXPECT_THAT(found(facts), ElementsAre("L-F04 warning"));
}

TEST(HistoryRules, IceAgainWithinTwoHours) {
  HistoryFacts facts = usual();
  facts.plans_ice = true;
  facts.last_ice = 15min;
  EXPECT_THAT(found(facts), IsEmpty());
  facts.since_ice = 2h;
  EXPECT_THAT(found(facts), IsEmpty());
  facts.since_ice = 2h - 1ms;
  EXPECT_THAT(found(facts), ElementsAre("L-C09 info"));
  facts.last_ice = 14min;
  EXPECT_THAT(found(facts), IsEmpty());
}

TEST(HistoryRules, HeatAgainWithinTheHour) {
  HistoryFacts facts = usual();
  facts.since_heat = 59min;
  EXPECT_THAT(found(facts), IsEmpty());
  facts.plans_heat = true;
  EXPECT_THAT(found(facts), ElementsAre("L-H06 warning"));
  facts.since_heat = 60min;
  EXPECT_THAT(found(facts), IsEmpty());
}

TEST(HistoryRules, ANewcomerStartsWithAFewMinutes) {
  HistoryFacts facts = usual();
  facts.sessions_ever = 2;
  facts.planned_pressure = 5min;
  EXPECT_THAT(found(facts), IsEmpty());
  facts.planned_pressure = 5min + 1s;
  EXPECT_THAT(found(facts), ElementsAre("L-T10 info"));
  facts.sessions_ever = 3;
  EXPECT_THAT(found(facts), IsEmpty());
}

}  // namespace
}  // namespace routine
