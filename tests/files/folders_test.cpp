// SPDX-License-Identifier: MIT
#include "files/folders.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <fstream>

#include "files/temporary_folder.h"

namespace files {
namespace {

class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    if (value != nullptr) {
      ::setenv(name, value, 1);
    } else {
      ::unsetenv(name);
    }
  }
  ~Variable() {
    if (before_) {
      ::setenv(name_, before_->c_str(), 1);
    } else {
      ::unsetenv(name_);
    }
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
  std::optional<std::string> before_;
};

unsigned mode_of(const std::filesystem::path& path) {
  struct stat found {};
  return ::stat(path.c_str(), &found) == 0 ? found.st_mode & 0777U : 0U;
}

TEST(Folders, FollowTheXdgVariables) {
  const Variable data("XDG_DATA_HOME", "/somewhere/data");
  const Variable state("XDG_STATE_HOME", "/somewhere/state");
  const Variable config("XDG_CONFIG_HOME", "/somewhere/config");
  const auto folders = find_folders({});
  ASSERT_TRUE(folders) << folders.error();
  EXPECT_EQ(folders->data, "/somewhere/data/unknot");
  EXPECT_EQ(folders->state, "/somewhere/state/unknot");
  EXPECT_EQ(folders->config, "/somewhere/config/unknot/settings.toml");
  EXPECT_EQ(folders->own_routines(), "/somewhere/data/unknot/routines");
}

TEST(Folders, IgnoreRelativeAndEmptyVariables) {
  const Variable data("XDG_DATA_HOME", "relative/data");
  const Variable state("XDG_STATE_HOME", "");
  const Variable home("HOME", "/home/somebody");
  const auto folders = find_folders({});
  ASSERT_TRUE(folders) << folders.error();
  EXPECT_EQ(folders->data, "/home/somebody/.local/share/unknot");
  EXPECT_EQ(folders->state, "/home/somebody/.local/state/unknot");
}

TEST(Folders, SayWhatToDoWithoutAHome) {
  const Variable data("XDG_DATA_HOME", nullptr);
  const Variable home("HOME", nullptr);
  const auto folders = find_folders({});
  ASSERT_FALSE(folders);
  EXPECT_EQ(folders.error(),
            "no home folder: set HOME or XDG_DATA_HOME to an absolute path, or give --data-dir");
}

TEST(Folders, ADataFolderOfOnesOwnHoldsEverything) {
  const Variable home("HOME", nullptr);
  FolderOptions options;
  options.data_dir = "/elsewhere";
  const auto folders = find_folders(options);
  ASSERT_TRUE(folders) << folders.error();
  EXPECT_EQ(folders->data, "/elsewhere");
  EXPECT_EQ(folders->state, "/elsewhere/state");
  EXPECT_EQ(folders->config, "/elsewhere/settings.toml");
}

TEST(Folders, FindWhatComesWithTheProgram) {
  const auto folders = find_folders({});
  ASSERT_TRUE(folders) << folders.error();
  EXPECT_TRUE(std::filesystem::exists(folders->assets / "cues"));
  EXPECT_TRUE(std::filesystem::exists(folders->sessions / "daily-minute.toml"));
}

TEST(Folders, NewOnesAreForTheirOwnerAlone) {
  const TemporaryFolder temporary;
  const auto before = ::umask(0);
  const auto made = make_private_folder(temporary.path() / "a" / "b");
  ::umask(before);
  ASSERT_TRUE(made) << made.error();
  EXPECT_EQ(mode_of(temporary.path() / "a"), 0700U);
  EXPECT_EQ(mode_of(temporary.path() / "a" / "b"), 0700U);
}

TEST(Folders, AFileInTheWayIsSaid) {
  const TemporaryFolder temporary;
  std::ofstream(temporary.path() / "taken") << "x";
  const auto made = make_private_folder(temporary.path() / "taken");
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error(),
            "\"" + (temporary.path() / "taken").string() + "\" is in the way: a folder is needed there");
}

}  // namespace
}  // namespace files
