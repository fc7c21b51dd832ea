// SPDX-License-Identifier: MIT
#include "app/music_check.h"

#include <gtest/gtest.h>

#include <fstream>

#include "files/temporary_folder.h"

namespace app {
namespace {

std::string trouble_with(const std::filesystem::path& folder) {
  guide::DiskWorker worker;
  const MusicCheck check(worker, folder);
  EXPECT_TRUE(worker.wait_idle(std::chrono::seconds(5)));
  return check.trouble();
}

TEST(MusicCheckTest, TellsOfAFolderThatIsNotThereAndOfOneWithoutMusic) {
  const files::TemporaryFolder folder;
  EXPECT_NE(trouble_with(folder.path() / "gone").find("there is no folder"), std::string::npos);
  EXPECT_NE(trouble_with(folder.path()).find("no sound file is in the folder"), std::string::npos);
  std::ofstream(folder.path() / "a.ogg") << "a song";
  EXPECT_EQ(trouble_with(folder.path()), "");
  EXPECT_EQ(MusicCheck().trouble(), "");
}

}  // namespace
}  // namespace app
