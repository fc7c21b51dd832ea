// SPDX-License-Identifier: MIT
#include "audio/lull.h"

#include <algorithm>

namespace audio {

bool is_lull(const Track& track, std::int64_t from, std::int64_t until, bool tone_heard) {
  const auto begins = [&](const auto& sound) { return sound.frame >= from && sound.frame < until; };
  const auto presses = [&](const TrackPressure& pressure) {
    return pressure.from < until && pressure.until > from;
  };
  return std::none_of(track.cues.begin(), track.cues.end(), begins) &&
         std::none_of(track.speech.begin(), track.speech.end(), begins) &&
         !(tone_heard && std::any_of(track.pressures.begin(), track.pressures.end(), presses));
}

}  // namespace audio
