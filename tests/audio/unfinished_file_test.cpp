// SPDX-License-Identifier: MIT
#include "audio/unfinished_file.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <fstream>
#include <set>

namespace audio {
namespace {

namespace fs = std::filesystem;
using Put = UnfinishedFile::Put;
using Way = UnfinishedFile::Way;

struct UnfinishedFileTest : testing::TestWithParam<Way> {
  fs::path folder = fs::path(testing::TempDir()) / ("unknot_unfinished_" + std::to_string(::getpid()));
  fs::path place = folder / "a.bin";
  void SetUp() override { fs::create_directories(folder); }
  void TearDown() override { fs::remove_all(folder); }
  static std::string text_of(const fs::path& file) {
    std::string text;
    std::ifstream(file) >> text;
    return text;
  }
  std::set<std::string> names() const {
    std::set<std::string> found;
    for (const auto& entry : fs::directory_iterator(folder)) found.insert(entry.path().filename());
    return found;
  }
  // A program that writes half of it and is killed.
  void half_in_a_killed_program() const {
    std::array<int, 2> pipe{};
    ASSERT_EQ(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      UnfinishedFile file(place, Put::over, GetParam());
      const bool written = file.write("half", 4) == 4;
      if (written) (void)!::write(pipe[1], "w", 1);
      for (;;) ::pause();
    }
    char answer = 0;
    ASSERT_EQ(::read(pipe[0], &answer, 1), 1);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(pipe[0]);
    ::close(pipe[1]);
  }
};

INSTANTIATE_TEST_SUITE_P(EitherWay, UnfinishedFileTest, testing::Values(Way::nameless, Way::named),
                         [](const auto& way) { return way.param == Way::named ? "Named" : "Nameless"; });

TEST_P(UnfinishedFileTest, IsInItsPlaceOnlyOnceItIsFinished) {
  std::ofstream(place) << "old";
  UnfinishedFile file(place, Put::over, GetParam());
  EXPECT_EQ(file.write("new!", 4), 4);
  EXPECT_EQ(file.seek(0, SEEK_SET), 0);
  EXPECT_EQ(file.write("N", 1), 1);
  EXPECT_EQ(file.size(), 4);
  EXPECT_EQ(text_of(place), "old");
  ASSERT_TRUE(file.finish()) << file.trouble();
  EXPECT_EQ(text_of(place), "New!");
  EXPECT_EQ(names(), std::set<std::string>{"a.bin"});
}

TEST_P(UnfinishedFileTest, APlaceThatIsFreeIsTaken) {
  UnfinishedFile file(place, Put::over, GetParam());
  EXPECT_EQ(file.write("new", 3), 3);
  ASSERT_TRUE(file.finish()) << file.trouble();
  EXPECT_EQ(text_of(place), "new");
  EXPECT_EQ(names(), std::set<std::string>{"a.bin"});
}

TEST_P(UnfinishedFileTest, NothingStaysOfOneThatWasNotFinished) {
  { UnfinishedFile(place, Put::over, GetParam()).write("half", 4); }
  EXPECT_TRUE(names().empty());
}

TEST_P(UnfinishedFileTest, WhatIsThereStaysWhereItShallLieBesideIt) {
  std::ofstream(place) << "old";
  std::ofstream(folder / "a-2.bin") << "older";
  UnfinishedFile file(place, Put::beside, GetParam());
  EXPECT_EQ(file.write("new", 3), 3);
  ASSERT_TRUE(file.finish()) << file.trouble();
  EXPECT_EQ(file.place(), folder / "a-3.bin");
  EXPECT_EQ(text_of(folder / "a-3.bin"), "new");
  EXPECT_EQ(text_of(place), "old");
  EXPECT_EQ(names(), (std::set<std::string>{"a.bin", "a-2.bin", "a-3.bin"}));
}

TEST_P(UnfinishedFileTest, WhatAKilledProgramLeftIsGoneAfterTheNextSave) {
  half_in_a_killed_program();
  EXPECT_EQ(names().size(), GetParam() == Way::named ? 1U : 0U);
  UnfinishedFile file(place, Put::over, GetParam());
  ASSERT_EQ(file.trouble(), "");
  EXPECT_EQ(file.write("new", 3), 3);
  ASSERT_TRUE(file.finish()) << file.trouble();
  EXPECT_EQ(text_of(place), "new");
  EXPECT_EQ(names(), std::set<std::string>{"a.bin"});
}

TEST_F(UnfinishedFileTest, APartThatLiesThereIsReplacedToo) {
  std::ofstream(place) << "old";
  std::ofstream(folder / "a.bin.part") << "half";
  UnfinishedFile file(place);
  EXPECT_EQ(file.write("new", 3), 3);
  ASSERT_TRUE(file.finish()) << file.trouble();
  EXPECT_EQ(text_of(place), "new");
  EXPECT_EQ(names(), std::set<std::string>{"a.bin"});
}

TEST_F(UnfinishedFileTest, APartThatIsBeingWrittenIsLeftAlone) {
  UnfinishedFile first(place, Put::over, Way::named);
  EXPECT_EQ(first.write("first", 5), 5);
  {
    UnfinishedFile second(place, Put::over, Way::named);
    EXPECT_EQ(second.trouble(), "another program is writing it");
    EXPECT_FALSE(second.finish());
  }
  ASSERT_TRUE(first.finish()) << first.trouble();
  EXPECT_EQ(text_of(place), "first");
}

TEST_F(UnfinishedFileTest, AWriteThatFailsIsRememberedAndNeverFinished) {
  fs::create_symlink("/dev/full", folder / "a.bin.part");
  UnfinishedFile file(place, Put::over, Way::named);
  EXPECT_LT(file.write("half", 4), 4);
  EXPECT_EQ(file.trouble(), "No space left on device");
  EXPECT_FALSE(file.finish());
  EXPECT_FALSE(fs::exists(place));
}

TEST_P(UnfinishedFileTest, AFolderThatIsNotThereIsTold) {
  const UnfinishedFile file(folder / "gone" / "a.bin", Put::over, GetParam());
  EXPECT_EQ(file.trouble(), "No such file or directory");
}

}  // namespace
}  // namespace audio
