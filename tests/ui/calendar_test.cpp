// SPDX-License-Identifier: MIT
#include "ui/charts/calendar.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "review_samples.h"
#include "screen_driver.h"

namespace ui::samples {
namespace {

using std::chrono::days;

struct CalendarChart : testing::Test {
  ReviewModel review = review_of(nine_weeks());
  CalendarModel model{review.stats->calendar, kReviewToday, std::chrono::Monday};
  std::optional<history::Day> at;
  CalendarTouch touch;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) {
                       touch = calendar(canvas, "calendar", {40, 40, 760, 160}, model, at);
                       return Asks{};
                     }};
};

TEST(CalendarShades, AreByMinutes) {
  using std::chrono::minutes;
  EXPECT_EQ(shade_of(minutes(0)), 0);
  EXPECT_EQ(shade_of(minutes(4)), 1);
  EXPECT_EQ(shade_of(minutes(5)), 2);
  EXPECT_EQ(shade_of(minutes(29)), 3);
  EXPECT_EQ(shade_of(minutes(30)), 4);
}

TEST_F(CalendarChart, BeginsAtTodayAndGoesBackAWeekToTheLeft) {
  stage.key(SDLK_DOWN);  // the first arrow shows where the keyboard is
  ASSERT_TRUE(touch.shown);
  EXPECT_EQ(*touch.shown, kReviewToday);
  stage.key(SDLK_LEFT);
  EXPECT_EQ(*touch.shown, kReviewToday - days(7));
  stage.key(SDLK_UP);
  EXPECT_EQ(*touch.shown, kReviewToday - days(8));
  stage.key(SDLK_DOWN);
  stage.key(SDLK_RIGHT);
  EXPECT_EQ(*touch.shown, kReviewToday);
}

TEST_F(CalendarChart, NeverGoesBeyondToday) {
  stage.key(SDLK_DOWN);
  stage.key(SDLK_RIGHT);
  EXPECT_EQ(at, kReviewToday);
}

TEST_F(CalendarChart, ThePointerComesBeforeTheKeyboard) {
  ImGui::GetIO().MousePos = {799 - 40, 40 + 30};  // the third column from the right at most
  stage.frame();
  stage.frame();
  ASSERT_TRUE(touch.shown);
  EXPECT_LT(*touch.shown, kReviewToday);
  EXPECT_GT(*touch.shown, kReviewToday - days(28));
}

TEST_F(CalendarChart, NamesTheMonthsWithoutRunningIntoEachOther) {
  EXPECT_TRUE(stage.shows("Nov"));
  EXPECT_TRUE(stage.shows("Oct"));
  EXPECT_TRUE(stage.shows("Mon"));
}

TEST_F(CalendarChart, AWeekMayBeginOnASunday) {
  model.week_start = std::chrono::Sunday;
  stage.frame();
  EXPECT_TRUE(stage.shows("Sun"));
  EXPECT_FALSE(stage.shows("Mon"));
}

TEST(CalendarTotals, AreFoundByDayAndNothingElse) {
  const std::vector<history::DayTotal> all = {{kReviewToday - days(3), 1, {}}, {kReviewToday, 2, {}}};
  EXPECT_EQ(total_of(all, kReviewToday)->sessions, 2);
  EXPECT_EQ(total_of(all, kReviewToday - days(1)), nullptr);
}

}  // namespace
}  // namespace ui::samples
