// SPDX-License-Identifier: MIT
#include "app/settings_keeper.h"

#include <gtest/gtest.h>

#include <fstream>

#include "files/temporary_folder.h"

namespace app {
namespace {

constexpr std::chrono::seconds kSoon{60};

TEST(SettingsKeeper, AChangeHoldsAtOnceAndIsWritten) {
  const files::TemporaryFolder temporary;
  const auto file = temporary.path() / "settings.toml";
  guide::DiskWorker worker;
  SettingsKeeper keeper(file, {}, worker);
  for (int volume = 99; volume >= 20; --volume) {
    files::Settings to = keeper.now();
    to.volume = volume;
    keeper.change(to);
    EXPECT_EQ(keeper.now().volume, volume);
  }
  ASSERT_TRUE(worker.wait_idle(kSoon));
  EXPECT_EQ(keeper.trouble(), "");
  EXPECT_EQ(files::read_settings(file).settings, keeper.now());
}

TEST(SettingsKeeper, WhatCannotBeWrittenIsToldHoldsAndIsWrittenWithTheNextChange) {
  const files::TemporaryFolder temporary;
  const auto folder = temporary.path() / "later";
  std::ofstream(folder) << "a file where the folder should be";
  guide::DiskWorker worker;
  SettingsKeeper keeper(folder / "settings.toml", {}, worker);
  files::Settings to;
  to.volume = 20;
  keeper.change(to);
  ASSERT_TRUE(worker.wait_idle(kSoon));
  EXPECT_EQ(keeper.now().volume, 20);
  EXPECT_NE(keeper.trouble(), "");

  std::filesystem::remove(folder);
  to.ticks = false;
  keeper.change(to);
  ASSERT_TRUE(worker.wait_idle(kSoon));
  EXPECT_EQ(keeper.trouble(), "");
  EXPECT_EQ(files::read_settings(folder / "settings.toml").settings, to);
}

}  // namespace
}  // namespace app
