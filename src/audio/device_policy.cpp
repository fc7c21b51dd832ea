// SPDX-License-Identifier: MIT
#include "audio/device_policy.h"

#include <algorithm>
#include <array>

#include "audio/boot_time.h"

namespace audio {

// A stream that stalls often goes on by itself (a suspended sink, a frozen server), and closing it then
// blocks for as long as the server does. One that never goes on (PipeWire's own driver, its daemon killed)
// must be opened again.
constexpr std::int64_t kPatience = 3 * kSecond;

// Sound is to be back within a second after the sound system is, so for a minute it is tried that often.
constexpr std::array<std::int64_t, 3> kBackOff = {250 * kMillisecond, 500 * kMillisecond, 750 * kMillisecond};
constexpr std::int64_t kSlowBackOff = 2 * kSecond;
constexpr int kFailuresBeforeSlow = 80;
constexpr int kFailuresBeforeAnew = 2;

std::int64_t DevicePolicy::pause() const {
  if (!ever_tried_) return 0;
  if (failures_ >= kFailuresBeforeSlow) return kSlowBackOff;
  const auto nth = static_cast<std::size_t>(std::max(failures_ - 1, 0));
  return kBackOff[std::min(nth, kBackOff.size() - 1)];
}

DevicePolicy::Step DevicePolicy::next(const DeviceFacts& facts, std::int64_t now_ns) const {
  if (open_) {
    const bool dead = now_ns - std::max(facts.asked_ns, since_ns_) > kPatience;
    return facts.lost || dead ? Step::close : Step::wait;
  }
  if (now_ns - since_ns_ < pause() && !facts.appeared) return Step::wait;
  return failures_ < kFailuresBeforeAnew ? Step::open : Step::open_anew;
}

void DevicePolicy::opened(std::int64_t now_ns) {
  open_ = true;
  ever_tried_ = true;
  failures_ = 0;
  since_ns_ = now_ns;
}

void DevicePolicy::open_failed(std::int64_t now_ns) {
  ever_tried_ = true;
  ++failures_;
  since_ns_ = now_ns;
}

void DevicePolicy::closed(std::int64_t now_ns) {
  open_ = false;
  since_ns_ = now_ns;
}

}  // namespace audio
