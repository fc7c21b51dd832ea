// SPDX-License-Identifier: MIT
#include "desktop/reminder_units.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace desktop {
namespace {

using testing::HasSubstr;

TEST(ReminderUnits, ATimeOfTheDayIsReadAndAnythingElseIsNot) {
  EXPECT_EQ(clock_time("18:00"), "18:00");
  EXPECT_EQ(clock_time("7:05"), "07:05");
  EXPECT_EQ(clock_time("00:00"), "00:00");
  for (const char* text :
       {"", "18", "24:00", "18:60", "18:5", "1:2:3", "aa:bb", "-1:00", "018:00", "18:00 "}) {
    EXPECT_EQ(clock_time(text), std::nullopt) << text;
  }
}

TEST(ReminderUnits, TheTimerNamesItsTimeAndItIsReadBack) {
  EXPECT_THAT(timer_text("07:05"), HasSubstr("\nOnCalendar=*-*-* 07:05:00\n"));
  EXPECT_EQ(time_of_timer(timer_text("07:05")), "07:05");
  EXPECT_EQ(time_of_timer("[Timer]\nOnBootSec=5\n"), std::nullopt);
}

TEST(ReminderUnits, NothingInAPathMeansSomethingToSystemd) {
  EXPECT_THAT(service_text({"/opt/50% off/un\"knot", "remind", "$HOME", "a\\b"}),
              HasSubstr("\nExecStart=\"/opt/50%% off/un\\\"knot\" \"remind\" \"$$HOME\" \"a\\\\b\"\n"));
}

}  // namespace
}  // namespace desktop
