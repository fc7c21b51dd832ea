// SPDX-License-Identifier: MIT
// The statistics once more, slow and plain, straight from whole sessions: every number by its own walk
// through all of them, days by counting through the calendar. For holding stats_of against.
#pragma once

#include <vector>

#include "history/stats.h"

namespace history::plain {

Stats stats_of(const std::vector<StoredSession>& sessions, const StatsQuery& query);

}  // namespace history::plain
