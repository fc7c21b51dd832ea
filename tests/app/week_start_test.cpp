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

}  // namespace
}  // namespace app
