// SPDX-License-Identifier: MIT
// What the audio thread runs, and the two mailboxes between it and main. Knows
// nothing of SDL, so a test can play it.
#pragma once

#include <atomic>
#include <cstdint>

#include "audio/mailbox.h"
#include "audio/renderer.h"
#include "audio/stream_clock.h"

namespace audio {

class Stream {
 public:
  // The bank must live until shut().
  explicit Stream(const CueBank& bank) : renderer_(bank) {}

  // The device asks for `frames` frames at `boot_ns`; adds to `out`. Thread: audio. Real-time safe.
  void block(float* out, int frames, std::int64_t boot_ns);
  // The next block is the first of a newly opened device. Thread: any.
  void opened() { fresh_.store(true, std::memory_order_release); }

  // From the return on, no block reads the bank or a track: they stay silent for ever. Waits for the block in
  // hand, a few microseconds. Thread: main.
  void shut();

  void order(const Transport& transport) { orders_.put(transport); }  // Thread: main
  const Playhead& playhead() { return reports_.get(); }               // Thread: main
  // CLOCK_BOOTTIME of the newest block, 0 before the first. Thread: any.
  std::int64_t asked_ns() const { return asked_ns_.load(std::memory_order_acquire); }

 private:
  Mailbox<Transport> orders_;  // main writes, audio reads
  Mailbox<Playhead> reports_;  // audio writes, main reads
  Renderer renderer_;          // audio
  StreamClock clock_;          // audio
  std::atomic<std::int64_t> asked_ns_{0};
  std::atomic<bool> fresh_{true};
  std::atomic<bool> taken_{false};  // by a block, or for ever by shut()
};

}  // namespace audio
