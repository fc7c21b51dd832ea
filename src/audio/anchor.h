// SPDX-License-Identifier: MIT
// Where in the stream the session begins. Sound counts frames and the session reads a clock; the anchor ties
// the two, and is moved rarely, because each move changes the distance between two cues. A pure function of
// what it is told. Thread: main.
#pragma once

#include <cstdint>

#include "audio/renderer.h"

namespace audio {

inline constexpr std::int64_t kOffBy = kRate / 100;  // 10 ms: the sound may be this far from the clock

class Anchor {
 public:
  // kSessionStart is the instant `boot_ns`; whatever was anchored before is over.
  void begin(std::int64_t boot_ns);
  void end() { *this = {}; }

  // A new stream is anchored at once, and once more as soon as it flows evenly and nothing sounds.
  // Returns whether the anchor moved.
  bool follow(const Playhead& playhead);

  // The one moment at which an anchor that was good may be moved. Returns by how many frames (0: it stays).
  std::int64_t phase_began(const Playhead& playhead);

  bool anchored() const { return anchored_; }
  std::uint32_t stream() const { return stream_; }
  std::int64_t zero_frame() const { return zero_frame_; }

  // By how many frames the sound is later than the clock says (below 0: earlier).
  std::int64_t offset(const Playhead& playhead) const;

 private:
  std::int64_t start_ns_ = 0;
  bool begun_ = false;
  bool anchored_ = false;
  bool provisional_ = false;
  std::uint32_t stream_ = 0;
  std::int64_t zero_frame_ = 0;
};

}  // namespace audio
