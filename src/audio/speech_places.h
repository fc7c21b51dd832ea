// SPDX-License-Identifier: MIT
// Where each utterance begins, once it is known how long its sound is. A pure function.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "audio/track.h"
#include "audio/voice.h"

namespace audio {

// Null: not known yet. Without samples: it cannot be said.
using ClipOf = std::function<std::shared_ptr<const Clip>(const std::string& text)>;

struct SpeechPlace {
  session::TimedUtterance utterance;
  TrackSpeech speech;
};

struct SpeechPlaces {
  std::vector<SpeechPlace> places;  // in order of time
  std::vector<std::string>
      wanted;  // texts whose sound has to become known, the soonest needed first, each once
};

// The first text of each utterance that fits between its `earliest` and its `latest_end`, at its usual pace
// or else a little faster, a little after the utterance before it; one that does not fit, or whose sound is
// not known yet, is left out. Of `before`, what has begun by `now` and still stands among the utterances
// stays where it is; nothing else begins before `now`. Nothing overlaps. Needs: utterances in order of time.
SpeechPlaces place_speech(const std::vector<session::TimedUtterance>& utterances, const ClipOf& clip_of,
                          const std::vector<SpeechPlace>& before, std::int64_t now);

// All of a session at once, as long as that takes; from when `go_on` answers false, nothing more is said.
std::vector<TrackSpeech> say_all(const std::vector<session::TimedUtterance>& utterances, Voice& voice,
                                 const std::function<bool()>& go_on = {});

std::vector<TrackSpeech> speech_of(const std::vector<SpeechPlace>& places);

}  // namespace audio
