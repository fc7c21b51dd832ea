// SPDX-License-Identifier: MIT
#include "files/file_text.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "files/temporary_folder.h"

namespace files {
namespace {

TEST(FileText, ComesBackAsItWasWritten) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "a.toml";
  ASSERT_TRUE(write_new_text(file, "one\ntwo\n"));
  EXPECT_EQ(read_text(file, 100).value(), "one\ntwo\n");
}

TEST(FileText, NeverWritesOverAFile) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "a.toml";
  ASSERT_TRUE(write_new_text(file, "mine"));
  const auto again = write_new_text(file, "other");
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error(),
            "cannot write \"" + file.string() + "\": it is there already; choose another name");
  EXPECT_EQ(read_text(file, 100).value(), "mine");
}

TEST(FileText, StopsAtTheLimit) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "big";
  std::ofstream(file) << std::string(2049, 'x');
  EXPECT_EQ(read_text(file, 2049).value().size(), 2049U);
  const auto over = read_text(file, 2048);
  ASSERT_FALSE(over);
  EXPECT_EQ(over.error(), "cannot read \"" + file.string() + "\": it is larger than 2 KiB");
  EXPECT_FALSE(read_text("/dev/zero", 2048));
}

TEST(FileText, APipeOrAFolderIsNoFileAndNobodyWaitsForIt) {
  const TemporaryFolder folder;
  const auto pipe = folder.path() / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const auto from_pipe = read_text(pipe, 100);
  ASSERT_FALSE(from_pipe);
  EXPECT_EQ(from_pipe.error(), "cannot read \"" + pipe.string() + "\": it is not a plain file");
  EXPECT_FALSE(read_text(folder.path(), 100));
  EXPECT_FALSE(read_text(folder.path() / "absent", 100));
}

}  // namespace
}  // namespace files
