// SPDX-License-Identifier: MIT
#include "audio/track.h"

namespace audio {

std::int64_t frame_of(session::Moment at) {
  return at == session::Moment::max() ? kForever : session::samples(at - session::kSessionStart, kRate);
}

Track make_track(const session::Timeline& timeline, TrackOptions options) {
  Track track{.revision = timeline.revision};
  track.cues.reserve(timeline.cues.size());
  for (const session::TimedCue& timed : timeline.cues) {
    if (options.ticks || timed.cue != session::Cue::tick)
      track.cues.push_back({frame_of(timed.at), timed.cue});
  }
  track.pressures.reserve(timeline.pressures.size());
  for (const session::TimedPressure& timed : timeline.pressures) {
    track.pressures.push_back({.from = frame_of(timed.from),
                               .until = frame_of(timed.until),
                               .into = session::samples(timed.into, kRate),
                               .low = static_cast<float>(timed.target.low),
                               .high = static_cast<float>(timed.target.high)});
  }
  return track;
}

}  // namespace audio
