// SPDX-License-Identifier: MIT
// Finds out when the frames of a stream are played, from the moments at which its blocks are asked for. Most
// are asked for late, so the earliest of each half second is believed; now and then one is asked for early,
// so of the last six half seconds the middle one is. What is left in doubt is the length of a block. A pure
// function of what it is told; real-time safe. Thread: audio.
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
  // How often nothing was asked for in two and a half blocks: the device may have run dry, and what came
  // later is then heard later.
  std::uint32_t breaks() const { return breaks_; }

 private:
  struct Slice {
    std::int64_t number = -1;
    std::int64_t earliest_ns = 0;
  };

  std::array<Slice, 6> slices_{};  // of 0.5 s each
  std::int64_t last_ns_ = 0;       // 0: nothing observed yet
  std::int64_t even_since_ns_ = 0;
  bool even_ = false;
  std::uint32_t breaks_ = 0;
};

// How long nothing may be asked for before that is a stall.
std::int64_t stall_ns(int block_frames);

// Frames at kRate in a stretch of time, and back; rounded to nearest.
std::int64_t frames_in(std::int64_t ns);
std::int64_t ns_of(std::int64_t frames);

}  // namespace audio
