// SPDX-License-Identifier: MIT
// What one second of sound costs the audio thread, in blocks of 1024 frames: silence, cues, and everything.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "audio/renderer.h"

namespace {

using audio::Background;
using audio::kRate;

const audio::CueBank& bank() {
  static const auto loaded = audio::CueBank::load(UNKNOT_SOURCE_DIR "/assets/cues");
  if (!loaded) {
    std::fprintf(stderr, "%s\n", loaded.error().c_str());
    std::exit(1);
  }
  return *loaded;
}

// A cue each second, pressure all the time.
audio::Track busy_track(std::int64_t seconds) {
  audio::Track track{.revision = 1};
  for (std::int64_t i = 0; i < seconds; ++i)
    track.cues.push_back({i * kRate, static_cast<session::Cue>(i % 18)});
  track.pressures.push_back({.from = 0, .until = audio::kForever, .low = 2, .high = 6});
  return track;
}

// core_percent: of one core, while it plays in real time.
void mix(benchmark::State& state, const audio::Transport& transport) {
  audio::Renderer renderer(bank());
  std::vector<float> block(2 * 1024);
  for (auto _ : state) {
    renderer.render(block.data(), 1024, transport);
    benchmark::DoNotOptimize(block.data());
  }
  const double seconds = static_cast<double>(state.iterations()) * 1024 / kRate;
  state.counters["core_percent"] =
      benchmark::Counter(seconds / 100, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

const audio::Track kBusy = busy_track(100'000);
constexpr audio::Levels kAll{1, 1, 1, 1};

BENCHMARK_CAPTURE(mix, silence, {.floor = 6e-5F});
BENCHMARK_CAPTURE(mix, cues, {.track = &kBusy, .anchored = true, .floor = 6e-5F});
BENCHMARK_CAPTURE(mix, tone, {.track = &kBusy, .anchored = true, .levels = {1, 1, 1, 0}, .floor = 6e-5F});
BENCHMARK_CAPTURE(mix, rain,
                  {.track = &kBusy, .anchored = true, .levels = kAll, .background = Background::rain});
BENCHMARK_CAPTURE(mix, noise,
                  {.track = &kBusy, .anchored = true, .levels = kAll, .background = Background::noise});
BENCHMARK_CAPTURE(mix, drone,
                  {.track = &kBusy, .anchored = true, .levels = kAll, .background = Background::drone});
BENCHMARK_CAPTURE(mix, music,
                  {.track = &kBusy, .anchored = true, .levels = kAll, .background = Background::music});

}  // namespace
