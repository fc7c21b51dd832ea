// SPDX-License-Identifier: MIT
#include "audio/music_trial.h"

#include <gtest/gtest.h>

#include <fstream>

#include "audio/boot_time.h"

namespace audio {
namespace {

using std::chrono::milliseconds;

struct MusicTrialTest : testing::Test {
  const std::filesystem::path folder =
      std::filesystem::path(testing::TempDir()) / ("unknot_trial_" + std::to_string(boot_now()));
  MusicTrial trial;
  std::vector<std::string> tried;

  void SetUp() override { std::filesystem::create_directories(folder); }
  void TearDown() override { std::filesystem::remove_all(folder); }

  void put(const std::string& name) const { std::ofstream(folder / name) << "x"; }
  // What begins with b is broken.
  void go_on(std::uint32_t number, milliseconds length) {
    trial.go_on(
        {folder, number},
        [this](const std::filesystem::path& file) {
          tried.push_back(file.filename().string());
          return std::string(tried.back().front() == 'b' ? "no music" : "");
        },
        length);
  }
};

TEST_F(MusicTrialTest, FindsWhatCannotBePlayed) {
  for (const char* name : {"a.ogg", "b.mp3", "c.wav", "text.txt"}) put(name);
  go_on(1, milliseconds(10'000));
  EXPECT_EQ(tried, (std::vector<std::string>{"a.ogg", "b.mp3", "c.wav"}));
  EXPECT_EQ(trial.found().number, 1U);
  EXPECT_EQ(trial.found().skipped, std::vector<std::string>{"\"b.mp3\": no music"});
  EXPECT_EQ(trial.found().trouble, "");
}

TEST_F(MusicTrialTest, TriesOneAtLeastEachTimeAndNoneTwice) {
  for (const char* name : {"a.ogg", "b.mp3"}) put(name);
  go_on(1, milliseconds(0));
  EXPECT_EQ(tried.size(), 1U);
  go_on(1, milliseconds(0));
  go_on(1, milliseconds(0));
  EXPECT_EQ(tried.size(), 2U);
}

TEST_F(MusicTrialTest, AnotherOrderBeginsAnew) {
  put("b.ogg");
  go_on(1, milliseconds(10'000));
  EXPECT_EQ(trial.found().trouble, "No music: none of the files in \"" + folder.string() +
                                       "\" can be played (\"b.ogg\": no music).");
  put("a.ogg");
  go_on(2, milliseconds(10'000));
  EXPECT_EQ(trial.found().number, 2U);
  EXPECT_EQ(trial.found().trouble, "");
  EXPECT_EQ(trial.found().skipped.size(), 1U);
}

TEST_F(MusicTrialTest, AFolderWithoutMusicIsSaidAndNothingIsTriedWithoutAnOrder) {
  go_on(0, milliseconds(10'000));
  EXPECT_EQ(trial.found().trouble, "");
  go_on(1, milliseconds(10'000));
  EXPECT_NE(trial.found().trouble.find("no sound file is in the folder"), std::string::npos);
  EXPECT_TRUE(tried.empty());
}

TEST_F(MusicTrialTest, LooksAtTheFirstFiveHundredOnly) {
  for (std::size_t i = 0; i < kMostTried + 3; ++i) put("b" + std::to_string(i) + ".ogg");
  go_on(1, milliseconds(100'000));
  EXPECT_EQ(tried.size(), kMostTried);
}

}  // namespace
}  // namespace audio
