// SPDX-License-Identifier: MIT
#include "app/when_text.h"

#include <gtest/gtest.h>

namespace app {
namespace {

TEST(WhenText, SaysDaysAsPeopleDo) {
  EXPECT_EQ(days_ago("2026-11-21", "2026-11-21"), "today");
  EXPECT_EQ(days_ago("2026-11-22", "2026-11-21"), "today");  // travelled west
  EXPECT_EQ(days_ago("2026-11-20", "2026-11-21"), "yesterday");
  EXPECT_EQ(days_ago("2026-11-18", "2026-11-21"), "3 days ago");
  EXPECT_EQ(days_ago("2026-11-07", "2026-11-21"), "2 weeks ago");
  EXPECT_EQ(days_ago("2026-08-21", "2026-11-21"), "3 months ago");
}

}  // namespace
}  // namespace app
