// SPDX-License-Identifier: MIT
#include "history/spot_facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

namespace history {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using routine::Side;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::int64_t kNow = 1'800'000'000'000;
constexpr std::int64_t kHourMs = 3'600'000;
constexpr const char* kToday = "2027-01-15";
const SpotOf kSpot{"upper_trap", Side::right};

constexpr const char* kFirmText = R"(format = 1
title = "Firm"
regions = ["upper_trap"]
side = "right"
[[step]]
hold = "45s"
pressure = "3-5"
say = "Hold."
)";

StoredSession did(Kind kind, routine::Millis length, std::int64_t hours_ago, Side side = Side::right) {
  StoredSession session;
  session.started_utc_ms = kNow - hours_ago * kHourMs;
  session.local_date = hours_ago < 12 ? kToday : "2027-01-01";
  session::PhaseRecord phase;
  phase.kind = kind;
  phase.region = "upper_trap";
  phase.side = side;
  phase.actual = length;
  session.record.active = length;
  session.record.phases.push_back(phase);
  return session;
}

StoredSession scored(int before, int after, std::int64_t hours_ago) {
  StoredSession session = did(Kind::hold, 45s, hours_ago);
  session.scores.push_back({"upper_trap", Side::right, before, after});
  return session;
}

session::Plan plan_of(Kind kind, session::Length length) {
  session::Plan plan;
  session::Phase phase;
  phase.turn.kind = kind;
  phase.turn.region = "upper_trap";
  phase.turn.side = Side::right;
  phase.length = length;
  plan.phases.push_back(phase);
  return plan;
}

routine::HistoryFacts facts(const std::vector<StoredSession>& sessions) {
  return facts_before(sessions, plan_of(Kind::hold, session::Length(60s)), kSpot, kNow, kToday);
}

std::vector<std::string> found(const std::vector<StoredSession>& sessions, Kind kind) {
  std::vector<std::string> ids;
  for (const routine::Rule* rule :
       findings_before(sessions, plan_of(kind, session::Length(60s)), kNow, kToday)) {
    ids.emplace_back(rule->id);
  }
  return ids;
}

TEST(SpotFacts, AnEmptyHistoryKnowsOnlyThePlan) {
  const auto known = facts({});
  EXPECT_EQ(known.sessions_ever, 0);
  EXPECT_EQ(known.planned_pressure, 60s);
  EXPECT_FALSE(known.plans_ice);
  EXPECT_FALSE(known.drop);
}

TEST(SpotFacts, CountsTodaysPressureOnThisSideOnly) {
  const auto known = facts({did(Kind::hold, 45s, 1), did(Kind::hold, 45s, 2, Side::left),
                            did(Kind::stretch, 30s, 3), did(Kind::press, 8s, 30), did(Kind::hold, 0s, 1)});
  EXPECT_EQ(known.worked_today, 1);
  EXPECT_EQ(known.sessions_ever, 4);
}

TEST(SpotFacts, TheMiddleTouchesBothSides) {
  EXPECT_EQ(facts({did(Kind::roll, 60s, 1, Side::center)}).worked_today, 1);
}

TEST(SpotFacts, SevenTimesTodayIsSaidBeforeTheSession) {
  EXPECT_THAT(found(std::vector<StoredSession>(5, did(Kind::hold, 20s, 1)), Kind::hold), IsEmpty());
  EXPECT_THAT(found(std::vector<StoredSession>(6, did(Kind::hold, 20s, 1)), Kind::hold),
              ElementsAre("L-F01"));
}

TEST(SpotFacts, AFirmHoldIsKnownFromTheRoutinesText) {
  StoredSession firm = did(Kind::hold, 45s, 1);
  EXPECT_FALSE(facts({firm}).held_firmly_today);
  firm.routine_text = kFirmText;
  EXPECT_TRUE(facts({firm}).held_firmly_today);
  firm.record.phases[0].actual = session::Length(29s);
  EXPECT_FALSE(facts({firm}).held_firmly_today);
}

TEST(SpotFacts, IceAgainWithinTwoHours) {
  EXPECT_THAT(found({did(Kind::ice, 15min, 1)}, Kind::ice), ElementsAre("L-C09"));
  EXPECT_THAT(found({did(Kind::ice, 14min, 1)}, Kind::ice), IsEmpty());
  EXPECT_THAT(found({did(Kind::ice, 15min, 3)}, Kind::ice), IsEmpty());
  EXPECT_THAT(found({did(Kind::ice, 15min, 1)}, Kind::hold), IsEmpty());
}

TEST(SpotFacts, HeatAgainWithinAnHour) {
  EXPECT_THAT(found({did(Kind::heat, 15min, 1)}, Kind::heat), ElementsAre("L-H06"));
  EXPECT_THAT(found({did(Kind::heat, 15min, 2)}, Kind::heat), IsEmpty());
}

TEST(SpotFacts, WorseTwiceRunning) {
  EXPECT_THAT(found({scored(3, 5, 30), scored(2, 4, 50), scored(5, 3, 70)}, Kind::hold),
              ElementsAre("L-F04"));
  EXPECT_THAT(found({scored(3, 4, 30), scored(2, 4, 50), scored(3, 5, 70)}, Kind::hold), IsEmpty());
}

TEST(SpotFacts, SoreFromTheLastTime) {
  const auto sore = [](int soreness, int hours_ago) {
    StoredSession session = did(Kind::hold, 45s, hours_ago);
    session.scores = {{kSpot.region, kSpot.side, {}, {}, soreness}};
    return session;
  };
  EXPECT_THAT(found({sore(4, 20)}, Kind::hold), ElementsAre("L-F02"));
  EXPECT_THAT(found({sore(3, 20)}, Kind::hold), IsEmpty());
  EXPECT_THAT(found({sore(9, 73)}, Kind::hold), IsEmpty()) << "it is over";
  EXPECT_THAT(found({did(Kind::hold, 45s, 20), sore(9, 40)}, Kind::hold), IsEmpty()) << "not the last time";
  StoredSession other = sore(9, 20);
  other.scores[0].side = Side::left;
  EXPECT_THAT(found({other}, Kind::hold), IsEmpty());
}

TEST(SpotFacts, TwoWeeksOftenWithoutChange) {
  std::vector<StoredSession> sessions;
  for (int day = 1; day <= 13; day += 2) sessions.push_back(scored(6, 5, day * 24));
  const auto known = facts(sessions);
  EXPECT_THAT(known.sessions_a_week, ElementsAre(3, 4));
  ASSERT_TRUE(known.drop);
  EXPECT_DOUBLE_EQ(*known.drop, 0);
  EXPECT_THAT(found(sessions, Kind::hold), ElementsAre("L-F03"));
  for (std::size_t i = 0; i < 3; ++i) sessions[i].scores[0].before = 4;
  EXPECT_THAT(found(sessions, Kind::hold), IsEmpty());
}

TEST(SpotFacts, NamesEverySpotOnce) {
  auto plan = plan_of(Kind::hold, session::Length(60s));
  plan.phases.push_back(plan.phases[0]);
  plan.phases.push_back(plan.phases[0]);
  plan.phases[2].turn.side = Side::left;
  plan.phases.push_back(plan.phases[0]);
  plan.phases[3].turn.kind = Kind::rest;
  EXPECT_THAT(spots_of(plan), ElementsAre(kSpot, SpotOf{"upper_trap", Side::left}));
}

}  // namespace
}  // namespace history
