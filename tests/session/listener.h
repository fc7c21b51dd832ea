// SPDX-License-Identifier: MIT
// What a person hears of a session: the cues of its timelines, each once, as the renderer plays them.
#pragma once

#include <algorithm>
#include <vector>

#include "session/session.h"

namespace session {

class Listener {
 public:
  // Takes over what the timeline has until `now`, `now` included. Call before the session is told of `now`.
  void hear(const Timeline& timeline, Moment now) {
    const auto first = std::lower_bound(timeline.cues.begin(), timeline.cues.end(), from_,
                                        [](const TimedCue& cue, Moment at) { return cue.at < at; });
    for (auto cue = first; cue != timeline.cues.end() && cue->at <= now; ++cue) hear(*cue);
    from_ = now;
  }

  // Nobody was there until `now`: what lies before it stays unheard.
  void skip_to(Moment now) { from_ = now; }

  const std::vector<TimedCue>& heard() const { return heard_; }

 private:
  void hear(const TimedCue& cue) {
    for (auto known = heard_.rbegin(); known != heard_.rend() && known->at == cue.at; ++known) {
      if (known->cue == cue.cue) return;
    }
    heard_.push_back(cue);
  }

  Moment from_ = kSessionStart;
  std::vector<TimedCue> heard_;
};

}  // namespace session
