// SPDX-License-Identifier: MIT
#include "audio/anchor.h"

#include <cstdlib>

#include "audio/stream_clock.h"

namespace audio {

void Anchor::begin(std::int64_t boot_ns) {
  *this = {};
  start_ns_ = boot_ns;
  begun_ = true;
}

// A stream is heard about a block after it was asked for. (Measured: of blocks of 4,096 frames, 2,884 frames
// later than of 1,024.) So longer blocks than the session's first are asked that much earlier.
std::int64_t Anchor::wanted_zero(const Playhead& playhead) const {
  return frames_in(start_ns_ - playhead.origin_ns) - (playhead.block - first_block_);
}

bool Anchor::follow(const Playhead& playhead) {
  if (!begun_ || playhead.boot_ns == 0) return false;
  const bool fresh = !anchored_ || playhead.stream != stream_;
  const bool better = provisional_ && playhead.even && !playhead.sounding;
  if (!fresh && !better) return false;
  if (!anchored_) first_block_ = playhead.block;
  zero_frame_ = wanted_zero(playhead);
  stream_ = playhead.stream;
  breaks_ = playhead.breaks;
  anchored_ = true;
  provisional_ = !playhead.even;
  return true;
}

std::int64_t Anchor::phase_began(const Playhead& playhead) {
  if (!anchored_ || playhead.stream != stream_) return 0;
  const std::int64_t off = offset(playhead);
  const int blocks = playhead.breaks == breaks_ ? kBlocksOffUnbroken : 1;
  if (std::abs(off) <= kOffBy + blocks * playhead.block) return 0;
  zero_frame_ -= off;
  breaks_ = playhead.breaks;
  provisional_ = !playhead.even;
  return -off;
}

std::int64_t Anchor::offset(const Playhead& playhead) const { return zero_frame_ - wanted_zero(playhead); }

}  // namespace audio
