// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "app/temporary_folder.h"

namespace app {
namespace {

std::string content(const std::filesystem::path& file) {
  std::ostringstream out;
  out << std::ifstream(file).rdbuf();
  return out.str();
}

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
  settings.quarter_turns = 3;
  ASSERT_TRUE(write_settings(file(), settings));
  EXPECT_EQ(read_settings(file()).settings, settings);
}

TEST_F(SettingsTest, WritingKeepsCommentsAndUnknownKeys) {
  write("# mine\nvolume = 40 # quiet\nfrom_the_future = \"kept\"\n");
  Settings settings;
  settings.volume = 60;
  ASSERT_TRUE(write_settings(file(), settings));
  const std::string text = content(file());
  EXPECT_EQ(text.find("# mine\nvolume = 60  # quiet\nfrom_the_future = \"kept\"\n"), 0U) << text;
  EXPECT_EQ(read_settings(file()).settings, settings);
}

}  // namespace
}  // namespace app
