// SPDX-License-Identifier: MIT
#include "app/week_start.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace app {
namespace {

TEST(WeekStart, IsMondayWhereNobodyHasSaid) {
  setenv("LC_ALL", "C", 1);
  EXPECT_EQ(locale_week_start(), std::chrono::Monday);
  setenv("LC_ALL", "no_such_locale", 1);
  EXPECT_EQ(locale_week_start(), std::chrono::Monday);
  unsetenv("LC_ALL");
}

TEST(WeekStart, IsWhatTheSettingSays) {
  EXPECT_EQ(first_weekday(files::WeekStart::saturday), std::chrono::Saturday);
  EXPECT_EQ(first_weekday(files::WeekStart::sunday), std::chrono::Sunday);
  EXPECT_EQ(first_weekday(files::WeekStart::monday), std::chrono::Monday);
}

}  // namespace
}  // namespace app
