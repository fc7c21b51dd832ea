// SPDX-License-Identifier: MIT
// The only place above `audio` that asks what time it is.
#pragma once

#include <cstdint>
#include <string>

#include "session/moment.h"

namespace guide {

// CLOCK_BOOTTIME: steady, slewed by NTP like every good clock, and it counts the time that the machine slept.
std::int64_t boot_ns();

std::int64_t utc_ms();

// "18:42", local time.
std::string wall_clock_text(std::int64_t at_utc_ms);

// Moments of one session, counted from the instant it began.
class SessionClock {
 public:
  explicit SessionClock(std::int64_t zero_ns) : zero_ns_(zero_ns) {}
  session::Moment at(std::int64_t instant_ns) const {
    return session::Moment(session::Length((instant_ns - zero_ns_) / 1'000'000));
  }
  session::Moment now() const { return at(boot_ns()); }
  std::int64_t zero_ns() const { return zero_ns_; }

 private:
  std::int64_t zero_ns_;
};

}  // namespace guide
