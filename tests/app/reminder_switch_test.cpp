// SPDX-License-Identifier: MIT
#include "app/reminder_switch.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "files/temporary_folder.h"

namespace app {
namespace {

constexpr std::chrono::seconds kLongest{10};

// Without a bus, so that whether something was tried shows in the trouble.
class ReminderSwitchTest : public testing::Test {
 protected:
  ReminderSwitchTest() {
    ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/here", 1);
    folders_.units = folder_.path() / "units";
  }
  ~ReminderSwitchTest() override { ::unsetenv("DBUS_SESSION_BUS_ADDRESS"); }

  std::string trouble_after(const files::Settings& before, const files::Settings& after) {
    reminder_.follow(before, after, folders_, worker_);
    EXPECT_TRUE(worker_.wait_idle(kLongest));
    return reminder_.trouble();
  }

  static files::Settings settings(bool on, std::string time) {
    files::Settings settings;
    settings.reminders = on;
    settings.reminder_time = std::move(time);
    return settings;
  }

  files::TemporaryFolder folder_;
  files::Folders folders_{};
  guide::DiskWorker worker_;
  ReminderSwitch reminder_;
};

TEST_F(ReminderSwitchTest, WithoutSystemdSwitchingOnIsTroubleAndLeavesNoUnits) {
  EXPECT_NE(trouble_after(settings(false, "18:00"), settings(true, "18:00")), "");
  EXPECT_TRUE(std::filesystem::is_empty(folders_.units));
}

TEST_F(ReminderSwitchTest, AnotherTimeIsSwitchedOnlyWhileItIsOn) {
  EXPECT_EQ(trouble_after(settings(false, "18:00"), settings(false, "19:00")), "");
  EXPECT_FALSE(std::filesystem::exists(folders_.units));
  EXPECT_NE(trouble_after(settings(true, "18:00"), settings(true, "19:00")), "");
}

TEST_F(ReminderSwitchTest, SwitchingOffWhatIsNotThereEndsTheTrouble) {
  EXPECT_NE(trouble_after(settings(false, "18:00"), settings(true, "18:00")), "");
  EXPECT_EQ(trouble_after(settings(true, "18:00"), settings(false, "18:00")), "");
}

}  // namespace
}  // namespace app
