// SPDX-License-Identifier: MIT
// Tells a stretch in which nobody could follow (the machine slept, the whole program stood still) from one in
// which only the screen was slow and the sound went on.
#pragma once

#include <cstdint>
#include <optional>

namespace guide {

inline constexpr std::int64_t kMissedNs = 1'500'000'000;

// `last_ns`, `now_ns`: this and the previous look of the main thread. `last_beat_ns`: newest beat of another
// thread. `gap_start_ns`: start of a stretch without beats that ended after last_ns, 0 for none. All
// CLOCK_BOOTTIME. The instant from which on time was missed, if it was.
constexpr std::optional<std::int64_t> missed_since(std::int64_t last_ns, std::int64_t now_ns,
                                                   std::int64_t last_beat_ns, std::int64_t gap_start_ns) {
  if (now_ns - last_ns < kMissedNs) return std::nullopt;  // main was there
  if (gap_start_ns != 0) return gap_start_ns > last_ns ? gap_start_ns : last_ns;
  if (now_ns - last_beat_ns >= kMissedNs) {  // the other thread has not woken yet
    return last_beat_ns > last_ns ? last_beat_ns : last_ns;
  }
  return std::nullopt;  // the other thread ran all the time
}

}  // namespace guide
