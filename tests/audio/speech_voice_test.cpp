// SPDX-License-Identifier: MIT
#include "audio/speech_voice.h"

#include <gtest/gtest.h>

#include <random>

#include "audio/banks.h"
#include "audio/counted_new.h"

namespace audio {
namespace {

using session::Cue;

std::shared_ptr<const Clip> hum(std::size_t frames, std::int16_t value = 1000) {
  Clip clip;
  clip.samples.assign(frames, value);
  return std::make_shared<const Clip>(std::move(clip));
}

// How loud the left channel is at each frame, in steps of the clip's samples.
std::vector<int> left(const std::vector<float>& stereo) {
  std::vector<int> values;
  for (std::size_t i = 0; i < stereo.size(); i += 2)
    values.push_back(static_cast<int>(std::lround(stereo[i] * 32767)));
  return values;
}

TEST(SpeechVoice, BeginsOnItsFrameAndSaysTheWholeClip) {
  Renderer renderer(real_bank());
  const Track track{.revision = 1, .speech = {{1000, 9000, hum(500)}, {2000, 9000, hum(300, 2000)}}};
  const auto heard =
      left(rendered(renderer, {.track = &track, .zero_frame = 11, .anchored = true}, {700, 1, 3000}));
  for (std::size_t i = 0; i < heard.size(); ++i) {
    const int wanted = i >= 1011 && i < 1511 ? 1000 : i >= 2011 && i < 2311 ? 2000 : 0;
    ASSERT_EQ(heard[i], wanted) << i;
  }
}

TEST(SpeechVoice, FadesWithin15MsWhenANewTrackDoesNotHaveIt) {
  Renderer renderer(real_bank());
  const auto clip = hum(48'000);
  const Track first{.revision = 1, .speech = {{0, 0, clip}}};
  const Track same{.revision = 2, .speech = {{0, 0, clip}, {90'000, 90'000, clip}}};
  const Track other{.revision = 3};
  rendered(renderer, {.track = &first, .anchored = true}, {1000});
  const auto stays = left(rendered(renderer, {.track = &same, .anchored = true}, {1000}));
  EXPECT_EQ(stays, std::vector<int>(1000, 1000));
  EXPECT_EQ(renderer.revision(), 2U);
  const auto fades = left(rendered(renderer, {.track = &other, .anchored = true}, {100}));
  EXPECT_EQ(renderer.revision(), 2U) << "the clip of an older track is still read";
  EXPECT_GT(fades.back(), 800);
  const auto rest = left(rendered(renderer, {.track = &other, .anchored = true}, {620, 100}));
  EXPECT_EQ(renderer.revision(), 3U);
  for (std::size_t i = 1; i < 620; ++i) ASSERT_LE(rest[i], rest[i - 1]);
  EXPECT_EQ(rest[620], 0);
}

TEST(SpeechVoice, OfWhatIsLateOnlyTheNewestIsSaidAndNothingAfter250MsOrItsLatest) {
  const auto said = [](std::vector<TrackSpeech> speech) {
    Renderer renderer(real_bank());
    rendered(renderer, {}, {20'000});
    const Track track{.revision = 1, .speech = std::move(speech)};
    return left(rendered(renderer, {.track = &track, .anchored = true}, {100}))[0];
  };
  EXPECT_EQ(said({{10'000, 30'000, hum(100, 10)}, {15'000, 30'000, hum(100, 20)}}), 20);
  EXPECT_EQ(said({{20'000 - kRate / 4, 30'000, hum(100, 10)}}), 10);
  EXPECT_EQ(said({{19'999 - kRate / 4, 30'000, hum(100, 10)}}), 0);
  EXPECT_EQ(said({{19'000, 19'999, hum(100, 10)}}), 0);
}

TEST(SpeechVoice, NeverSoundsOverACue) {
  const Track track{.revision = 1, .cues = {{20'000, Cue::tick}}, .speech = {{19'000, 50'000, hum(30'000)}}};
  Renderer renderer(real_bank());
  const auto both = rendered(renderer, {.track = &track, .anchored = true}, {60'000});
  const Track cue{.revision = 1, .cues = {{20'000, Cue::tick}}};
  Renderer alone(real_bank());
  const auto only = rendered(alone, {.track = &cue, .anchored = true}, {60'000});
  for (std::size_t i = 2 * (20'000 + 720); i < both.size(); ++i) ASSERT_EQ(both[i], only[i]) << i / 2;
}

TEST(SpeechVoice, HowFramesAreCutIntoBlocksDoesNotMatter) {
  std::mt19937 random(7);
  Track track{.revision = 1};
  for (std::int64_t frame = 0; frame < 150'000; frame += 3000 + static_cast<std::int64_t>(random() % 9000)) {
    track.speech.push_back(
        {frame, frame + 4000, hum(random() % 8000 + 1, static_cast<std::int16_t>(random() % 9000))});
    if (random() % 2 == 0)
      track.cues.push_back({frame + static_cast<std::int64_t>(random() % 2900), Cue::tick});
  }
  const Transport transport{
      .track = &track, .zero_frame = -500, .anchored = true, .levels = {.speech = 0.5F}};
  Renderer whole(real_bank());
  const auto expected = rendered(whole, transport, {150'000});
  for (int round = 0; round < 10; ++round) {
    std::vector<int> blocks;
    for (int rest = 150'000; rest > 0; rest -= blocks.back())
      blocks.push_back(std::min(rest, 1 + static_cast<int>(random() % (round < 5 ? 97 : 5000))));
    Renderer cut(real_bank());
    ASSERT_TRUE(rendered(cut, transport, blocks) == expected) << round;
  }
}

TEST(SpeechVoice, AsksForNoMemory) {
  if (UNKNOT_COUNTS_NEW == 0) GTEST_SKIP() << "nothing is counted under the thread sanitizer";
  const Track one{.revision = 1, .speech = {{0, 9000, hum(5000)}, {9000, 90'000, hum(5000)}}};
  const Track two{.revision = 2, .speech = {{500, 9000, hum(5000)}}};
  Renderer renderer(real_bank());
  std::vector<float> block(2 * 512);
  const int before = news();
  for (int i = 0; i < 60; ++i)
    renderer.render(block.data(), 512, {.track = i % 3 == 0 ? &one : &two, .anchored = true});
  EXPECT_EQ(news(), before);
}

}  // namespace
}  // namespace audio
