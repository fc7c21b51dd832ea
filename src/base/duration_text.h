// SPDX-License-Identifier: MIT
// Lengths of time as people write them ("45s", "5m", "1m30s") and as clocks show them ("0:45", "1:02:03").
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

using Millis = std::chrono::duration<std::int64_t, std::milli>;

// "45s", "5m", "1m30s", "1h", "2.5s": units in falling order, each at most once, a fraction (three digits at
// most) on the seconds only.
// Nothing for anything else: no sign, no spaces, no bare numbers, no "nan", nothing over 24 h.
std::optional<Millis> parse_duration(std::string_view text);

// The text with the fewest units that parse_duration turns back into the same length: "1m30s", "0s", "2.5s".
// A length below zero is taken as zero.
std::string duration_text(Millis length);

// "0:45", "12:05", "1:02:03"; part seconds are rounded up, so that a clock
// never shows 0:00 while time is left.
std::string clock_text(Millis length);

}  // namespace base
