// SPDX-License-Identifier: MIT
#include "app/music_check.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "audio/banks.h"
#include "audio/soon.h"
#include "files/temporary_folder.h"

namespace app {
namespace {

std::string trouble_with(const std::filesystem::path& folder) {
  guide::DiskWorker worker;
  audio::Player player(audio::real_bank(), {.off = true});
  const MusicCheck check(worker, player, folder);
  EXPECT_TRUE(worker.wait_idle(std::chrono::seconds(60)));
  return check.trouble();
}

TEST(MusicCheckTest, TellsOfAFolderThatIsNotThereAndOfOneWithoutMusic) {
  const files::TemporaryFolder folder;
  EXPECT_NE(trouble_with(folder.path() / "gone").find("there is no folder"), std::string::npos);
  EXPECT_NE(trouble_with(folder.path()).find("no sound file is in the folder"), std::string::npos);
  std::ofstream(folder.path() / "a.ogg") << "a song";
  EXPECT_EQ(trouble_with(folder.path()), "") << "without a sound device no file can be tried";
  EXPECT_EQ(MusicCheck().trouble(), "");
}

TEST(MusicCheckTest, TellsOfFilesThatCannotBePlayed) {
  setenv("SDL_AUDIODRIVER", "dummy", 1);
  const files::TemporaryFolder folder;
  std::ofstream(folder.path() / "a.ogg") << "no song";
  guide::DiskWorker worker;
  audio::Player player(audio::real_bank(), {});
  const MusicCheck check(worker, player, folder.path());
  EXPECT_TRUE(audio::soon(player, [&] { return !check.trouble().empty(); }));
  EXPECT_EQ(check.trouble().rfind("No music: none of the files in ", 0), 0U) << check.trouble();
  std::ofstream(folder.path() / "b.ogg") << "nor this";
  const MusicCheck later(worker, player, folder.path());
  EXPECT_EQ(later.trouble(), "") << "what another check found is not this one's";
  EXPECT_TRUE(audio::soon(player, [&] { return !later.trouble().empty(); }));
  EXPECT_EQ(check.trouble(), "");
}

TEST(MusicCheckTest, ManyFilesAreOneLine) {
  EXPECT_EQ(music_words("", {}), "");
  EXPECT_EQ(music_words("", {"\"a.ogg\": no"}), "Music left out: \"a.ogg\": no");
  EXPECT_EQ(music_words("", {"\"a.ogg\": no", "\"b.ogg\": no"}),
            "Music left out: \"a.ogg\": no (and 1 more)");
  EXPECT_EQ(music_words("No music.", {"\"a.ogg\": no"}), "No music.");
}

}  // namespace
}  // namespace app
