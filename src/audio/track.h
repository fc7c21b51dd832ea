// SPDX-License-Identifier: MIT
// The cues of a session as the renderer reads them: sample offsets from the session's first moment.
// Immutable once made; shared with the audio thread and freed on main.
#pragma once

#include <cstdint>
#include <vector>

#include "session/session.h"

namespace audio {

inline constexpr int kRate = 48000;
inline constexpr int kChannels = 2;

struct TrackCue {
  std::int64_t frame = 0;  // from kSessionStart
  session::Cue cue{};
  bool operator==(const TrackCue&) const = default;
};

struct Track {
  std::uint64_t revision = 0;
  std::vector<TrackCue> cues;  // in order of time
};

Track make_track(const session::Timeline& timeline);

}  // namespace audio
