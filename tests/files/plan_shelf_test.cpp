// SPDX-License-Identifier: MIT
#include "files/plan_shelf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/places.h"
#include "files/shelf.h"

namespace files {
namespace {

using testing::IsEmpty;

std::vector<std::string> ids(const Folders& folders) {
  std::vector<std::string> all;
  for (const ShelfItem& item : read_shelf(folders)) all.push_back(item.id);
  return all;
}

history::StoredSession did(const std::string& routine, const std::string& date, int minute = 8 * 60) {
  history::StoredSession session;
  session.routine = routine;
  session.local_date = date;
  session.started_utc_ms = minute * 60'000LL;
  session.record.outcome = session::Outcome::completed;
  session.record.active = session::Length(60'000);
  return session;
}

TEST(PlanShelf, TheSixPlansOfTheProgramAreThere) {
  const Places places;
  const auto plans = read_plans(places.folders(), ids(places.folders()));
  EXPECT_EQ(plans.size(), 6U);
  for (const PlanOnShelf& plan : plans) EXPECT_THAT(plan.problems, IsEmpty()) << plan.id;
}

TEST(PlanShelf, OnesOwnPlansComeFirstAndHideTheProgramsOfThatName) {
  const Places places;
  std::filesystem::create_directories(places.folders().data / "plans");
  std::ofstream(places.folders().data / "plans/legs.toml")
      << "format = 1\ntitle = \"My legs\"\n[[do]]\nany_of = [\"calf-roler\"]\nevery_days = 1\n";
  const auto plans = read_plans(places.folders(), ids(places.folders()));
  ASSERT_EQ(plans.size(), 6U);
  EXPECT_EQ(plans[0].id, "legs");
  EXPECT_TRUE(plans[0].own);
  ASSERT_EQ(plans[0].problems.size(), 1U);
  EXPECT_EQ(plans[0].problems[0].instead, "did you mean \"calf-roller\"?");
}

TEST(PlanShelf, TodayComesFromThePlanAndWhatWasDone) {
  const Places places;
  const auto plans = read_plans(places.folders(), ids(places.folders()));
  Personal personal;
  EXPECT_EQ(followed(plans, personal), nullptr);
  personal.plan = ChosenPlan{"hook-week", "2026-11-20"};
  const routine::DayPlan* plan = followed(plans, personal);
  ASSERT_NE(plan, nullptr);
  const Now first{"2026-11-20", 600};
  EXPECT_EQ(look_at_today(plan, personal, {}, first).suggestion->routine, "cane-6x30");
  EXPECT_THAT(look_at_today(plan, personal, {did("cane-6x30", "2026-11-20")}, first).due.due, IsEmpty());
  EXPECT_THAT(look_at_today(plan, personal, {}, {"2026-11-21", 600}).due.due, IsEmpty());
}

TEST(PlanShelf, ASessionThatWasBrokenOffEarlyIsNotDone) {
  const Places places;
  const auto plans = read_plans(places.folders(), ids(places.folders()));
  Personal personal;
  personal.plan = ChosenPlan{"hook-week", "2026-11-20"};
  auto broken = did("cane-6x30", "2026-11-20");
  broken.record.outcome = session::Outcome::ended;
  broken.record.planned = session::Length(121'000);
  EXPECT_EQ(look_at_today(followed(plans, personal), personal, {broken}, {"2026-11-20", 600}).due.due.size(),
            1U);
  broken.record.planned = session::Length(120'000);
  EXPECT_THAT(look_at_today(followed(plans, personal), personal, {broken}, {"2026-11-20", 600}).due.due,
              IsEmpty());
}

TEST(PlanShelf, KnowsEachSpotWithItsLastScore) {
  auto newer = did("trapezius", "2026-11-20");
  newer.scores.push_back({"upper_trap", routine::Side::right, 6, 4});
  auto older = did("hold-ladder", "2026-11-10");
  older.scores.push_back({"upper_trap", routine::Side::right, 8, 8});
  older.scores.push_back({"calf", routine::Side::left, 5, std::nullopt});
  const auto spots = known_spots({newer, older}, "2026-11-22");
  ASSERT_EQ(spots.size(), 2U);
  EXPECT_EQ(spots[0].days_ago, 2);
  EXPECT_EQ(spots[0].score, 4);
  EXPECT_EQ(spots[0].routine, "trapezius");
  EXPECT_EQ(spots[1].days_ago, 12);
  EXPECT_EQ(spots[1].score, 5);
}

}  // namespace
}  // namespace files
