// SPDX-License-Identifier: MIT
#include "audio/stream_clock.h"

#include <gtest/gtest.h>

#include <random>

#include "audio/boot_time.h"
#include "audio/track.h"

namespace audio {

constexpr std::int64_t kOrigin = 50 * kSecond + 123;
constexpr int kBlock = 1024;

TEST(StreamClock, AnEvenStreamIsReadExactly) {
  StreamClock clock;
  for (std::int64_t frame = 0; frame < 20 * kRate; frame += kBlock) {
    clock.observe(frame, kBlock, kOrigin + ns_of(frame));
    ASSERT_NEAR(static_cast<double>(clock.origin_ns() - kOrigin), 0, 1);
  }
}

TEST(StreamClock, IsEvenAfter250MsAndNotBefore) {
  StreamClock clock;
  for (std::int64_t frame = 0; frame < kRate; frame += kBlock) {
    clock.observe(frame, kBlock, kOrigin + ns_of(frame));
    ASSERT_EQ(clock.even(), ns_of(frame) >= 250 * kMillisecond) << frame;
  }
}

TEST(StreamClock, LateBlocksDoNotMislead) {
  std::mt19937 random(3);
  StreamClock clock;
  for (std::int64_t frame = 0; frame < 60 * kRate; frame += kBlock) {
    const auto late = static_cast<std::int64_t>(random() % 12) * kMillisecond;
    clock.observe(frame, kBlock, kOrigin + ns_of(frame) + late);
    if (frame > kRate) {
      ASSERT_LE(clock.origin_ns() - kOrigin, kMillisecond);
    }
    ASSERT_GE(clock.origin_ns(), kOrigin - 1);
  }
}

TEST(StreamClock, ASingleEarlyBlockDoesNotMislead) {
  StreamClock clock;
  for (std::int64_t frame = 0; frame < 20 * kRate; frame += kBlock) {
    const bool early = frame / kBlock % 150 == 140;
    clock.observe(frame, kBlock, kOrigin + ns_of(frame) - (early ? 15 * kMillisecond : 0));
    if (frame > 3 * kRate) {
      ASSERT_NEAR(static_cast<double>(clock.origin_ns() - kOrigin), 0, 1);
    }
  }
}

TEST(StreamClock, BurstsOfBlocksAreReadByTheEarliest) {
  StreamClock clock;
  for (std::int64_t frame = 0; frame < 10 * kRate; frame += kBlock) {
    const std::int64_t burst = frame / (4 * kBlock) * (4 * kBlock);  // four at a time, when the first is due
    clock.observe(frame, kBlock, kOrigin + ns_of(burst));
  }
  EXPECT_NEAR(static_cast<double>(kOrigin - clock.origin_ns()), static_cast<double>(ns_of(3 * kBlock)), 2);
  EXPECT_TRUE(clock.even());
}

TEST(StreamClock, AnUnderrunIsBelievedWithinTwoAndAHalfSeconds) {
  StreamClock clock;
  std::int64_t lost = 0;
  for (std::int64_t frame = 0; frame < 10 * kRate; frame += kBlock) {
    if (frame >= 5 * kRate) lost = 30 * kMillisecond;
    clock.observe(frame, kBlock, kOrigin + ns_of(frame) + lost);
    if (frame > 7 * kRate + kRate / 2) {
      ASSERT_NEAR(static_cast<double>(clock.origin_ns() - kOrigin), 30e6, 2);
    }
  }
}

TEST(StreamClock, AStallIsToldAndAfterARestartNothingOldCounts) {
  StreamClock clock;
  EXPECT_FALSE(clock.stalled(kBlock, kOrigin));
  clock.observe(0, kBlock, kOrigin);
  EXPECT_FALSE(clock.stalled(kBlock, kOrigin + 250 * kMillisecond));
  EXPECT_TRUE(clock.stalled(kBlock, kOrigin + 250 * kMillisecond + 1));
  EXPECT_FALSE(clock.stalled(4096, kOrigin + 600 * kMillisecond));
  EXPECT_TRUE(clock.stalled(4096, kOrigin + 700 * kMillisecond));
  clock.restart();
  clock.observe(0, kBlock, kOrigin + 9 * kSecond);
  EXPECT_EQ(clock.origin_ns(), kOrigin + 9 * kSecond);
  EXPECT_FALSE(clock.even());
}

TEST(StreamClock, FramesAndTimeTurnIntoEachOtherOverDays) {
  EXPECT_EQ(frames_in(kSecond), 48'000);
  EXPECT_EQ(frames_in(-kSecond / 2), -24'000);
  EXPECT_EQ(frames_in(30LL * 24 * 3600 * kSecond), 30LL * 24 * 3600 * 48'000);
  for (std::int64_t frame : {0LL, 1LL, 2LL, 47'999LL, 123'456'789'012LL})
    EXPECT_EQ(frames_in(ns_of(frame)), frame);
}

TEST(StreamClock, CountsTheTimesThatTheDeviceMayHaveRunDry) {
  StreamClock clock;
  std::int64_t now = kSecond;
  std::int64_t frame = 0;
  const auto ask_after = [&](std::int64_t gap) {
    now += gap;
    clock.observe(frame, 1024, now);
    frame += 1024;
  };
  for (const std::int64_t gap : {0, 21, 21, 50, 5, 21}) ask_after(gap * kMillisecond);
  EXPECT_EQ(clock.breaks(), 0U);
  ask_after(60 * kMillisecond);
  EXPECT_EQ(clock.breaks(), 1U);
}

}  // namespace audio
