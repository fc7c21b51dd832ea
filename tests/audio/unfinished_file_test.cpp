// SPDX-License-Identifier: MIT
#include "audio/unfinished_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace audio {
namespace {

namespace fs = std::filesystem;

struct UnfinishedFileTest : testing::Test {
  fs::path folder = fs::path(testing::TempDir()) / ("unknot_unfinished_" + std::to_string(::getpid()));
  fs::path place = folder / "a.bin";
  void SetUp() override { fs::create_directories(folder); }
  void TearDown() override { fs::remove_all(folder); }
  static std::string text_of(const fs::path& file) {
    std::string text;
    std::ifstream(file) >> text;
    return text;
  }
};

TEST_F(UnfinishedFileTest, IsInItsPlaceOnlyOnceItIsFinished) {
  std::ofstream(place) << "old";
  UnfinishedFile file(place);
  EXPECT_EQ(file.write("new!", 4), 4);
  EXPECT_EQ(file.seek(0, SEEK_SET), 0);
  EXPECT_EQ(file.write("N", 1), 1);
  EXPECT_EQ(file.size(), 4);
  EXPECT_EQ(text_of(place), "old");
  ASSERT_TRUE(file.finish()) << file.trouble();
  EXPECT_EQ(text_of(place), "New!");
  EXPECT_FALSE(fs::exists(folder / "a.bin.part"));
}

TEST_F(UnfinishedFileTest, NothingStaysOfOneThatWasNotFinished) {
  { UnfinishedFile(place).write("half", 4); }
  EXPECT_TRUE(fs::is_empty(folder));
}

TEST_F(UnfinishedFileTest, AWriteThatFailsIsRememberedAndNeverFinished) {
  fs::create_symlink("/dev/full", folder / "a.bin.part");
  UnfinishedFile file(place);
  EXPECT_LT(file.write("half", 4), 4);
  EXPECT_EQ(file.trouble(), "No space left on device");
  EXPECT_FALSE(file.finish());
  EXPECT_FALSE(fs::exists(place));
}

TEST_F(UnfinishedFileTest, AFolderThatIsNotThereIsTold) {
  const UnfinishedFile file(folder / "gone" / "a.bin");
  EXPECT_EQ(file.trouble(), "No such file or directory");
}

}  // namespace
}  // namespace audio
