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
  session.source = Source::professional;
  session.tools = {"cane"};
  session.helped = {Helped::rest};
  session.peak_pressure = 5;
  session.bruise = false;
  session.edits = {{1000, "note", "", "note 1"}};
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
        "after": 4,
        "next_day": null
      },
      {
        "region": "upper_trap",
        "side": "left",
        "before": null,
        "after": 2,
        "next_day": null
      }
    ],
    "note": "note 1",
    "local_date": "2025-11-22",
    "zone": "Europe/Berlin",
    "source": "professional",
    "routine_hash": "2fbf7fb0fdc85219",
    "tools": [
      "cane"
    ],
    "tags": [],
    "helped": [
      "break"
    ],
    "peak_pressure": 5,
    "change": null,
    "referred": null,
    "bruise": false,
    "edits": [
      {
        "at": "1970-01-01T00:00:01+00:00",
        "field": "note",
        "was": "",
        "now": "note 1"
      }
    ]
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
