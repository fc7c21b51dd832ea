// SPDX-License-Identifier: MIT
#include "audio/cue_bank.h"

#include "audio/sound_file.h"

namespace audio {

constexpr std::int64_t kLongestCue = 5 * kRate;

base::Result<CueBank> CueBank::load(const std::filesystem::path& folder) {
  CueBank bank;
  for (std::size_t i = 0; i < session::kCueCount; ++i) {
    auto samples = read_mono_48k(folder / (std::string(session::kCueNames[i]) + ".wav"), kLongestCue);
    if (!samples) return base::failure(samples.error());
    bank.sounds_[i].samples = std::move(*samples);
  }
  return bank;
}

}  // namespace audio
