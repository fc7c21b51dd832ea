// SPDX-License-Identifier: MIT
// The cues of a session as the renderer reads them: sample offsets from the session's first moment.
// Immutable once made; shared with the audio thread and freed on main.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "audio/clip.h"
#include "session/session.h"

namespace audio {

inline constexpr int kRate = 48000;
inline constexpr int kChannels = 2;

struct TrackCue {
  std::int64_t frame = 0;  // from kSessionStart
  session::Cue cue{};
  bool operator==(const TrackCue&) const = default;
};

// Speech with its place. The clip is whole at `frame`; begun later than `latest` it would run into a cue.
struct TrackSpeech {
  std::int64_t frame = 0;  // from kSessionStart
  std::int64_t latest = 0;
  std::shared_ptr<const Clip> clip;
  bool operator==(const TrackSpeech&) const = default;
};

struct Track {
  std::uint64_t revision = 0;
  std::vector<TrackCue> cues;         // in order of time
  std::vector<TrackSpeech> speech{};  // in order of time; none overlaps the next, or a cue
};

Track make_track(const session::Timeline& timeline);  // cues only

}  // namespace audio
