// SPDX-License-Identifier: MIT
#include "audio/tap_offset.h"

#include <algorithm>
#include <vector>

namespace audio {
namespace {

constexpr TapTime kClose{60};  // what is closer to the middle is no stray, however even the rest is

// From the beat nearest to it, -600 to 599 ms.
TapTime from_beat(TapTime tap, TapTime first_beat) {
  const TapTime half = kTapBeat / 2;
  TapTime into = (tap - first_beat + half) % kTapBeat;
  if (into < TapTime{0}) into += kTapBeat;
  return into - half;
}

// Of an even number, the mean of the middle two. Needs: not empty.
TapTime median(std::vector<TapTime> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

TapTime spread_around(TapTime middle, const std::vector<TapTime>& values) {
  std::vector<TapTime> off;
  for (const TapTime value : values) off.push_back(std::chrono::abs(value - middle));
  return median(std::move(off));
}

}  // namespace

std::optional<TapOffset> tap_offset(TapTime first_beat, std::span<const TapTime> taps) {
  if (taps.size() < kFewestTaps) return std::nullopt;
  std::vector<TapTime> late;
  for (const TapTime tap : taps) late.push_back(from_beat(tap, first_beat));
  const TapTime around = median(late);
  const TapTime far = std::max(kClose, 3 * spread_around(around, late));
  std::erase_if(late, [&](TapTime each) { return std::chrono::abs(each - around) > far; });
  if (late.size() < kFewestTaps) return std::nullopt;
  const TapTime middle = median(late);
  const TapTime spread = spread_around(middle, late);
  if (spread > kTapSpread) return std::nullopt;
  return TapOffset{.offset = std::clamp(middle - kTapKeyLatency, -kMostLatency, kMostLatency),
                   .spread = spread,
                   .used = late.size(),
                   .taps = taps.size()};
}

}  // namespace audio
