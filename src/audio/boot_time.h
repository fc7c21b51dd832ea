// SPDX-License-Identifier: MIT
// The clock of the stream, in the units in which it is reckoned.
#pragma once

#include "base/boot_time.h"

namespace audio {

using base::boot_now;

inline constexpr std::int64_t kSecond = 1'000'000'000;  // ns
inline constexpr std::int64_t kMillisecond = 1'000'000;

}  // namespace audio
