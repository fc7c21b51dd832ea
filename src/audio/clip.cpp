// SPDX-License-Identifier: MIT
#include "audio/clip.h"

#include <SDL_audio.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "audio/brisk.h"
#include "audio/track.h"

namespace audio {
namespace {

constexpr float kSilence = 0.01F;           // of the peak: 40 dB under it nothing is heard beside the rest
constexpr std::size_t kEdge = kRate / 100;  // 10 ms, kept and faded at both ends
constexpr float kQuietest = 1e-4F;          // -80 dBFS; less is silence
// The working cues have an effective value of -26 to -23 dBFS over their whole length. A voice is to be
// understood over 3 m beside them and has pauses in itself.
constexpr float kLoudness = 0.09F;  // -21 dBFS, effective, of what is not silence
constexpr float kPeak = 0.7F;
// Words and short sentences; a long one that is hurried is no help, and would take memory.
constexpr std::size_t kLongestBrisk = 2 * kRate;

struct FreeStream {
  void operator()(SDL_AudioStream* stream) const { SDL_FreeAudioStream(stream); }
};

std::vector<float> at_48k(const Speech& speech) {
  if (speech.rate == kRate) return speech.samples;
  const std::unique_ptr<SDL_AudioStream, FreeStream> stream(
      SDL_NewAudioStream(AUDIO_F32SYS, 1, speech.rate, AUDIO_F32SYS, 1, kRate));
  if (stream == nullptr) return {};
  const auto bytes = static_cast<int>(speech.samples.size() * sizeof(float));
  if (SDL_AudioStreamPut(stream.get(), speech.samples.data(), bytes) != 0) return {};
  if (SDL_AudioStreamFlush(stream.get()) != 0) return {};
  std::vector<float> samples(static_cast<std::size_t>(SDL_AudioStreamAvailable(stream.get())) /
                             sizeof(float));
  const int got =
      SDL_AudioStreamGet(stream.get(), samples.data(), static_cast<int>(samples.size() * sizeof(float)));
  samples.resize(got < 0 ? 0 : static_cast<std::size_t>(got) / sizeof(float));
  return samples;
}

float peak_of(const std::vector<float>& samples) {
  float peak = 0;
  for (const float x : samples) peak = std::max(peak, std::abs(x));
  return peak;
}

std::vector<float> trimmed(const std::vector<float>& samples, float floor) {
  const auto loud = [&](float x) { return std::abs(x) > floor; };
  const auto first = std::find_if(samples.begin(), samples.end(), loud) - samples.begin();
  const auto last = std::find_if(samples.rbegin(), samples.rend(), loud).base() - samples.begin();
  const auto edge = static_cast<std::ptrdiff_t>(kEdge);
  std::vector<float> kept(
      samples.begin() + std::max<std::ptrdiff_t>(0, first - edge),
      samples.begin() + std::min(static_cast<std::ptrdiff_t>(samples.size()), last + edge));
  const std::size_t fade = std::min(kEdge, kept.size() / 2);
  for (std::size_t i = 0; i < fade; ++i) {
    const float part = static_cast<float>(i) / static_cast<float>(fade);
    kept[i] *= part;
    kept[kept.size() - 1 - i] *= part;
  }
  return kept;
}

float gain_for(const std::vector<float>& samples, float peak) {
  double sum = 0;
  std::size_t count = 0;
  for (const float x : samples) {
    if (std::abs(x) <= kSilence * peak) continue;
    sum += static_cast<double>(x) * static_cast<double>(x);
    ++count;
  }
  const auto loudness =
      static_cast<float>(std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, count))));
  return std::min(kLoudness / loudness, kPeak / peak);
}

}  // namespace

Clip make_clip(const Speech& speech) {
  std::vector<float> samples = at_48k(speech);
  for (float& x : samples) x = std::isfinite(x) ? x : 0.0F;
  const float peak = peak_of(samples);
  if (peak < kQuietest) return {};
  samples = trimmed(samples, kSilence * peak);
  const float gain = gain_for(samples, peak);
  Clip clip;
  clip.samples.reserve(samples.size());
  for (const float x : samples) {
    clip.samples.push_back(
        static_cast<std::int16_t>(std::lround(std::clamp(gain * x, -1.0F, 1.0F) * 32767.0F)));
  }
  if (clip.samples.size() <= kLongestBrisk)
    clip.brisk = std::make_shared<const Clip>(Clip{made_brisk(clip.samples)});
  return clip;
}

}  // namespace audio
