// SPDX-License-Identifier: MIT
// Where in the stream the session begins. Sound counts frames and the session reads a clock; the anchor ties
// the two, and is moved rarely, because each move changes the distance between two cues. A pure function of
// what it is told. Thread: main.
#pragma once

#include <cstdint>

#include "audio/renderer.h"

namespace audio {

// The sound may be 10 ms from the clock, and a block more: as long as that, a sound server asks earlier or
// later when its buffer is fuller or emptier than before, without the sound being moved.
inline constexpr std::int64_t kOffBy = kRate / 100;
// Where no break was seen since the anchor was placed, only the drift of crystals can have moved the sound. A
// server that fills its buffer differently looks the same (1,536 frames measured, with every sample in its
// place), so it may then be four blocks more: better 95 ms from the clock than two cues apart by a wrong
// length.
inline constexpr int kBlocksOffUnbroken = 4;

class Anchor {
 public:
  // kSessionStart is the instant `boot_ns`; whatever was anchored before is over.
  void begin(std::int64_t boot_ns);
  void end() { *this = {}; }

  // A new stream, of longer blocks too, is anchored at once, and once more as soon as it flows evenly and
  // nothing sounds. Returns whether the anchor moved.
  bool follow(const Playhead& playhead);

  // The one moment at which an anchor that was good may be moved. Returns by how many frames (0: it stays).
  std::int64_t phase_began(const Playhead& playhead);

  bool anchored() const { return anchored_; }
  std::uint32_t stream() const { return stream_; }
  std::int64_t zero_frame() const { return zero_frame_; }

  // By how many frames the sound is later than the clock says (below 0: earlier).
  std::int64_t offset(const Playhead& playhead) const;

 private:
  std::int64_t wanted_zero(const Playhead& playhead) const;

  std::int64_t start_ns_ = 0;
  bool begun_ = false;
  bool anchored_ = false;
  bool provisional_ = false;
  std::uint32_t stream_ = 0;
  std::uint32_t breaks_ = 0;  // seen when the anchor was placed
  std::int64_t zero_frame_ = 0;
  int first_block_ = 0;  // frames, of the session's first stream
};

}  // namespace audio
