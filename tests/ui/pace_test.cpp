// SPDX-License-Identifier: MIT
#include "ui/screens/pace.h"

#include <gtest/gtest.h>

#include "ui/scenes.h"

namespace {

using session::Length;

ui::SessionModel at(routine::Kind kind, int left_ms, int length_ms) {
  ui::SessionModel model = ui_test::session_of(kind);
  model.view.left = Length(left_ms);
  model.view.length = Length(length_ms);
  model.view.last_seconds = left_ms <= 3000;
  return model;
}

TEST(Pace, AHoldNeedsTenFrames) { EXPECT_EQ(ui::wanted_fps(at(routine::Kind::hold, 30'000, 45'000)), 10); }

TEST(Pace, ChangesAndLastSecondsAreFluid) {
  EXPECT_EQ(ui::wanted_fps(at(routine::Kind::hold, 44'500, 45'000)), 60);
  EXPECT_EQ(ui::wanted_fps(at(routine::Kind::hold, 2'900, 45'000)), 60);
}

TEST(Pace, LongIceHeatAndRestNeedOneJustAfterTheNumberChanged) {
  for (const auto kind : {routine::Kind::ice, routine::Kind::heat, routine::Kind::rest}) {
    EXPECT_NEAR(ui::wanted_fps(at(kind, 200'999, 300'000)), 1, 1e-9);
    EXPECT_NEAR(ui::wanted_fps(at(kind, 200'249, 300'000)), 4, 1e-9);
    EXPECT_EQ(ui::wanted_fps(at(kind, 200'000, 300'000)), 60);
    EXPECT_EQ(ui::wanted_fps(at(kind, 20'000, 60'000)), 10);
  }
}

TEST(Pace, WithReducedMotionOnlyTheNumberMoves) {
  for (const auto kind : routine::kAllKinds) {
    ui::SessionModel model = at(kind, 30'999, 45'000);
    model.reduced_motion = true;
    EXPECT_NEAR(ui::wanted_fps(model), 1, 1e-9);
  }
}

TEST(Pace, NothingMovesInAPause) {
  ui::SessionModel model = at(routine::Kind::hold, 2'000, 45'000);
  model.view.state = session::State::paused;
  EXPECT_EQ(ui::wanted_fps(model), 4);
}

}  // namespace
