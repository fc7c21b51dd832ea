// SPDX-License-Identifier: MIT
// One page for a professional: the period, the spots, how their scores moved, the sessions. HTML of our own
// that refers to nothing outside itself and prints on a sheet of A4.
#pragma once

#include <string>

#include "history/stats.h"

namespace history {

// Every text of the history is escaped. The same list and query give the same bytes.
std::string report_page(const SessionList& list, const StatsQuery& query);

}  // namespace history
