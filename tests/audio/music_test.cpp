// SPDX-License-Identifier: MIT
// A player with music on SDL's "disk" device, which takes sound as fast as it can.
#include "audio/music.h"

#include <gtest/gtest.h>
#include <sndfile.h>

#include <cstdlib>
#include <fstream>
#include <thread>

#include "audio/banks.h"
#include "audio/boot_time.h"
#include "audio/loudness.h"
#include "audio/player.h"
#include "audio/soon.h"

namespace audio {

namespace fs = std::filesystem;

struct MusicTest : testing::Test {
  const fs::path folder = fs::path(testing::TempDir()) / ("unknot_music_" + std::to_string(boot_now()));
  const fs::path recording = folder.string() + ".raw";

  void SetUp() override {
    fs::create_directories(folder);
    setenv("SDL_AUDIODRIVER", "disk", 1);
    setenv("SDL_DISKAUDIOFILE", recording.c_str(), 1);
    setenv("SDL_DISKAUDIODELAY", "1", 1);
  }
  void TearDown() override {
    fs::remove_all(folder);
    fs::remove(recording);
  }

  // A tone at -14 dBFS in the format that the file's ending names.
  void put(const std::string& name, int seconds, int format) const {
    SF_INFO info{};
    info.samplerate = 44100;
    info.channels = 2;
    info.format = format;
    SNDFILE* file = sf_open((folder / name).c_str(), SFM_WRITE, &info);
    ASSERT_NE(file, nullptr) << sf_strerror(nullptr);
    std::vector<float> sound;
    for (int i = 0; i < 44100; ++i)
      sound.insert(sound.end(), 2, 0.28F * std::sin(0.05F * static_cast<float>(i)));
    // In parts: libvorbis keeps what it gets at once on the stack.
    for (int part = 0; part < 10 * seconds; ++part)
      sf_writef_float(file, sound.data() + part % 10 * 2 * 4410, 4410);
    sf_close(file);
  }
  void put_ogg(const std::string& name, int seconds) const {
    put(name, seconds, SF_FORMAT_OGG | SF_FORMAT_VORBIS);
  }
};

void begin_with_music(Player& player, const fs::path& folder, bool shuffled = false) {
  player.set_levels({.cues = 1, .background = 1});
  player.set_background(Background::music, {folder, shuffled});
  player.begin(boot_now());
}

TEST_F(MusicTest, IsHeardAtItsLevelOnceASessionBegins) {
  put_ogg("a.ogg", 60);
  {
    Player player(real_bank(), {});
    player.set_levels({.cues = 1, .background = 1});
    player.set_background(Background::music, {folder, false});
    ASSERT_TRUE(soon(player, [&] { return player.settled(); }));
    EXPECT_LT(player.playhead().rms, 0.01F);
    begin_with_music(player, folder);
    ASSERT_TRUE(
        soon(player, [&] { return player.playhead().rms > 0.8F * 0.2F * BackgroundSound::kMusicGain; }));
    EXPECT_TRUE(soon(player, [&] { return player.status().music.playing == "a.ogg"; }));
    EXPECT_LT(player.playhead().rms, 1.2F * 0.2F * BackgroundSound::kMusicGain);
    player.end();
    EXPECT_TRUE(soon(player, [&] { return player.playhead().rms < 0.001F; }));
  }
}

TEST_F(MusicTest, GoesOnToTheNextFileAtTheEndOfOne) {
  put_ogg("a.ogg", 1);
  put("b.wav", 1, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
  put("c.flac", 1, SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
  Player player(real_bank(), {});
  begin_with_music(player, folder);
  for (const char* name : {"a.ogg", "b.wav", "c.flac", "a.ogg"})
    EXPECT_TRUE(soon(player, [&] { return player.status().music.playing == name; })) << name;
}

TEST_F(MusicTest, BrokenFilesAreSkippedAndSaid) {
  std::ofstream(folder / "a.ogg") << "this is no music";
  std::ofstream(folder / "b.mp3");
  put_ogg("c.ogg", 60);
  Player player(real_bank(), {});
  begin_with_music(player, folder);
  ASSERT_TRUE(soon(player, [&] { return player.status().music.playing == "c.ogg"; }));
  const auto skipped = player.status().music.skipped;
  ASSERT_EQ(skipped.size(), 2U);
  EXPECT_EQ(skipped[0].rfind("\"a.ogg\": ", 0), 0U) << skipped[0];
  EXPECT_EQ(skipped[1], "\"b.mp3\": the file is empty");
  EXPECT_EQ(player.status().music.trouble, "");
}

TEST_F(MusicTest, WhatCannotBePlayedIsFoundBeforeASession) {
  std::ofstream(folder / "a.ogg") << "this is no music";
  std::ofstream(folder / "b.mp3");
  put_ogg("c.ogg", 2);
  put("d.ogg", 1, SF_FORMAT_WAV | SF_FORMAT_PCM_16);  // named wrongly, but it plays
  put("e.flac", 1, SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
  Player player(real_bank(), {});
  const std::uint32_t number = player.try_music(folder);
  ASSERT_TRUE(soon(player, [&] {
    const MusicFindings tried = player.status().music.tried;
    return tried.number == number && tried.skipped.size() == 2;
  }));
  const MusicReport before = player.status().music;
  EXPECT_EQ(before.tried.skipped[0].rfind("\"a.ogg\": ", 0), 0U) << before.tried.skipped[0];
  EXPECT_EQ(before.tried.skipped[1], "\"b.mp3\": the file is empty");
  EXPECT_EQ(before.tried.trouble, "");
  EXPECT_EQ(before.playing, "") << "nothing is heard of it";

  begin_with_music(player, folder);
  ASSERT_TRUE(soon(player, [&] { return player.status().music.playing == "c.ogg"; }));
  EXPECT_EQ(player.status().music.skipped, before.tried.skipped) << "playing finds the same";
}

TEST_F(MusicTest, AFolderWithoutMusicIsSaidAndTheSessionGoesOn) {
  std::ofstream(folder / "a.ogg") << "this is no music";
  Player player(real_bank(), {});
  begin_with_music(player, folder);
  player.follow({.revision = 1, .cues = {at_ms(0, session::Cue::press)}});
  ASSERT_TRUE(soon(player, [&] { return !player.status().music.trouble.empty(); }));
  EXPECT_EQ(player.status().music.trouble.rfind("No music: none of the files in ", 0), 0U);
  EXPECT_TRUE(soon(player, [&] { return player.playhead().cues_played == 1; }));
  player.set_background(Background::music, {folder / "gone", true});
  EXPECT_TRUE(soon(player, [&] {
    return player.status().music.trouble ==
           "No music: there is no folder \"" + (folder / "gone").string() + "\".";
  }));
}

TEST_F(MusicTest, ChangesOfMindInQuickSuccessionDoNoHarm) {
  put_ogg("a.ogg", 20);
  put_ogg("b.ogg", 20);
  Player player(real_bank(), {});
  for (int i = 0; i < 30; ++i) {
    begin_with_music(player, i % 3 == 0 ? folder / "gone" : folder, i % 2 == 0);
    player.set_muted(i % 5 == 0);
    player.tend();
    std::this_thread::sleep_for(std::chrono::milliseconds(i * 7 % 40));
    if (i % 4 == 0) player.end();
  }
  begin_with_music(player, folder);
  EXPECT_TRUE(soon(player, [&] { return !player.status().music.playing.empty(); }));
}

}  // namespace audio
