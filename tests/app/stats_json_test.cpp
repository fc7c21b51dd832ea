// SPDX-License-Identifier: MIT
#include "app/stats_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::json;

Json json_of(const history::StoredSession& session) {
  history::StatsQuery query;
  query.today = *history::day_from("2026-11-21");
  return Json::parse(stats_json(history::stats_of(history::list_of(std::vector{session}), query)));
}

TEST(StatsJson, HasTheNumbersOfASpot) {
  history::StoredSession session;
  session.started_utc_ms = 1'795'176'000'000;  // the 20th, 12:00
  session.routine = "daily-minute";
  session.title = "The daily minute";
  session.record.outcome = session::Outcome::completed;
  session.record.active = std::chrono::seconds(60);
  session.record.phases.resize(1);
  session.record.phases[0].kind = routine::Kind::hold;
  session.record.phases[0].region = "calf";
  session.record.phases[0].planned = std::chrono::seconds(60);
  session.record.phases[0].actual = std::chrono::seconds(50);
  session.record.phases[0].ended_by = session::EndedBy::let_go;
  session.scores = {{"calf", routine::Side::left, 6, 4}};
  const Json json = json_of(session);
  EXPECT_EQ(json["last_7_days"],
            (Json{{"sessions", 1}, {"days", 1}, {"active_ms", 60000}, {"worked_ms", 50000}}));
  const Json& spot = json["spots"][0];
  EXPECT_EQ(spot["region"], "calf");
  EXPECT_EQ(spot["days_since"], 1);
  EXPECT_EQ(spot["holds"]["held_ms"], 50000);
  EXPECT_EQ(spot["last_score"]["before"], 6);
  EXPECT_TRUE(spot["last_score"]["next_day"].is_null());
  EXPECT_EQ(spot["month"]["verdict"], "too_few");
  EXPECT_TRUE(spot["month"]["then"].is_null());
  EXPECT_EQ(json["by_routine"][0]["change"], -2.0);
  EXPECT_EQ(json["calendar"][0]["day"], "2026-11-20");
}

TEST(StatsJson, OfASpotWithoutHoldsSaysNullAndNotZero) {
  history::StoredSession session;
  session.record.outcome = session::Outcome::completed;
  session.record.active = std::chrono::seconds(60);
  session.scores = {{"calf", routine::Side::left, {}, {}}};
  const Json json = json_of(session);
  EXPECT_TRUE(json["spots"][0]["holds"]["held_ms"].is_null());
  EXPECT_TRUE(json["spots"][0]["last_day"].is_null());
  EXPECT_TRUE(json["spots"][0]["days_since"].is_null());
  EXPECT_TRUE(json["waited_longest"].is_null());
}

}  // namespace
}  // namespace app
