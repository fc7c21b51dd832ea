// SPDX-License-Identifier: MIT
// A session that was not guided, as the history keeps it.
#pragma once

#include <cstdint>

#include "history/stored_session.h"
#include "ui/screens/review_models.h"

namespace app {

// Logged now; on a day before, it lies at the same time of day.
history::StoredSession hand_logged(const ui::LogEntry& entry, std::int64_t now_utc_ms, int day_start_hour);

}  // namespace app
