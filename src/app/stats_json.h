// SPDX-License-Identifier: MIT
// The numbers of the review as JSON, for `unknot stats --json`. docs/history-format.md has the keys.
#pragma once

#include <string>

#include "history/stats.h"

namespace app {

// Two spaces of indent, final newline. What was not said is null, never 0.
std::string stats_json(const history::Stats& stats);

}  // namespace app
