// SPDX-License-Identifier: MIT
#include "audio/stream.h"

#include <gtest/gtest.h>

#include <thread>

#include "audio/banks.h"
#include "audio/boot_time.h"

namespace audio {

using session::Cue;

constexpr std::int64_t kOpen = 5 * kSecond;

struct Played : testing::Test {
  Stream stream{real_bank()};
  std::vector<float> block = std::vector<float>(2 * 960);
  const std::vector<float>& ask(std::int64_t boot_ns) {
    block.assign(block.size(), 0.0F);
    stream.block(block.data(), 960, boot_ns);
    return block;
  }
};

TEST_F(Played, ReportsWhatItHasRendered) {
  for (int i = 0; i < 20; ++i) ask(kOpen + i * 20 * kMillisecond);
  const Playhead playhead = stream.playhead();
  EXPECT_EQ(playhead.frame, 20 * 960);
  EXPECT_EQ(playhead.boot_ns, kOpen + 380 * kMillisecond);
  EXPECT_EQ(playhead.origin_ns, kOpen);
  EXPECT_EQ(playhead.stream, 1U);
  EXPECT_TRUE(playhead.even);
  EXPECT_EQ(stream.asked_ns(), playhead.boot_ns);
}

TEST_F(Played, AnOpenedDeviceAndAStallEachBeginANewStream) {
  ask(kOpen);
  ask(kOpen + 20 * kMillisecond);
  stream.opened();
  ask(kOpen + 40 * kMillisecond);
  EXPECT_EQ(stream.playhead().stream, 2U);
  EXPECT_EQ(stream.playhead().frame, 960);
  ask(kOpen + 240 * kMillisecond);
  EXPECT_EQ(stream.playhead().stream, 2U);
  ask(kOpen + 540 * kMillisecond);
  EXPECT_EQ(stream.playhead().stream, 3U);
  EXPECT_EQ(stream.playhead().origin_ns, kOpen + 540 * kMillisecond);
}

TEST_F(Played, AfterAStallNothingSoundsUntilItIsAnchoredAgain) {
  const Track track{.revision = 1, .cues = {{960, Cue::press}, {1920, Cue::release}}};
  ask(kOpen);
  stream.order({.track = &track, .stream = 1, .anchored = true});
  EXPECT_FALSE(silent(ask(kOpen + 20 * kMillisecond)));
  EXPECT_TRUE(silent(ask(kOpen + 9 * kSecond)));
  stream.order({.track = &track, .stream = 2, .zero_frame = -960, .anchored = true});
  EXPECT_FALSE(silent(ask(kOpen + 9 * kSecond + 20 * kMillisecond)));
  EXPECT_EQ(stream.playhead().cues_played, 2U);
}

TEST_F(Played, OnceShutItStaysSilent) {
  const Track track{.revision = 1, .cues = {{0, Cue::press}}};
  ask(kOpen);
  stream.order({.track = &track, .stream = 1, .anchored = true});
  stream.shut();
  EXPECT_TRUE(silent(ask(kOpen + 20 * kMillisecond)));
}

TEST_F(Played, ShutWaitsForTheBlockInHand) {
  std::jthread audio([this](const std::stop_token& stop) {
    for (std::int64_t now = kOpen; !stop.stop_requested(); now += 20 * kMillisecond) ask(now);
  });
  for (std::uint32_t i = 0; i < 2000; ++i) {
    const auto track = std::make_unique<Track>(Track{.revision = i + 1, .cues = {{0, Cue::tick}}});
    stream.order({.track = track.get(), .session = i, .stream = 1, .anchored = true});
    while (stream.playhead().revision <= i) std::this_thread::yield();
    stream.order({});
    const std::int64_t frame = stream.playhead().frame;
    while (stream.playhead().frame < frame + 2 * 960) std::this_thread::yield();
  }
  stream.shut();
}

}  // namespace audio
