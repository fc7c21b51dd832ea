// SPDX-License-Identifier: MIT
#include "audio/cue_bank.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "audio/sound_file.h"

namespace audio {

namespace {

constexpr std::int64_t kLongestCue = 5 * kRate;

std::int16_t narrow(float x) {
  return static_cast<std::int16_t>(std::lround(std::clamp(x * 32768.0F, -32768.0F, 32767.0F)));
}

}  // namespace

base::Result<CueBank> CueBank::load(const std::filesystem::path& folder) {
  CueBank bank;
  for (std::size_t i = 0; i < session::kCueCount; ++i) {
    const auto samples = read_mono_48k(folder / (std::string(session::kCueNames[i]) + ".wav"), kLongestCue);
    if (!samples) return base::failure(samples.error());
    std::vector<std::int16_t>& kept = bank.sounds_[i].samples;
    kept.reserve(samples->size());
    std::transform(samples->begin(), samples->end(), std::back_inserter(kept), narrow);
  }
  return bank;
}

}  // namespace audio
