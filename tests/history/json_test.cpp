// SPDX-License-Identifier: MIT
#include "history/json.h"

#include <gtest/gtest.h>

#include "history/samples.h"

namespace history {
namespace {

TEST(Json, IsTheContractOfTheCommandLine) {
  StoredSession session = samples::session(1);
  session.record.phases.resize(1);
  session.record.phases[0].why = session::Hurt::sharp;
  session.scores.resize(2);
  EXPECT_EQ(to_json({session}), R"([
  {
    "id": "019aaa93-bc00-7000-8000-000000000001",
    "routine": "trapezius",
    "title": "Trapezius: stroke, hold, stretch",
    "started_at": "2025-11-22T09:00:00+01:00",
    "planned_ms": 100000,
    "active_ms": 86000,
    "paused_ms": 10,
    "outcome": "completed",
    "phases": [
      {
        "kind": "prepare",
        "region": "upper_trap",
        "side": "center",
        "planned_ms": 10000,
        "actual_ms": 10000,
        "ended_by": "ran_out",
        "target_ms": 10000,
        "why": "sharp",
        "added": false
      }
    ],
    "scores": [
      {
        "region": "upper_trap",
        "side": "right",
        "before": 1,
        "after": 4
      },
      {
        "region": "upper_trap",
        "side": "left",
        "before": null,
        "after": 2
      }
    ],
    "note": "note 1",
    "local_date": "2025-11-22",
    "zone": "Europe/Berlin"
  }
]
)");
}

TEST(Json, OfNothingIsAnEmptyList) { EXPECT_EQ(to_json({}), "[]\n"); }

TEST(Json, SaysRunningWhileASessionRuns) {
  EXPECT_NE(to_json({samples::running(1)}).find("\"outcome\": \"running\""), std::string::npos);
}

TEST(Json, KeepsTheGivenOrderAndSurvivesBrokenText) {
  StoredSession first = samples::session(1);
  first.note =
      "a\xff"
      "b\n\"\x1b";
  const std::string json = to_json({first, samples::session(0)});
  EXPECT_LT(json.find("note\": \"a\xef\xbf\xbd"
                      "b\\n\\\"\\u001b\""),
            json.find("note 0"));
}

}  // namespace
}  // namespace history
