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

// The body tone sounds over these frames.
struct TrackPressure {
  std::int64_t from = 0;   // from kSessionStart
  std::int64_t until = 0;  // not included
  std::int64_t into = 0;   // frames of the phase that are over at `from`
  float low = 0;           // pressure, 0 to 10
  float high = 0;          // reached kPressureRise into the phase
  bool operator==(const TrackPressure&) const = default;
};

inline constexpr std::int64_t kForever = std::int64_t{1} << 60;  // frames; stands for "until told otherwise"

// The frame at which a moment begins, from kSessionStart; kForever for the end of time.
std::int64_t frame_of(session::Moment at);

struct Track {
  std::uint64_t revision = 0;
  std::vector<TrackCue> cues{};            // in order of time
  std::vector<TrackPressure> pressures{};  // in order of time, none overlaps another
  std::vector<TrackSpeech> speech{};       // in order of time; none overlaps the next, or a cue
};

struct TrackOptions {
  bool ticks = true;  // the countdown's; the change itself always has its cue
};

Track make_track(const session::Timeline& timeline, TrackOptions options = {});

}  // namespace audio
