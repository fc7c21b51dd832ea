// SPDX-License-Identifier: MIT
#include "app/take_out.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "files/temporary_folder.h"

namespace app {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

TEST(TakeOut, AFileThatIsThereIsNeverTouched) {
  const files::TemporaryFolder folder;
  const auto first = write_beside(folder.path(), "unknot-history", "csv", "one");
  const auto second = write_beside(folder.path(), "unknot-history", "csv", "two");
  ASSERT_TRUE(first) << first.error();
  ASSERT_TRUE(second) << second.error();
  EXPECT_EQ(first->filename(), "unknot-history.csv");
  EXPECT_EQ(second->filename(), "unknot-history-2.csv");
  EXPECT_EQ(text_of(*first), "one");
  EXPECT_EQ(text_of(*second), "two");
}

TEST(TakeOut, AFolderThatIsNotThereIsToldInALine) {
  const files::TemporaryFolder folder;
  const auto written = write_beside(folder.path() / "gone", "x", "csv", "");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error(),
            (folder.path() / "gone" / "x.csv").string() + " could not be written: No such file or directory");
}

TEST(TakeOut, DocumentsAreWhereThePersonKeepsThem) {
  const files::TemporaryFolder home;
  const fs::path config = home.path() / ".config";
  EXPECT_EQ(documents_folder(home.path(), config), home.path());
  fs::create_directories(home.path() / "Documents");
  EXPECT_EQ(documents_folder(home.path(), config), home.path() / "Documents");
  write(config / "user-dirs.dirs", "# made by xdg-user-dirs\nXDG_DOCUMENTS_DIR=\"$HOME/Papers\"\n");
  EXPECT_EQ(documents_folder(home.path(), config), home.path() / "Documents") << "a folder that is not there";
  fs::create_directories(home.path() / "Papers");
  EXPECT_EQ(documents_folder(home.path(), config), home.path() / "Papers");
}

TEST(TakeOut, MusicIsWhereThePersonKeepsItElseBesideTheDocuments) {
  const files::TemporaryFolder home;
  const fs::path config = home.path() / ".config";
  EXPECT_EQ(music_folder(home.path(), config), home.path());
  fs::create_directories(home.path() / "Documents");
  EXPECT_EQ(music_folder(home.path(), config), home.path() / "Documents");
  fs::create_directories(home.path() / "Music");
  EXPECT_EQ(music_folder(home.path(), config), home.path() / "Music");
  fs::create_directories(home.path() / "Songs");
  write(config / "user-dirs.dirs", "XDG_DOCUMENTS_DIR=\"$HOME/Music\"\nXDG_MUSIC_DIR=\"$HOME/Songs\"\n");
  EXPECT_EQ(music_folder(home.path(), config), home.path() / "Songs");
}

}  // namespace
}  // namespace app
