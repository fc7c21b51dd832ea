// SPDX-License-Identifier: MIT
// The speech of a running session: has it prepared a little ahead, and says where in the track it stands.
// Thread: main.
#pragma once

#include <vector>

#include "audio/speaker.h"
#include "audio/speech_places.h"

namespace audio {

class Narrator {
 public:
  explicit Narrator(VoiceOptions options) : speaker_(std::move(options)) {}

  // What is to be said from now on; `now` in frames from kSessionStart. What sounds and still stands there
  // goes on.
  void follow(const std::vector<session::TimedUtterance>& utterances, std::int64_t now);

  // Takes in what was prepared meanwhile, looks further ahead, frees what is behind. True: speech() has
  // changed.
  bool tend(std::int64_t now);

  // Nothing is to be said any more; every clip is let go of, and a program that failed may be tried again.
  void clear();

  std::vector<TrackSpeech> speech() const { return speech_of(places_); }
  // Something sounds after `now`, or is to.
  bool has_more(std::int64_t now) const;
  std::size_t bytes() const { return speaker_.bytes(); }
  std::string trouble() const { return speaker_.trouble(); }

 private:
  void place(std::int64_t now);
  void free_what_is_behind(std::int64_t now);

  Speaker speaker_;
  std::vector<session::TimedUtterance> utterances_;
  std::vector<SpeechPlace> places_;
  std::uint64_t prepared_ = 0;  // as of the newest places
  std::int64_t placed_at_ = 0;
};

}  // namespace audio
