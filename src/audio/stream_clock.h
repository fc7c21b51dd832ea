// SPDX-License-Identifier: MIT
// Finds out when the frames of a stream are played, from the moments at which its blocks are asked for.
// Blocks are asked for late more often than early, so the earliest of the last seconds is the one to believe.
// A pure function of what it is told; real-time safe. Thread: audio.
#pragma once

#include <array>
#include <cstdint>

namespace audio {

class StreamClock {
 public:
  // The block that begins at `frame` and has `frames` frames is asked for at `boot_ns`. True when nothing had
  // been asked for so long (250 ms or 8 blocks) that the stream must be taken for a new one: call restart().
  bool stalled(int frames, std::int64_t boot_ns) const;
  void observe(std::int64_t frame, int frames, std::int64_t boot_ns);
  void restart() { *this = {}; }

  // CLOCK_BOOTTIME at which frame 0 was asked for, or would have been. Needs: one observed block.
  std::int64_t origin_ns() const;
  // 250 ms without an uneven step.
  bool even() const { return even_; }

 private:
  struct Slice {
    std::int64_t number = -1;
    std::int64_t earliest_ns = 0;
  };

  std::array<Slice, 6> slices_{};  // of 0.5 s each
  std::int64_t last_ns_ = 0;       // 0: nothing observed yet
  std::int64_t even_since_ns_ = 0;
  bool even_ = false;
};

// How long nothing may be asked for before that is a stall.
std::int64_t stall_ns(int block_frames);

// Frames at kRate in a stretch of time, and back; rounded to nearest.
std::int64_t frames_in(std::int64_t ns);
std::int64_t ns_of(std::int64_t frames);

}  // namespace audio
