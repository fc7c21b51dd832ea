// SPDX-License-Identifier: MIT
#include "session/cues.h"

#include <gtest/gtest.h>

#include "session/turns.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using routine::Kind;
using routine::Side;
using Lines = std::vector<std::string>;

Cue opening_after(routine::Turn before, routine::Turn opens) {
  const Plan plan = plan_of({std::move(before), std::move(opens)});
  return opening_cue(&plan.phases[0], plan.phases[1]);
}

TEST(Cues, TheFirstPhaseOpensWithTheCueOfItsKind) {
  const std::vector<std::pair<Kind, Cue>> table = {
      {Kind::prepare, Cue::get_ready}, {Kind::hold, Cue::hold},       {Kind::press, Cue::press},
      {Kind::release, Cue::release},   {Kind::stretch, Cue::stretch}, {Kind::roll, Cue::roll},
      {Kind::ice, Cue::ice_on},        {Kind::heat, Cue::heat_on},    {Kind::rest, Cue::rest},
      {Kind::breathe, Cue::breathe},   {Kind::move, Cue::move}};
  for (const auto& [kind, cue] : table) {
    EXPECT_EQ(opening_cue(nullptr, plan_of({turn(kind, 5s)}).phases[0]), cue) << routine::kind_id(kind);
  }
}

TEST(Cues, ReleaseSoundsWhereverPressureOrAStretchEnds) {
  for (const Kind on : {Kind::hold, Kind::press, Kind::roll, Kind::stretch}) {
    for (const Kind off : {Kind::release, Kind::rest, Kind::breathe}) {
      EXPECT_EQ(opening_after(turn(on, 5s), turn(off, 5s)), Cue::release)
          << routine::kind_id(on) << " " << routine::kind_id(off);
    }
    EXPECT_EQ(opening_after(turn(on, 5s), turn(Kind::move, 5s)), Cue::move);
  }
}

TEST(Cues, RestAfterIceOrHeatTakesThePackOff) {
  EXPECT_EQ(opening_after(turn(Kind::ice, 5min), turn(Kind::rest, 10min)), Cue::ice_off);
  EXPECT_EQ(opening_after(turn(Kind::heat, 5min), turn(Kind::rest, 10min)), Cue::heat_off);
  EXPECT_EQ(opening_after(turn(Kind::move, 5s), turn(Kind::rest, 10s)), Cue::rest);
}

TEST(Cues, OnlyAPrepareOnANewSideSoundsSwitchSide) {
  routine::Turn gap = turn(Kind::prepare, 8s, Side::right);
  gap.side_changes = true;
  EXPECT_EQ(opening_after(turn(Kind::release, 5s, Side::left), gap), Cue::switch_side);
  gap.kind = Kind::hold;
  EXPECT_EQ(opening_after(turn(Kind::release, 5s, Side::left), gap), Cue::hold);
}

TEST(Cues, AQuietKindAfterASetSoundsSetDone) {
  routine::Turn last = turn(Kind::release, 5s);
  last.set_ends = true;
  for (const Kind quiet : {Kind::prepare, Kind::release, Kind::rest, Kind::breathe, Kind::move}) {
    EXPECT_EQ(opening_after(last, turn(quiet, 5s)), Cue::set_done) << routine::kind_id(quiet);
  }
  EXPECT_EQ(opening_after(last, turn(Kind::hold, 5s)), Cue::hold);
}

TEST(Cues, WhatThePersonMustDoComesBeforeSetDone) {
  routine::Turn last = turn(Kind::hold, 30s);
  last.set_ends = true;
  EXPECT_EQ(opening_after(last, turn(Kind::rest, 5s)), Cue::release);
  last.kind = Kind::ice;
  EXPECT_EQ(opening_after(last, turn(Kind::rest, 5s)), Cue::ice_off);
  EXPECT_EQ(opening_after(last, turn(Kind::release, 5s)), Cue::release);
  routine::Turn gap = turn(Kind::prepare, 8s, Side::right);
  gap.side_changes = true;
  EXPECT_EQ(opening_after(last, gap), Cue::switch_side);
}

TEST(Cues, TicksCountInTheChangeAndTheChangeLandsOnZero) {
  EXPECT_EQ(lines(plan_of({turn(Kind::press, 8s), turn(Kind::release, 5s)}).cues),
            (Lines{"0 press", "5000 tick", "6000 tick", "7000 tick", "8000 release", "10000 tick",
                   "11000 tick", "12000 tick", "13000 session_done"}));
}

TEST(Cues, NoTickWithinASecondOfThePhasesStart) {
  EXPECT_EQ(lines(plan_of({turn(Kind::press, 1s)}).cues), (Lines{"0 press", "1000 session_done"}));
  EXPECT_EQ(lines(plan_of({turn(Kind::press, 1999ms)}).cues), (Lines{"0 press", "1999 session_done"}));
  EXPECT_EQ(lines(plan_of({turn(Kind::press, 2s)}).cues),
            (Lines{"0 press", "1000 tick", "2000 session_done"}));
  EXPECT_EQ(lines(plan_of({turn(Kind::press, 4s)}).cues),
            (Lines{"0 press", "1000 tick", "2000 tick", "3000 tick", "4000 session_done"}));
}

TEST(Cues, HalfwaySoundsFromTwentySecondsOnInTheKindsThatLast) {
  for (const Kind kind : {Kind::hold, Kind::stretch, Kind::roll, Kind::ice, Kind::heat}) {
    EXPECT_EQ(place_cues(plan_of({turn(kind, 20s)}).phases)[1], (PlannedCue{kPlanStart + 10s, Cue::halfway}));
    EXPECT_EQ(place_cues(plan_of({turn(kind, 19999ms)}).phases)[1].cue, Cue::tick);
  }
  for (const Kind kind : {Kind::prepare, Kind::press, Kind::release, Kind::rest, Kind::breathe, Kind::move}) {
    EXPECT_EQ(place_cues(plan_of({turn(kind, 60s)}).phases)[1].cue, Cue::tick) << routine::kind_id(kind);
  }
}

TEST(Cues, APhaseThatWaitsIsNotCountedDown) {
  EXPECT_EQ(lines(plan_of({waits(turn(Kind::hold, 30s)), turn(Kind::release, 3s)}).cues),
            (Lines{"0 hold", "30000 release", "31000 tick", "32000 tick", "33000 session_done"}));
}

TEST(Cues, NoPhasesHaveNoCues) { EXPECT_TRUE(place_cues({}).empty()); }

}  // namespace
}  // namespace session
