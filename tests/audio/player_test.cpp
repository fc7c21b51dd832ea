// SPDX-License-Identifier: MIT
// SDL's own stand-in devices are real devices to the player: "disk" writes a file as fast as it can, "dummy"
// keeps time.
#include "audio/player.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include "audio/banks.h"
#include "audio/boot_time.h"
#include "audio/calm.h"
#include "audio/soon.h"

namespace audio {

using session::Cue;

struct PlayerTest : testing::Test {
  const std::string file = testing::TempDir() + "unknot_player_" + std::to_string(boot_now()) + ".raw";
  void TearDown() override { std::filesystem::remove(file); }

  void use_disk(const char* delay_ms) const {
    setenv("SDL_AUDIODRIVER", "disk", 1);
    setenv("SDL_DISKAUDIOFILE", file.c_str(), 1);
    setenv("SDL_DISKAUDIODELAY", delay_ms, 1);
  }
  void use_dummy() const { setenv("SDL_AUDIODRIVER", "dummy", 1); }

  std::vector<float> recorded() const {
    std::vector<float> sound(std::filesystem::file_size(file) / sizeof(float));
    std::ifstream(file, std::ios::binary)
        .read(reinterpret_cast<char*>(sound.data()),
              static_cast<std::streamsize>(sound.size() * sizeof(float)));
    return sound;
  }
};

// That many cues have been played, in all, within ten seconds.
bool plays(Player& player, std::uint64_t cues) {
  return soon(
      player, [&] { return player.playhead().cues_played == cues; }, std::chrono::seconds(10));
}

// Where `cue` begins in a stereo recording that also holds the hiss, or -1.
std::int64_t found(const std::vector<float>& sound, Cue cue) {
  const std::vector<float> wanted = floats(cue);
  for (std::size_t at = 0; 2 * (at + wanted.size()) <= sound.size(); ++at) {
    std::size_t same = 0;
    while (same < wanted.size() && std::abs(sound[2 * (at + same)] - wanted[same]) < 1.1e-3F) ++same;
    if (same == wanted.size()) return static_cast<std::int64_t>(at);
  }
  return -1;
}

TEST_F(PlayerTest, CuesOfASessionAreExactToTheSampleOnTheDevice) {
  use_disk("0");
  calmly([&]() -> std::string {
    {
      Player player(real_bank(), {.buffer_frames = 960});
      if (!soon(player, [&] { return player.settled(); })) return "no stream: " + player.status().trouble;
      EXPECT_EQ(player.status().health, Health::playing);
      EXPECT_EQ(player.status().device, "disk: System audio output device");
      player.begin(boot_now() + kSecond);
      player.follow({.revision = 1,
                     .cues = {at_ms(0, Cue::press), at_ms(8000, Cue::release), at_ms(13'000, Cue::press)}});
      if (!plays(player, 3)) return "a cue was left out";
      const std::int64_t last = player.playhead().frame;
      if (!soon(player, [&] { return player.playhead().frame > last + 2 * kRate; }))
        return "the stream stopped";
    }
    const std::vector<float> sound = recorded();
    const std::int64_t press = found(sound, Cue::press);
    if (press < 0) return "no press in the recording";
    const std::int64_t release = found(sound, Cue::release);
    if (release - press != 8 * kRate) return "the release comes after " + std::to_string(release - press);
    const std::vector<float> rest(sound.begin() + 2 * release, sound.end());
    const std::int64_t again = found(rest, Cue::press);
    return again == 5 * kRate ? "" : "the next press comes after " + std::to_string(again);
  });
}

TEST_F(PlayerTest, TheStreamIsNeverSilentFromItsFirstFrameOn) {
  use_disk("0");
  {
    Player player(real_bank(), {});
    ASSERT_TRUE(soon(player, [&] { return player.playhead().frame > 3 * kRate; }));
  }
  const std::vector<float> sound = recorded();
  // SDL opens a device paused and writes silence of its own until it is let go; at this driver's speed that
  // can be many blocks. What counts is ours.
  const auto first = std::find_if(sound.begin(), sound.end(), [](float sample) { return sample != 0; });
  ASSERT_GE(sound.end() - first, 2 * 3 * kRate);
  for (std::ptrdiff_t i = 0; i < 2 * 3 * kRate; i += 200) {
    ASSERT_FALSE(silent({first + i, first + i + 200})) << i;
  }
}

TEST_F(PlayerTest, ADeviceThatFailsIsNamedAndTriedAgainUntilItIsThere) {
  setenv("SDL_AUDIODRIVER", "disk", 1);
  setenv("SDL_DISKAUDIOFILE", "/nonexistent/folder/file", 1);
  setenv("SDL_DISKAUDIODELAY", "0", 1);
  Player player(real_bank(), {});
  ASSERT_TRUE(soon(player, [&] { return player.status().health == Health::no_device; }));
  EXPECT_EQ(player.status().trouble,
            "No sound: no sound device could be opened (Couldn't open /nonexistent/folder/file). It is tried "
            "again all "
            "the time.");
  EXPECT_FALSE(player.settled());
  player.begin(boot_now());
  player.follow({.revision = 1, .cues = {at_ms(20'000, Cue::tick)}});
  EXPECT_EQ(player.phase_began(), 0);
  use_disk("0");
  EXPECT_TRUE(soon(player, [&] { return player.status().health == Health::playing; }));
  EXPECT_TRUE(soon(player, [&] { return player.playhead().cues_played == 1; }));
}

TEST_F(PlayerTest, AStandInIsCalledSilentAndKeepsTime) {
  use_dummy();
  Player player(real_bank(), {.buffer_frames = 480});
  ASSERT_TRUE(soon(player, [&] { return player.settled(); }));
  EXPECT_EQ(player.status().health, Health::silent);
  EXPECT_EQ(player.status().trouble, "No sound: there is no loudspeaker or headphone to play to.");
  calmly([&]() -> std::string {
    const std::uint64_t before = player.playhead().cues_played;
    player.begin(boot_now());
    player.follow({.revision = 1, .cues = {at_ms(0, Cue::press), at_ms(100, Cue::tick)}});
    return plays(player, before + 2) ? "" : "a cue was left out";
  });
}

TEST_F(PlayerTest, SwitchedOffItSaysSoAndDoesNothing) {
  Player player(real_bank(), {.off = true});
  player.begin(boot_now());
  player.follow({.revision = 1, .cues = {at_ms(0, Cue::press)}});
  player.tend();
  player.preview(Cue::press);
  EXPECT_EQ(player.status().health, Health::off);
  EXPECT_EQ(player.status().trouble, "No sound: it is switched off.");
  EXPECT_EQ(player.playhead().frame, 0);
  EXPECT_FALSE(player.settled());
}

TEST_F(PlayerTest, ForALateLoudspeakerCuesAreSentEarlier) {
  use_dummy();
  calmly([]() -> std::string {
    Player player(real_bank(), {.buffer_frames = 480});
    if (!soon(player, [&] { return player.settled(); })) return "no stream";
    player.set_latency(session::Length{500});
    if (player.lead_ns() != 500 * kMillisecond) return "the lead is " + std::to_string(player.lead_ns());
    const std::int64_t zero = boot_now() + 3 * kSecond;
    player.begin(zero);
    player.follow({.revision = 1, .cues = {at_ms(0, Cue::press)}});
    if (!plays(player, 1)) return "the cue was left out";
    const std::int64_t sent = player.playhead().boot_ns - zero;  // looked at a little late on a busy machine
    return sent > -600 * kMillisecond && sent < 0 ? ""
                                                  : "sent " + std::to_string(sent) + " ns after it was due";
  });
}

TEST_F(PlayerTest, LongBlocksComeInALullAndEndInOneAndTheCuesAreWhereTheyWere) {
  use_dummy();
  calmly([]() -> std::string {
    Player player(real_bank(), {.buffer_frames = 480});
    const auto block = [&](int frames) { return player.playhead().block == frames && player.settled(); };
    const auto ordered_long = [&] {
      player.set_long_blocks(true);
      return block(kLongBlock);
    };
    constexpr std::chrono::seconds kLongest{8};
    if (!soon(player, [&] { return player.settled(); })) return "no stream";
    player.begin(boot_now() + kSecond / 5);
    player.follow(
        {.revision = 1, .cues = {at_ms(0, Cue::press), at_ms(1500, Cue::tick), at_ms(9000, Cue::rest)}});
    if (!plays(player, 1)) return "the first cue was left out";
    player.set_long_blocks(true);
    if (player.status().buffer_frames != 480) return "long blocks, though the tick is too near";
    if (!soon(player, ordered_long, kLongest)) return "no long blocks";
    if (player.playhead().cues_played != 2) return "long blocks before the tick";
    if (player.status().buffer_frames != kLongBlock) return "the status does not say so";
    if (player.status().health != Health::silent) return "it is taken for trouble";
    player.set_long_blocks(false);
    if (!soon(
            player, [&] { return block(480); }, kLongest))
      return "no short blocks again";
    if (player.playhead().cues_played != 2) return "short blocks only after the next cue";
    return plays(player, 3) ? "" : "the last cue was left out";
  });
}

TEST_F(PlayerTest, LongBlocksWaitWhileThereIsABackground) {
  use_dummy();
  Player player(real_bank(), {.buffer_frames = 480});
  ASSERT_TRUE(soon(player, [&] { return player.settled(); }));
  player.set_levels({.background = 0.5F});
  player.set_background(Background::rain);
  player.begin(boot_now());
  player.follow({.revision = 1, .cues = {}});
  player.set_long_blocks(true);
  EXPECT_EQ(player.status().buffer_frames, 480);
  player.set_background(Background::none);
  player.set_long_blocks(true);
  EXPECT_EQ(player.status().buffer_frames, kLongBlock);
}

TEST_F(PlayerTest, WithoutTicksTheChangeStillHasItsCue) {
  use_dummy();
  calmly([]() -> std::string {
    Player player(real_bank(), {.buffer_frames = 480});
    if (!soon(player, [&] { return player.settled(); })) return "no stream";
    player.set_ticks(false);
    player.begin(boot_now());
    player.follow(
        {.revision = 1, .cues = {at_ms(100, Cue::tick), at_ms(200, Cue::tick), at_ms(300, Cue::release)}});
    if (!plays(player, 1)) return "the release was left out";
    const std::int64_t first = player.playhead().frame;
    if (!soon(player, [&] { return player.playhead().frame > first + kRate / 2; }))
      return "the stream stopped";
    return player.playhead().cues_played == 1 ? "" : "a tick was played";
  });
}

// For the thread sanitizer: every call of main's, as fast as it can, against a device that asks as fast as it
// can.
TEST_F(PlayerTest, OrdersMayComeAtAnyTime) {
  use_disk("0");
  setenv("SDL_DISKAUDIOFILE", "/dev/null", 1);
  Player player(real_bank(), {.buffer_frames = 256});
  ASSERT_TRUE(soon(player, [&] { return player.settled(); }));
  for (std::uint64_t i = 0; i < 3000; ++i) {
    if (i % 300 == 0) player.begin(boot_now());
    player.follow(
        {.revision = i, .cues = {at_ms(static_cast<std::int64_t>(i), Cue::tick), at_ms(900'000, Cue::rest)}});
    player.set_levels({.cues = static_cast<float>(i % 10) / 10});
    player.set_muted(i % 7 == 0);
    if (i % 50 == 0) player.preview(Cue::halfway);
    if (i % 20 == 0) player.phase_began();
    player.tend();
    ASSERT_GE(player.playhead().frame, 0);
  }
  player.end();
}

TEST_F(PlayerTest, ManyPlayersOneAfterTheOther) {
  use_disk("0");
  setenv("SDL_DISKAUDIOFILE", "/dev/null", 1);
  for (int i = 0; i < 5; ++i) {
    Player player(real_bank(), {});
    ASSERT_TRUE(soon(player, [&] { return player.status().health == Health::playing; })) << i;
  }
}

}  // namespace audio
