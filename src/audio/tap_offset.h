// SPDX-License-Identifier: MIT
// How late a loudspeaker is, from a person's tapping along to an even beat. A pure function.
#pragma once

#include <chrono>
#include <optional>
#include <span>

namespace audio {

using TapTime = std::chrono::milliseconds;

inline constexpr std::size_t kFewestTaps = 8;
// Between two beats: more than twice the latest loudspeaker (500 ms), so that no tap can belong to two beats,
// and slow enough to tap to without hurry.
inline constexpr TapTime kTapBeat{1200};
inline constexpr TapTime kMostLatency{500};
// From the finger to the program's clock: half of a keyboard's 15 to 60 ms, less the 20 to 50 ms by which
// people tap ahead of a beat that they know (J, from what is generally reported of tapping to a metronome).
inline constexpr TapTime kTapKeyLatency{5};
// Half of the taps must lie this close to the middle one; people who keep time stay within 20 to 30 ms.
inline constexpr TapTime kTapSpread{45};

struct TapOffset {
  TapTime offset{0};     // to be set as latency_ms, -500 to 500; without what the key takes
  TapTime spread{0};     // half of the taps lie within this of the offset
  std::size_t used = 0;  // taps that counted
  std::size_t taps = 0;  // all of them
};

// The beats were sent at `first_beat` and every kTapBeat from there; `taps` are in the same clock. Each tap
// belongs to the beat nearest to it; strays (three spreads or 60 ms from the middle) are left out. Nothing
// where fewer than kFewestTaps are left or they scatter more than kTapSpread.
std::optional<TapOffset> tap_offset(TapTime first_beat, std::span<const TapTime> taps);

}  // namespace audio
