// SPDX-License-Identifier: MIT
// Everything at once: what the renderer makes of cues, body tone, background and music together.
#include <gtest/gtest.h>

#include <random>

#include "audio/banks.h"
#include "audio/counted_new.h"
#include "audio/limiter.h"
#include "audio/loudness.h"

namespace audio {

using session::Cue;

// As the settings have them, with the tone switched on at half its loudness.
constexpr Levels kUsual{.cues = 1, .speech = 1, .tone = 0.5F, .background = 0.4F};
constexpr Levels kAllUp{.cues = 1, .speech = 1, .tone = 1, .background = 1};
constexpr auto kMade = {Background::rain, Background::noise, Background::drone};

// Press, three ticks, let go; again every 12 s.
Track pressing(int times) {
  Track track{.revision = 1};
  for (std::int64_t i = 0; i < times; ++i) {
    const std::int64_t start = 2 * kRate + i * 12 * kRate;
    track.cues.push_back({start, Cue::press});
    for (int tick = 5; tick < 8; ++tick) track.cues.push_back({start + tick * kRate, Cue::tick});
    track.cues.push_back({start + 8 * kRate, Cue::release});
    track.pressures.push_back({.from = start, .until = start + 8 * kRate, .low = 2, .high = 6});
  }
  return track;
}

Transport orders(const Track& track, const Levels& levels, Background background) {
  return {.track = &track, .anchored = true, .levels = levels, .background = background};
}

std::vector<float> played(const Transport& transport, int seconds) {
  Renderer renderer(real_bank());
  return rendered(renderer, transport, std::vector<int>(static_cast<std::size_t>(seconds * 10), kRate / 10));
}

TEST(Mix, WithAndWithoutCuesDiffersByExactlyTheCues) {
  const Track track = pressing(2);
  for (const Background each : kMade) {
    Levels no_cues = kUsual;
    no_cues.cues = 0;
    const auto with = played(orders(track, kUsual, each), 26);
    const auto without = played(orders(track, no_cues, each), 26);
    const auto cues = played(orders(track, {.cues = 1}, Background::none), 26);
    for (std::size_t i = 0; i < cues.size(); ++i)
      ASSERT_NEAR(with[i] - without[i], cues[i], 1e-6F) << static_cast<int>(each) << " sample " << i;
  }
}

// Over the first tenth of a second of a cue, in which it is understood.
TEST(Mix, AtTheUsualLevelsACueIsTwelveDecibelsOverToneAndBackground) {
  constexpr std::size_t kHeard = kRate / 10;
  for (const Background each : kMade) {
    for (std::size_t i = 0; i < session::kCueCount; ++i) {
      const auto cue = static_cast<Cue>(i);
      const Track track{.revision = 1,
                        .cues = {{3 * kRate / 2, cue}},
                        .pressures = {{.from = 0, .until = kForever, .low = 6, .high = 6}}};
      Levels no_cues = kUsual;
      no_cues.cues = 0;
      const auto under = played(orders(track, no_cues, each), 2);
      const std::vector<float> sound = floats(cue);
      const double cue_db = decibels(rms_of(std::span(sound).first(kHeard)));
      const double rest_db = decibels(rms_of(std::span(under).subspan(2 * 3 * kRate / 2, 2 * kHeard)));
      EXPECT_GE(cue_db - rest_db, 12) << session::cue_name(cue) << " over " << static_cast<int>(each);
    }
  }
}

TEST(Mix, AllAtFullNeverReachesOneAndACueIsNeverBent) {
  const Track track = pressing(2);
  for (const Background each : kMade) {
    const auto all = played(orders(track, kAllUp, each), 14);
    EXPECT_LT(peak_of(all), kUntouched) << static_cast<int>(each);
  }
}

TEST(Mix, TheBackgroundIsDownUnderACueAndUnderTheToneAloneItIsNot) {
  const Track track = pressing(1);
  Levels background{.cues = 0, .tone = 0, .background = 1};
  const auto bed = played(orders(track, background, Background::noise), 14);
  const Track no_cues{.revision = 1, .pressures = track.pressures};
  const auto flat = played(orders(no_cues, background, Background::noise), 14);
  const auto gain = [&](double second) {
    const auto from = static_cast<std::size_t>(second * kRate) * 2;
    return rms_of(std::span(bed).subspan(from, 960)) / rms_of(std::span(flat).subspan(from, 960));
  };
  EXPECT_NEAR(gain(1.8), 1, 1e-3) << "before it";
  EXPECT_NEAR(gain(2.0), 0.25, 0.01) << "a press";
  EXPECT_NEAR(gain(6.985), 0.31, 0.03) << "just before the first tick";
  EXPECT_NEAR(gain(5.0), 1, 1e-3) << "the tone alone";
  EXPECT_NEAR(gain(8.5), 0.25, 0.01) << "between two ticks";
  EXPECT_NEAR(gain(13.5), 1, 1e-3) << "afterwards";
}

TEST(Mix, MusicInTheStreamIsDuckedLikeAnyBackground) {
  const Track track = pressing(1);
  Renderer renderer(real_bank());
  const Transport transport = orders(track, {.cues = 0, .background = 0.5F}, Background::music);
  std::vector<float> out(2 * 4 * kRate, 0.4F);
  renderer.render(out.data(), 4 * kRate, transport);
  EXPECT_EQ(out[0], out[1]);
  EXPECT_LT(out[0], 0.001F) << "it fades in";
  EXPECT_NEAR(out[2 * kRate], 0.2F * BackgroundSound::kMusicGain, 1e-4F);
  EXPECT_NEAR(out[2 * 2 * kRate], 0.05F * BackgroundSound::kMusicGain, 1e-3F);
}

TEST(Mix, MusicThatNobodyWantsIsNotHeard) {
  Renderer renderer(real_bank());
  std::vector<float> out(2 * kRate, 0.4F);
  renderer.render(out.data(), kRate, {.levels = kAllUp, .background = Background::none});
  EXPECT_TRUE(silent(out));
}

TEST(Mix, HowFramesAreCutIntoBlocksDoesNotMatterWithEverythingOn) {
  const Track track = pressing(2);
  std::mt19937 random(3);
  for (const Background each : kMade) {
    Transport transport = orders(track, kAllUp, each);
    transport.floor = 6e-5F;
    transport.zero_frame = 123;
    Renderer whole(real_bank());
    const auto expected = rendered(whole, transport, {12 * kRate});
    for (int round = 0; round < 3; ++round) {
      std::vector<int> blocks;
      for (int left = 12 * kRate; left > 0; left -= blocks.back())
        blocks.push_back(std::min(left, 1 + static_cast<int>(random() % (round == 0 ? 97U : 5000U))));
      Renderer cut(real_bank());
      ASSERT_TRUE(rendered(cut, transport, blocks) == expected) << "round " << round;
    }
    EXPECT_GT(whole.meter().peak(), 0.0F);
  }
}

TEST(Mix, ThePauseEndsTheToneAndGoingOnHasItBackWithoutAClick) {
  const Track on = pressing(1);
  const Track paused{.revision = 2};
  const Levels tone{.cues = 0, .tone = 1};
  Renderer renderer(real_bank());
  auto sound = rendered(renderer, orders(on, tone, Background::none), {5 * kRate});
  const auto stopping = rendered(renderer, orders(paused, tone, Background::none), {kRate});
  EXPECT_TRUE(silent({stopping.begin() + 2 * kToneFade + 2, stopping.end()}));
  const Track later{
      .revision = 3,
      .pressures = {{.from = 6 * kRate, .until = 11 * kRate, .into = 3 * kRate, .low = 2, .high = 6}}};
  const auto again = rendered(renderer, orders(later, tone, Background::none), {6 * kRate});
  sound.insert(sound.end(), stopping.begin(), stopping.end());
  sound.insert(sound.end(), again.begin(), again.end());
  EXPECT_GT(rms_of(std::span(again).subspan(2 * kRate, 2 * kRate)), 0.005);
  EXPECT_LT(steepest(sound, 2), 0.0025F);
  EXPECT_TRUE(silent({again.end() - 2 * kRate, again.end()}));
}

// Switched off while pressing and on again while not: the tone that was going is not heard ending there.
TEST(Mix, AToneSwitchedOnInAReleaseIsNotThere) {
  const Track track = pressing(1);
  Renderer renderer(real_bank());
  const Levels tone_only{.cues = 0, .speech = 0, .tone = 1};
  rendered(renderer, orders(track, tone_only, Background::none), {4 * kRate});
  rendered(renderer, orders(track, {.cues = 0, .speech = 0}, Background::none), {7 * kRate});
  const auto after = rendered(renderer, orders(track, tone_only, Background::none), {kRate});
  EXPECT_EQ(peak_of(after), 0);
}

TEST(Mix, ACueMayComeLateByAsMuchAsTheLoudspeakerIs) {
  const Track track{.revision = 1, .cues = {{0, Cue::release}}};
  for (const auto& [early, played] : {std::pair{0, 0U}, {12'000, 1U}}) {
    Renderer renderer(real_bank());
    rendered(renderer, {}, {20'000});
    rendered(renderer, {.track = &track, .early = early, .anchored = true}, {480});
    EXPECT_EQ(renderer.cues_played(), played) << early;
  }
}

TEST(Mix, AsksForNoMemoryWithEverythingOn) {
  if (UNKNOT_COUNTS_NEW == 0) GTEST_SKIP() << "nothing is counted under the thread sanitizer";
  const Track track = pressing(3);
  Renderer renderer(real_bank());
  std::vector<float> block(2 * 1024);
  const int before = news();
  for (int i = 0; i < 1000; ++i)
    renderer.render(block.data(), 1024, orders(track, kAllUp, static_cast<Background>(i / 100 % 5)));
  EXPECT_EQ(news(), before);
}

}  // namespace audio
