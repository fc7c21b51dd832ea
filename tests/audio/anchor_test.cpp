// SPDX-License-Identifier: MIT
#include "audio/anchor.h"

#include <gtest/gtest.h>

#include "audio/boot_time.h"
#include "audio/stream_clock.h"

namespace audio {

constexpr std::int64_t kStart = 1000 * kSecond;

Playhead heard(std::uint32_t stream, std::int64_t origin_ns, bool even, bool sounding = false,
               std::uint32_t breaks = 0) {
  return {.frame = 1024,
          .boot_ns = origin_ns + 1,
          .stream = stream,
          .origin_ns = origin_ns,
          .block = 1024,
          .even = even,
          .breaks = breaks,
          .sounding = sounding};
}

TEST(Anchor, PutsTheSessionsStartWhereTheClockSaysItIs) {
  Anchor anchor;
  anchor.begin(kStart);
  EXPECT_FALSE(anchor.anchored());
  EXPECT_TRUE(anchor.follow(heard(1, kStart - 3 * kSecond, true)));
  EXPECT_TRUE(anchor.anchored());
  EXPECT_EQ(anchor.zero_frame(), 3 * kRate);
  EXPECT_FALSE(anchor.follow(heard(1, kStart - 2 * kSecond, true)));
}

TEST(Anchor, WaitsForASessionAndForABlock) {
  Anchor anchor;
  EXPECT_FALSE(anchor.follow(heard(1, kStart, true)));
  anchor.begin(kStart);
  EXPECT_FALSE(anchor.follow({}));
  EXPECT_FALSE(anchor.anchored());
}

TEST(Anchor, ANewStreamIsAnchoredAtOnceAndCorrectedOnceWhenItFlowsAndNothingSounds) {
  Anchor anchor;
  anchor.begin(kStart);
  anchor.follow(heard(1, kStart, true));
  EXPECT_TRUE(anchor.follow(heard(2, kStart + 60 * kSecond, false)));
  EXPECT_EQ(anchor.zero_frame(), -60 * kRate);
  EXPECT_EQ(anchor.stream(), 2U);
  EXPECT_FALSE(anchor.follow(heard(2, kStart + 60 * kSecond - kMillisecond, false)));
  EXPECT_FALSE(anchor.follow(heard(2, kStart + 60 * kSecond - kMillisecond, true, true)));
  EXPECT_TRUE(anchor.follow(heard(2, kStart + 60 * kSecond - kMillisecond, true)));
  EXPECT_EQ(anchor.zero_frame(), -60 * kRate + 48);
  EXPECT_FALSE(anchor.follow(heard(2, kStart + 60 * kSecond - 5 * kMillisecond, true)));
}

TEST(Anchor, LongerBlocksAreHeardLaterAndSoAreSentEarlier) {
  Anchor anchor;
  anchor.begin(kStart);
  anchor.follow(heard(1, kStart, true));
  Playhead longer = heard(2, kStart + 60 * kSecond, true);
  longer.block = 4096;
  EXPECT_TRUE(anchor.follow(longer));
  EXPECT_EQ(anchor.zero_frame(), -60 * kRate - 3072);
  EXPECT_EQ(anchor.offset(longer), 0);
  EXPECT_EQ(anchor.phase_began(longer), 0);
  EXPECT_TRUE(anchor.follow(heard(3, kStart + 120 * kSecond, true)));
  EXPECT_EQ(anchor.zero_frame(), -120 * kRate);
}

TEST(Anchor, AfterABreakAPhaseMovesItWhenItIsMoreThanTenMillisecondsAndABlockOff) {
  Anchor anchor;
  anchor.begin(kStart);
  anchor.follow(heard(1, kStart, true));
  EXPECT_EQ(anchor.phase_began(heard(1, kStart + 31 * kMillisecond, true, false, 1)), 0);
  EXPECT_EQ(anchor.phase_began(heard(1, kStart + 32 * kMillisecond, true, false, 1)), -1536);
  EXPECT_EQ(anchor.zero_frame(), -1536);
  EXPECT_EQ(anchor.phase_began(heard(1, kStart - 1 * kMillisecond, true, false, 2)), 1584);
  EXPECT_EQ(anchor.offset(heard(1, kStart - 1 * kMillisecond, true, false, 2)), 0);
}

// A sound server that begins to ask earlier or later has not moved the sound.
TEST(Anchor, WithoutABreakABufferThatIsFilledDifferentlyMovesNothing) {
  Anchor anchor;
  anchor.begin(kStart);
  anchor.follow(heard(1, kStart, true));
  EXPECT_EQ(anchor.phase_began(heard(1, kStart - 32 * kMillisecond, true)), 0);
  EXPECT_EQ(anchor.phase_began(heard(1, kStart + 95 * kMillisecond, true)), 0);
  EXPECT_EQ(anchor.phase_began(heard(1, kStart + 96 * kMillisecond, true)), -4608);
}

TEST(Anchor, APhaseInAStreamNotYetFollowedMovesNothing) {
  Anchor anchor;
  anchor.begin(kStart);
  anchor.follow(heard(1, kStart, true));
  EXPECT_EQ(anchor.phase_began(heard(2, kStart + kSecond, true)), 0);
}

// A session of 37 minutes on a device whose crystal runs 200 ppm fast, with a phase every 20 s.
TEST(Anchor, DriftIsTakenBackPhaseByPhaseAndNeverAddsUp) {
  StreamClock clock;
  Anchor anchor;
  anchor.begin(kStart);
  int moves = 0;
  std::int64_t worst = 0;
  std::int64_t next_phase = kStart;
  for (std::int64_t frame = 0; frame < 37LL * 60 * kRate; frame += 1024) {
    const std::int64_t now =
        kStart + frames_in(0) + static_cast<std::int64_t>(static_cast<double>(ns_of(frame)) / 1.0002);
    clock.observe(frame, 1024, now);
    Playhead playhead = heard(1, clock.origin_ns(), clock.even());
    anchor.follow(playhead);
    if (now >= next_phase) {
      next_phase += 20 * kSecond;
      if (anchor.phase_began(playhead) != 0) ++moves;
    }
    // Where a cue due now would be put, against where it should be.
    const std::int64_t off = anchor.zero_frame() + frames_in(now - kStart) - frame;
    worst = std::max(worst, std::abs(off));
  }
  EXPECT_GT(moves, 3);
  EXPECT_LT(worst, kRate * 101 / 1000);
}

}  // namespace audio
