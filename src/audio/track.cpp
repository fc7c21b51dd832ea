// SPDX-License-Identifier: MIT
#include "audio/track.h"

namespace audio {

Track make_track(const session::Timeline& timeline) {
  Track track{.revision = timeline.revision, .cues = {}};
  track.cues.reserve(timeline.cues.size());
  for (const session::TimedCue& timed : timeline.cues) {
    track.cues.push_back({session::samples(timed.at - session::kSessionStart, kRate), timed.cue});
  }
  return track;
}

}  // namespace audio
