// SPDX-License-Identifier: MIT
// When to try again what failed: after two seconds, then each time after twice as long, at most a minute.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace desktop {

class Again {
 public:
  using Time = std::chrono::milliseconds;  // of CLOCK_BOOTTIME

  // It failed, or ended: due a while after `now`.
  void failed(Time now) {
    at_ = now + wait_;
    wait_ = std::min(wait_ * 2, kLongest);
  }
  void worked() {
    at_.reset();
    wait_ = kFirst;
  }
  // Nothing: it works, or was never there.
  std::optional<Time> at() const { return at_; }
  bool due(Time now) const { return at_ && now >= *at_; }

 private:
  static constexpr Time kFirst{2'000};
  static constexpr Time kLongest{60'000};
  std::optional<Time> at_;
  Time wait_ = kFirst;
};

}  // namespace desktop
