// SPDX-License-Identifier: MIT
#include "audio/stream.h"

#include <thread>

namespace audio {

void Stream::block(float* out, int frames, std::int64_t boot_ns) {
  if (taken_.exchange(true, std::memory_order_acquire)) return;
  if (fresh_.exchange(false, std::memory_order_acquire) || clock_.stalled(frames, boot_ns)) {
    clock_.restart();
    renderer_.restart();
  }
  clock_.observe(renderer_.frame(), frames, boot_ns);
  renderer_.render(out, frames, orders_.get());
  reports_.put({.frame = renderer_.frame(),
                .boot_ns = boot_ns,
                .stream = renderer_.stream(),
                .revision = renderer_.revision(),
                .cues_played = renderer_.cues_played(),
                .origin_ns = clock_.origin_ns(),
                .block = frames,
                .even = clock_.even(),
                .breaks = clock_.breaks(),
                .sounding = renderer_.sounding(),
                .peak = renderer_.meter().peak(),
                .rms = renderer_.meter().rms()});
  asked_ns_.store(boot_ns, std::memory_order_release);
  taken_.store(false, std::memory_order_release);
}

void Stream::shut() {
  while (taken_.exchange(true, std::memory_order_acquire)) std::this_thread::yield();
}

}  // namespace audio
