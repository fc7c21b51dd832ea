// SPDX-License-Identifier: MIT
#include "files/settings.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "files/temporary_folder.h"

namespace files {
namespace {

class SettingsTest : public testing::Test {
 protected:
  void write(const std::string& text) const { std::ofstream(file()) << text; }
  std::filesystem::path file() const { return temporary_.path() / "settings.toml"; }
  TemporaryFolder temporary_;
};

TEST_F(SettingsTest, AFileThatIsNotThereIsAllDefaults) {
  const ReadSettings read = read_settings(file());
  EXPECT_EQ(read.settings, Settings{});
  EXPECT_TRUE(read.problems.empty());
}

TEST_F(SettingsTest, WrongValuesAreReportedAndTheOthersStillCount) {
  write("format = 1\nvolume = 140\nstart_delay_s = 30\nfull_screen = \"yes\"\n");
  const ReadSettings read = read_settings(file());
  EXPECT_EQ(read.settings.volume, 100);
  EXPECT_EQ(read.settings.start_delay_s, 30);
  EXPECT_FALSE(read.settings.full_screen);
  ASSERT_EQ(read.problems.size(), 2U);
  EXPECT_EQ(read.problems[0], file().string() + ":2: volume must be 0 to 100; 100 is used");
  EXPECT_EQ(read.problems[1], file().string() + ":4: full_screen must be true or false; false is used");
}

TEST_F(SettingsTest, EveryCutOffFileStillGivesSettingsAndStaysAsItWas) {
  const std::string whole = "format = 1\nvolume = 40 # quiet\nquarter_turns = 2\n";
  for (std::size_t length = 0; length <= whole.size(); ++length) {
    write(whole.substr(0, length));
    const Settings settings = read_settings(file()).settings;
    EXPECT_TRUE(settings.volume == 100 || settings.volume == 40 || settings.volume == 4) << length;
    EXPECT_EQ(content(file()), whole.substr(0, length));
  }
}

TEST_F(SettingsTest, WhatIsWrittenIsReadBack) {
  Settings settings;
  settings.volume = 35;
  settings.full_screen = true;
  settings.background = Background::drone;
  settings.voice_program = R"(say "it" \w)";
  settings.keys = {{"pause", {"Space", "B"}}, {"let go", {}}};
  ASSERT_TRUE(write_settings(file(), Settings{}, settings));
  EXPECT_EQ(read_settings(file()).settings, settings);
  EXPECT_TRUE(read_settings(file()).problems.empty());
  EXPECT_EQ(content(file()).find("# Unknot's settings. Each line may be changed or left out.\nformat = 1\n"),
            0U);
}

TEST_F(SettingsTest, OnlyWhatChangedIsWritten) {
  write("volume = 40\nswitch_gap_s = 12\n");  // the gap by hand, while the program ran
  Settings before;
  before.volume = 40;
  Settings after = before;
  after.volume = 60;
  ASSERT_TRUE(write_settings(file(), before, after));
  EXPECT_EQ(content(file()), "volume = 60\nswitch_gap_s = 12\n");
}

TEST_F(SettingsTest, AFileThatIsNotTomlIsKeptBesideTheNewOne) {
  write("volume = = 40\n");
  std::ofstream(file().string() + ".unreadable-1") << "an older one";
  Settings after;
  after.volume = 60;
  ASSERT_TRUE(write_settings(file(), Settings{}, after));
  EXPECT_EQ(content(file().string() + ".unreadable-1"), "an older one");
  EXPECT_EQ(content(file().string() + ".unreadable-2"), "volume = = 40\n");
  EXPECT_EQ(read_settings(file()).settings, after);
}

TEST_F(SettingsTest, ALinkStaysALink) {
  const auto real = temporary_.path() / "dotfiles" / "unknot.toml";
  std::filesystem::create_directory(real.parent_path());
  std::ofstream(real) << "volume = 40\n";
  std::filesystem::create_symlink(real, file());
  Settings after;
  after.ticks = false;
  ASSERT_TRUE(write_settings(file(), Settings{}, after));
  EXPECT_TRUE(std::filesystem::is_symlink(file()));
  EXPECT_EQ(content(real), "volume = 40\nticks = false\n");
}

TEST_F(SettingsTest, AFolderThatCannotBeIsAnErrorOfOneLine) {
  std::ofstream(temporary_.path() / "plain") << "";
  const auto inside = temporary_.path() / "plain" / "settings.toml";
  Settings after;
  after.volume = 1;
  const auto written = write_settings(inside, Settings{}, after);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().find('\n'), std::string::npos);
  EXPECT_NE(written.error().find(temporary_.path().string()), std::string::npos) << written.error();
}

}  // namespace
}  // namespace files
