// SPDX-License-Identifier: MIT
#include "app/sound_saver.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "files/places.h"
#include "guide/preparation.h"

namespace app {
namespace {

using Stage = SoundSaver::Stage;

struct SoundSaverTest : testing::Test {
  files::Places places;
  SoundSaver saver{places.folders().assets / "cues"};
  std::filesystem::path folder = places.file("music");
  TakeAlong what;

  SoundSaverTest() {
    places.write_own("mine", files::kFineRoutine);
    std::filesystem::create_directories(folder);
    const auto item = files::find_routine(places.folders(), "mine");
    what = TakeAlong{guide::prepare(*item, {}).value().plan, "A goal.", {}, false};
  }
  SoundSaver::State wait() {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (saver.state().stage == Stage::making && std::chrono::steady_clock::now() < end)
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return saver.state();
  }
};

TEST_F(SoundSaverTest, WritesBesideWhatIsThereAndTellsWhere) {
  saver.start(what, folder, "mine", "flac");
  EXPECT_EQ(wait().text, "Saved: " + (folder / "mine.flac").string());
  saver.start(what, folder, "mine", "flac");
  const SoundSaver::State second = wait();
  EXPECT_EQ(second.stage, Stage::done);
  EXPECT_EQ(second.text, "Saved: " + (folder / "mine-2.flac").string());
  EXPECT_EQ(std::filesystem::file_size(folder / "mine.flac"),
            std::filesystem::file_size(folder / "mine-2.flac"));
  saver.forget();
  EXPECT_EQ(saver.state().stage, Stage::none);
}

TEST_F(SoundSaverTest, OneThatIsStoppedLeavesNothing) {
  what.plan.total += base::Millis{3'600'000};  // an hour: it takes long enough to be stopped
  saver.start(what, folder, "mine", "flac");
  saver.start(what, folder, "other", "flac");  // one at a time
  saver.stop();
  EXPECT_EQ(wait().stage, Stage::none);
  EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST_F(SoundSaverTest, AFolderThatIsNotThereIsTold) {
  saver.start(what, folder / "gone", "mine", "mp3");
  const SoundSaver::State state = wait();
  EXPECT_EQ(state.stage, Stage::failed);
  EXPECT_EQ(state.text,
            (folder / "gone" / "mine.mp3").string() + " could not be written: No such file or directory");
}

}  // namespace
}  // namespace app
