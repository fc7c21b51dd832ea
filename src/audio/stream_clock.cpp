// SPDX-License-Identifier: MIT
#include "audio/stream_clock.h"

#include <algorithm>
#include <tuple>

#include "audio/boot_time.h"
#include "audio/track.h"

namespace audio {

constexpr std::int64_t kSliceNs = kSecond / 2;
constexpr std::int64_t kEvenFor = 250 * kMillisecond;

std::int64_t stall_ns(int block_frames) { return std::max(250 * kMillisecond, ns_of(8 * block_frames)); }

// In two parts, so that days do not overflow.
std::int64_t frames_in(std::int64_t ns) {
  const std::int64_t part = (ns % kSecond) * kRate;
  return ns / kSecond * kRate + (part + (part >= 0 ? kSecond / 2 : -kSecond / 2)) / kSecond;
}

std::int64_t ns_of(std::int64_t frames) {
  return frames / kRate * kSecond + (frames % kRate * kSecond + kRate / 2) / kRate;
}

bool StreamClock::stalled(int frames, std::int64_t boot_ns) const {
  return last_ns_ != 0 && boot_ns - last_ns_ > stall_ns(frames);
}

void StreamClock::observe(std::int64_t frame, int frames, std::int64_t boot_ns) {
  const std::int64_t uneven = std::max(100 * kMillisecond, ns_of(3 * frames));
  if (last_ns_ == 0 || boot_ns - last_ns_ > uneven) {
    even_since_ns_ = boot_ns;
    even_ = false;
  }
  if (last_ns_ != 0 && boot_ns - last_ns_ > ns_of(5 * frames / 2)) ++breaks_;
  last_ns_ = boot_ns;
  if (boot_ns - even_since_ns_ >= kEvenFor) even_ = true;

  const std::int64_t number = boot_ns / kSliceNs;
  const std::int64_t origin = boot_ns - ns_of(frame);
  Slice& slice = slices_[static_cast<std::size_t>(number) % slices_.size()];
  slice = {number, slice.number == number ? std::min(slice.earliest_ns, origin) : origin};
}

std::int64_t StreamClock::origin_ns() const {
  const std::int64_t oldest = last_ns_ / kSliceNs - static_cast<std::int64_t>(slices_.size()) + 1;
  std::array<std::int64_t, std::tuple_size_v<decltype(slices_)>> seen{};
  auto end = seen.begin();
  for (const Slice& slice : slices_) {
    if (slice.number >= oldest) *end++ = slice.earliest_ns;
  }
  const auto middle = seen.begin() + (end - seen.begin() - 1) / 2;
  std::nth_element(seen.begin(), middle, end);
  return *middle;
}

}  // namespace audio
