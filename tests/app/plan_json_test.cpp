// SPDX-License-Identifier: MIT
#include "app/plan_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace app {
namespace {

session::Plan small_plan() {
  routine::Turn prepare;
  prepare.kind = routine::Kind::prepare;
  prepare.length = base::Millis(2000);
  prepare.region = "upper_trap";
  prepare.say = "Sit.";
  prepare.added = routine::Added::start_delay;
  routine::Turn hold = prepare;
  hold.kind = routine::Kind::hold;
  hold.length = base::Millis(5000);
  hold.side = routine::Side::left;
  hold.say = "Press.";
  hold.pressure = routine::Pressure{3, 5};
  hold.set = 1;
  hold.sets = 2;
  hold.added = routine::Added::no;
  return session::lay_out("small", "Small", {prepare, hold});
}

TEST(PlanJson, IsTheWholePlan) {
  const auto read = nlohmann::json::parse(plan_json(small_plan()));
  EXPECT_EQ(read["id"], "small");
  EXPECT_EQ(read["title"], "Small");
  EXPECT_EQ(read["total_ms"], 7000);
  ASSERT_EQ(read["phases"].size(), 2U);
  const auto hold = nlohmann::json::parse(R"({
    "index": 1, "kind": "hold", "start_ms": 2000, "length_ms": 5000, "side": "left", "region": "upper_trap",
    "say": "Press.", "pressure": [3, 5], "set": 1, "sets": 2, "added": null})");
  EXPECT_EQ(read["phases"][1], hold);
  EXPECT_EQ(read["phases"][0]["pressure"], nullptr);
  EXPECT_EQ(read["phases"][0]["added"], "start_delay");
  const auto cues = nlohmann::json::parse(R"([
    {"at_ms": 0, "cue": "get_ready"}, {"at_ms": 1000, "cue": "tick"}, {"at_ms": 2000, "cue": "hold"},
    {"at_ms": 4000, "cue": "tick"}, {"at_ms": 5000, "cue": "tick"}, {"at_ms": 6000, "cue": "tick"},
    {"at_ms": 7000, "cue": "session_done"}])");
  EXPECT_EQ(read["cues"], cues);
}

TEST(PlanJson, IsTwoSpacesDeepWithAFinalNewline) {
  const std::string text = plan_json(small_plan());
  EXPECT_EQ(text.rfind("{\n  \"id\": \"small\",\n  \"title\": \"Small\",\n", 0), 0U) << text;
  EXPECT_EQ(text.substr(text.size() - 3), "\n}\n");
}

}  // namespace
}  // namespace app
