// SPDX-License-Identifier: MIT
#include "ui/charts/score_chart.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "review_samples.h"
#include "screen_driver.h"

namespace ui::samples {
namespace {

using std::chrono::days;

history::SpotStats spot_with(const std::vector<history::ScorePoint>& scores) {
  history::SpotStats spot;
  spot.spot = {"upper_trap", routine::Side::right};
  spot.scores = scores;
  for (const history::ScorePoint& score : scores) {
    history::WeekPoint week;
    week.week = history::week_of(score.day, std::chrono::Monday);
    if (score.before) week.before = *score.before;
    week.scores = 1;
    if (spot.weeks.empty() || spot.weeks.back().week != week.week) spot.weeks.push_back(week);
  }
  return spot;
}

struct ScoreChart : testing::Test {
  history::SpotStats spot = spot_with({{kReviewToday - days(20), 2, 7, 5, {}},
                                       {kReviewToday - days(9), 1, 6, {}, {}},
                                       {kReviewToday - days(1), 0, 4, 2, 3}});
  ScoreChartModel model{&spot, nullptr, kReviewToday, 0};
  std::size_t at = 0;
  ScoreChartTouch touch;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) {
                       touch = score_chart(canvas, "chart", {40, 40, 700, 200}, model, at);
                       score_chart_legend(canvas, {40, 260}, 700, model, touch.weeks);
                       return Asks{};
                     }};
};

TEST_F(ScoreChart, TheArrowsGoFromTheNewestValueBack) {
  stage.key(SDLK_DOWN);
  EXPECT_EQ(touch.words, "Yesterday: 4 before, 2 after, 3 the day after.");
  stage.key(SDLK_LEFT);
  EXPECT_EQ(touch.words, "Thu 12 Nov: 6 before, none after.");
  stage.key(SDLK_LEFT);
  EXPECT_EQ(touch.words, "Sun 1 Nov: 7 before, 5 after.");
  stage.key(SDLK_LEFT);
  EXPECT_EQ(touch.words, "Sun 1 Nov: 7 before, 5 after.");
  stage.frame({SDLK_END});
  EXPECT_EQ(touch.words, "Yesterday: 4 before, 2 after, 3 the day after.");
}

TEST_F(ScoreChart, EnterOrAClickOpensTheSession) {
  stage.key(SDLK_DOWN);
  stage.key(SDLK_LEFT);
  bool pressed = false;
  std::size_t line = 99;
  ImGui::GetIO().KeysDown[ImGuiKey_Space] = true;
  for (int i = 0; i < 3; ++i) {
    stage.frame();
    if (touch.pressed) pressed = true;
    if (touch.pressed) line = touch.line;
    ImGui::GetIO().KeysDown[ImGuiKey_Space] = false;
  }
  EXPECT_TRUE(pressed);
  EXPECT_EQ(line, 1U);
}

TEST_F(ScoreChart, ThePointerShowsTheNearestValue) {
  ImGui::GetIO().MousePos = {100, 120};
  stage.frame();
  stage.frame();
  EXPECT_EQ(touch.words, "Sun 1 Nov: 7 before, 5 after.");
}

TEST_F(ScoreChart, WithNothingInTheTimeItSaysSo) {
  model.days = 1;
  stage.frame();
  EXPECT_TRUE(stage.shows("No score in this time."));
}

TEST_F(ScoreChart, TheBandIsExplainedOnlyWhereItIsDrawn) {
  EXPECT_FALSE(stage.shows_part("says nothing"));
  spot.month.then = 6;
  stage.frame();
  EXPECT_TRUE(stage.shows_part("says nothing"));
}

TEST_F(ScoreChart, SessionsThatStandTooCloseAreReadByWeek) {
  std::vector<history::ScorePoint> many;
  for (int i = 400; i > 0; --i) many.push_back({kReviewToday - days(i / 2), 0, 5, 3, {}});
  spot = spot_with(many);
  stage.frame();
  stage.key(SDLK_DOWN);
  EXPECT_TRUE(touch.words.starts_with("Week of ")) << touch.words;
}

TEST_F(ScoreChart, OfManyYearsAPointStandsForManyWeeks) {
  EXPECT_TRUE(stage.shows("median of the week"));
  std::vector<history::ScorePoint> many;
  for (int i = 3 * 2000; i > 0; --i) many.push_back({kReviewToday - days(i), 0, 5, 3, {}});
  spot = spot_with(many);
  stage.frame();
  EXPECT_TRUE(stage.shows("median of 13 weeks"));
  stage.key(SDLK_DOWN);
  stage.key(SDLK_LEFT);
  EXPECT_TRUE(touch.words.starts_with("13 weeks from ")) << touch.words;
  EXPECT_TRUE(touch.words.ends_with("5 before, 3 after, medians of 91 sessions.")) << touch.words;
}

}  // namespace
}  // namespace ui::samples
