// SPDX-License-Identifier: MIT
// A history far longer than a life's: made-up sessions of 12 phases over the 20 years that end now, the same
// ones for the same `now_utc_ms`. Scores, notes and tags are there as often as somebody gives them who gives
// many.
#pragma once

#include <cstdint>
#include <vector>

#include "history/stored_session.h"

namespace bench {

// Oldest first.
std::vector<history::StoredSession> long_history(int count, std::int64_t now_utc_ms);

}  // namespace bench
