// SPDX-License-Identifier: MIT
// The renderer's part for speech: begins each clip of a track on its frame, one at a time. Real-time safe.
// Thread: audio.
#pragma once

#include <array>
#include <cstdint>

#include "audio/track.h"

namespace audio {

class SpeechVoice {
 public:
  // Another track, or the same at another place in the stream; null: nothing begins. What sounds goes on
  // where the new track has it at the same frame, else it is faded out within 15 ms.
  void follow(const Track* track, std::int64_t zero_frame, std::int64_t frame);
  void cut();     // a new stream: what sounded is gone
  void forget();  // another session: nothing has been said in it yet

  // The sample at `frame`, which grows by one each call. A clip begins on its frame; while a cue sounds it
  // waits, up to its `latest` and never more than 250 ms, and what already sounds is faded out. Of several
  // that are due only the newest begins.
  float next(std::int64_t frame, bool cue_sounds);

  bool sounding() const { return clip_ != nullptr; }
  // A clip of an earlier track is still read.
  bool fading() const { return clip_ != nullptr && fade_ > 0; }
  std::uint64_t begun() const { return begun_; }

 private:
  struct Begun {
    std::int64_t frame = 0;
    const Clip* clip = nullptr;
  };
  void begin_due(std::int64_t frame, bool cue_sounds);
  bool has_begun(const TrackSpeech& speech) const;
  void fade_out();

  const Track* track_ = nullptr;
  std::size_t next_ = 0;  // the first of track_ not yet dealt with
  std::int64_t zero_frame_ = 0;
  const Clip* clip_ = nullptr;  // that sounds
  std::int64_t clip_frame_ = 0;
  std::size_t at_ = 0;  // its next sample
  int fade_ = 0;        // samples left of the fade; 0: none
  std::array<Begun, 8> newest_{};
  std::uint64_t begun_ = 0;
};

}  // namespace audio
