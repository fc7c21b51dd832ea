// SPDX-License-Identifier: MIT
#include "session/timeline.h"

#include <gtest/gtest.h>

#include "session/event_text.h"
#include "session/turns.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using Lines = std::vector<std::string>;

const Moment kNow = kSessionStart + 100s;

Plan short_plan() { return plan_of({turn(Kind::press, 5s), turn(Kind::release, 3s)}); }

TEST(Timeline, CuesFromAPlaceAreShiftedToNow) {
  EXPECT_EQ(lines(cues_from(short_plan(), 0, 0s, kNow)),
            (Lines{"100 press", "102 tick", "103 tick", "104 tick", "105 release", "106 tick", "107 tick",
                   "108 session_done"}));
}

TEST(Timeline, WhatLiesBehindIsLeftOutAndWhatFallsOnNowIsNot) {
  EXPECT_EQ(lines(cues_from(short_plan(), 0, 4s, kNow)),
            (Lines{"100 tick", "101 release", "102 tick", "103 tick", "104 session_done"}));
}

TEST(Timeline, EndsWhereAPhaseWaits) {
  const Plan plan = plan_of({turn(Kind::press, 3s), waits(turn(Kind::move, 10s)), turn(Kind::hold, 20s)});
  EXPECT_EQ(lines(cues_from(plan, 0, 0s, kNow)), (Lines{"100 press", "101 tick", "102 tick", "103 move"}));
  EXPECT_EQ(lines(cues_from(plan, 2, 15s, kNow)),
            (Lines{"102 tick", "103 tick", "104 tick", "105 session_done"}));
}

TEST(Timeline, GetReadyHasTwoTicksAndThenThePhasesOpeningCue) {
  EXPECT_EQ(lines(cues_through_get_ready(short_plan(), 0, 2500ms, kNow)),
            (Lines{"97 get_ready", "98 tick", "99 tick", "100 press", "100.5 tick", "101.5 tick",
                   "102.5 release", "103.5 tick", "104.5 tick", "105.5 session_done"}));
}

TEST(Timeline, TheOpeningCueTakesThePlaceOfATickAtTheSamePlace) {
  EXPECT_EQ(lines(cues_through_get_ready(short_plan(), 0, 4s, kNow)),
            (Lines{"97 get_ready", "98 tick", "99 tick", "100 press", "101 release", "102 tick", "103 tick",
                   "104 session_done"}));
}

}  // namespace
}  // namespace session
