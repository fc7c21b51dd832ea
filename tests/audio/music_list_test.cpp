// SPDX-License-Identifier: MIT
#include "audio/music_list.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace audio {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

struct MusicListTest : testing::Test {
  const fs::path folder =
      fs::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name();
  void SetUp() override { fs::create_directories(folder); }
  void TearDown() override { fs::remove_all(folder); }
  void put(const std::string& name) const {
    fs::create_directories((folder / name).parent_path());
    std::ofstream(folder / name) << "sound";
  }
};

MusicList list_of(int count, std::uint32_t seed) {
  std::vector<fs::path> files;
  for (int i = 0; i < count; ++i) files.emplace_back("/music/" + std::to_string(i) + ".ogg");
  return {files, seed};
}

Names next(MusicList& list, int count) {
  Names names;
  for (; count > 0 && list.current(); --count) {
    names.push_back(list.current()->stem().string());
    list.advance();
  }
  return names;
}

TEST_F(MusicListTest, HasTheMusicOfAFolderAndItsFoldersByNameAndNothingElse) {
  for (const char* name : {"b.ogg", "A.MP3", "cover.jpg", "more/c.flac", "d.opus", "list.m3u", ".ogg.part"})
    put(name);
  const auto files = list_music(folder);
  ASSERT_TRUE(files);
  Names names;
  for (const fs::path& file : *files) names.push_back(fs::relative(file, folder).string());
  EXPECT_EQ(names, (Names{"A.MP3", "b.ogg", "d.opus", "more/c.flac"}));
}

TEST_F(MusicListTest, SaysWhyThereIsNone) {
  put("notes.txt");
  EXPECT_EQ(list_music(folder).error(),
            "No music: no sound file is in the folder \"" + folder.string() + "\".");
  EXPECT_EQ(list_music(folder / "gone").error(),
            "No music: there is no folder \"" + (folder / "gone").string() + "\".");
  EXPECT_FALSE(list_music(folder / "notes.txt"));
}

TEST(MusicList, ByNameItGoesRoundAndRound) {
  MusicList list = list_of(3, 0);
  EXPECT_EQ(next(list, 7), (Names{"0", "1", "2", "0", "1", "2", "0"}));
}

TEST(MusicList, ShuffledEveryFileComesOnceARoundAndNeverTwiceRunning) {
  for (std::uint32_t seed = 1; seed < 100; ++seed) {
    MusicList list = list_of(4, seed);
    std::string last;
    for (int round = 0; round < 6; ++round) {
      const Names names = next(list, 4);
      EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), 4U);
      EXPECT_NE(names.front(), last);
      last = names.back();
    }
  }
}

TEST(MusicList, AnotherSeedIsAnotherOrder) {
  std::set<Names> orders;
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    MusicList list = list_of(8, seed);
    orders.insert(next(list, 8));
  }
  EXPECT_GT(orders.size(), 15U);
}

TEST(MusicList, ABrokenFileIsLeftOutAndSaid) {
  MusicList list = list_of(3, 0);
  list.advance();
  list.broken("no sound in it");
  EXPECT_EQ(list.skipped(), (Names{"\"1.ogg\": no sound in it"}));
  EXPECT_EQ(next(list, 4), (Names{"2", "0", "2", "0"}));
}

TEST(MusicList, WhenAllAreBrokenThereIsNone) {
  MusicList list = list_of(2, 5);
  list.broken("a");
  list.broken("b");
  list.broken("c");
  list.advance();
  EXPECT_FALSE(list.current());
  EXPECT_EQ(list.skipped().size(), 2U);
  EXPECT_FALSE(MusicList().current());
}

}  // namespace audio
