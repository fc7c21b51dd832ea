// SPDX-License-Identifier: MIT
#include "audio/renderer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "audio/banks.h"
#include "audio/counted_new.h"

namespace audio {

using session::Cue;

const Track kTwo{.revision = 1, .cues = {{1000, Cue::press}, {60'000, Cue::release}}};

TEST(Renderer, PlaysEachCueOnItsFrame) {
  Renderer renderer(real_bank());
  const auto sound =
      rendered(renderer, {.track = &kTwo, .zero_frame = 7, .anchored = true}, {512, 100'000, 50'000});
  expect_cue(sound, 1007, Cue::press);
  expect_cue(sound, 60'007, Cue::release);
  EXPECT_EQ(renderer.cues_played(), 2U);
  EXPECT_EQ(renderer.revision(), 1U);
  EXPECT_FALSE(renderer.sounding());
}

TEST(Renderer, BothChannelsAreTheSameAndNothingSoundsBetween) {
  Renderer renderer(real_bank());
  const auto sound = rendered(renderer, {.track = &kTwo, .anchored = true}, {130'000});
  for (std::size_t i = 0; i < sound.size(); i += 2) ASSERT_EQ(sound[i], sound[i + 1]);
  EXPECT_TRUE(silent({sound.begin(), sound.begin() + 2000}));
  EXPECT_TRUE(silent({sound.begin() + 2 * 50'000, sound.begin() + 2 * 60'000}));
}

TEST(Renderer, HowFramesAreCutIntoBlocksDoesNotMatter) {
  std::mt19937 random(5);
  Track track{.revision = 1, .cues = {}};
  for (std::int64_t frame = -20'000; frame < 200'000; frame += static_cast<std::int64_t>(random() % 9000)) {
    track.cues.push_back(
        {frame, static_cast<Cue>(random() % session::kCueCount)});  // more than there are voices
  }
  const Transport transport{
      .track = &track, .zero_frame = 300, .anchored = true, .levels = {.cues = 0.7F}, .floor = 6e-5F};
  Renderer whole(real_bank());
  const auto expected = rendered(whole, transport, {200'000});
  for (int round = 0; round < 20; ++round) {
    std::vector<int> blocks;
    for (int left = 200'000; left > 0; left -= blocks.back()) {
      blocks.push_back(std::min(left, 1 + static_cast<int>(random() % (round < 10 ? 97 : 5000))));
    }
    Renderer cut(real_bank());
    ASSERT_TRUE(rendered(cut, transport, blocks) == expected) << "round " << round;
  }
}

TEST(Renderer, ALateCueSoundsAtOnceUpTo250MsAndNeverAfterwards) {
  for (const auto& [late, played] : {std::pair{1, 1U}, {kLatestStart, 1U}, {kLatestStart + 1, 0U}}) {
    const Track track{.revision = 1, .cues = {{10'000, Cue::tick}}};
    Renderer renderer(real_bank());
    rendered(renderer, {}, {10'000 + late});
    const auto sound = rendered(renderer, {.track = &track, .anchored = true}, {20'000});
    EXPECT_EQ(renderer.cues_played(), played) << late;
    if (played == 1) expect_cue(sound, 0, Cue::tick);
  }
}

TEST(Renderer, ATrackChangedOnTheWayNeitherLosesNorDoublesACue) {
  std::vector<Track> tracks(40);
  std::vector<TrackCue> all;
  for (int i = 0; i < 40; ++i) all.push_back({i * 4000, i % 2 == 0 ? Cue::tick : Cue::halfway});
  Renderer renderer(real_bank());
  std::vector<float> sound;
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    // From a little before now on, as after a change: the newest cue is named again.
    tracks[i] = {.revision = i + 1,
                 .cues = {all.begin() + static_cast<std::ptrdiff_t>(i > 0 ? i - 1 : 0), all.end()}};
    const auto more = rendered(renderer, {.track = &tracks[i], .anchored = true}, {1500, 2500});
    sound.insert(sound.end(), more.begin(), more.end());
  }
  Renderer at_once(real_bank());
  EXPECT_EQ(sound, rendered(at_once, {.track = &tracks[0], .anchored = true}, {160'000}));
  EXPECT_EQ(renderer.cues_played(), 40U);
  EXPECT_EQ(renderer.revision(), 40U);
}

TEST(Renderer, AMovedAnchorMovesWhatIsToComeAndRepeatsNothing) {
  const Track track{.revision = 1, .cues = {{1000, Cue::tick}, {48'000, Cue::press}}};
  Renderer renderer(real_bank());
  rendered(renderer, {.track = &track, .anchored = true}, {2000});
  EXPECT_EQ(renderer.cues_played(), 1U);
  const auto later = rendered(renderer, {.track = &track, .zero_frame = 1500, .anchored = true}, {98'000});
  expect_cue(later, 48'000 + 1500 - 2000, Cue::press);
  EXPECT_EQ(renderer.cues_played(), 2U);
}

TEST(Renderer, AnotherSessionMayRepeatAMoment) {
  const Track track{.revision = 1, .cues = {{0, Cue::tick}}};
  Renderer renderer(real_bank());
  rendered(renderer, {.track = &track, .session = 1, .anchored = true}, {20'000});
  rendered(renderer, {.track = &track, .session = 1, .zero_frame = 20'000, .anchored = true}, {20'000});
  EXPECT_EQ(renderer.cues_played(), 1U);
  rendered(renderer, {.track = &track, .session = 2, .zero_frame = 40'000, .anchored = true}, {20'000});
  EXPECT_EQ(renderer.cues_played(), 2U);
}

TEST(Renderer, NothingBeginsWithoutAnAnchorInThisStream) {
  Renderer renderer(real_bank());
  EXPECT_TRUE(silent(rendered(renderer, {.track = &kTwo}, {5000})));
  renderer.restart();
  EXPECT_TRUE(silent(rendered(renderer, {.track = &kTwo, .stream = 0, .anchored = true}, {5000})));
  EXPECT_FALSE(silent(
      rendered(renderer, {.track = &kTwo, .stream = 1, .zero_frame = 5000, .anchored = true}, {5000})));
}

TEST(Renderer, ANewStreamCutsWhatSoundedAndDoesNotRepeatIt) {
  Renderer renderer(real_bank());
  rendered(renderer, {.track = &kTwo, .anchored = true}, {1100});
  EXPECT_TRUE(renderer.sounding());
  renderer.restart();
  EXPECT_EQ(renderer.frame(), 0);
  EXPECT_TRUE(silent(
      rendered(renderer, {.track = &kTwo, .stream = 1, .zero_frame = -1100, .anchored = true}, {5000})));
}

TEST(Renderer, APreviewSoundsOnceAndAtOnce) {
  Renderer renderer(real_bank());
  const Transport transport{.preview = Cue::set_done, .previews = 1};
  expect_cue(rendered(renderer, transport, {100, 70'000}), 0, Cue::set_done);
  EXPECT_TRUE(silent(rendered(renderer, transport, {5000})));
}

TEST(Renderer, HoldsLoudSoundToOne) {
  Renderer renderer(real_bank());
  std::vector<float> loud(2 * 30'000, 0.9F);
  renderer.render(
      loud.data(), 30'000,
      {.track = &kTwo, .anchored = true, .levels = {.background = 1}, .background = Background::music});
  EXPECT_LE(*std::max_element(loud.begin(), loud.end()), 1.0F);
}

TEST(Renderer, AChangedVolumeGlides) {
  const Track track{.revision = 1, .cues = {{0, Cue::rest}}};
  Renderer renderer(real_bank());
  rendered(renderer, {.track = &track, .anchored = true}, {4800});
  const auto fading =
      rendered(renderer, {.track = &track, .anchored = true, .levels = {.cues = 0}}, {480, 4800});
  EXPECT_FALSE(silent({fading.begin(), fading.begin() + 2 * 470}));
  EXPECT_TRUE(silent({fading.begin() + 2 * 480, fading.end()}));
}

TEST(Renderer, TheHissIsAsLoudAsOrderedAndTheFirstHalfSecondLouder) {
  Renderer renderer(real_bank());
  const auto hiss = rendered(renderer, {.floor = 6e-5F}, {96'000});
  const auto peak = [&](std::size_t from, std::size_t to) {
    float most = 0;
    for (std::size_t i = 2 * from; i < 2 * to; ++i) most = std::max(most, std::abs(hiss[i]));
    return most;
  };
  EXPECT_NEAR(peak(0, 2400), 16 * 6e-5F, 1e-4F);
  EXPECT_NEAR(peak(24'000, 96'000), 6e-5F, 1e-6F);
}

TEST(Renderer, TheHissIsNeverAlikeOnBothSidesNotEvenInSixteenBits) {
  Renderer renderer(real_bank());
  const Track track{.revision = 1, .cues = {{0, Cue::press}}};
  const auto sound = rendered(renderer, {.track = &track, .anchored = true, .floor = 7.2e-5F}, {96'000});
  const auto steps = [](float sample) { return std::lround(sample * 32767); };
  for (std::size_t i = 0; i < sound.size(); i += 2) ASSERT_NE(steps(sound[i]), steps(sound[i + 1])) << i;
}

TEST(Renderer, AsksForNoMemory) {
  if (UNKNOT_COUNTS_NEW == 0) GTEST_SKIP() << "nothing is counted under the thread sanitizer";
  Renderer renderer(real_bank());
  std::vector<float> block(2 * 1024);
  const int before = news();
  for (int i = 0; i < 200; ++i) {
    const Transport transport{.track = &kTwo,
                              .zero_frame = i,
                              .anchored = true,
                              .floor = 6e-5F,
                              .previews = static_cast<std::uint32_t>(i)};
    renderer.render(block.data(), 1024, transport);
  }
  renderer.restart();
  EXPECT_EQ(news(), before);
  const std::vector<int> counted(1);
  EXPECT_EQ(news(), before + 1);
}

}  // namespace audio
