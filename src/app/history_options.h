// SPDX-License-Identifier: MIT
// What the commands about the history are told on the command line, as it was typed.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "base/result.h"
#include "history/stats.h"
#include "history/store.h"

namespace app {

struct HistoryOptions {
  std::optional<std::string> since;
  std::optional<std::string> until;
  std::optional<std::string> region;
  std::optional<std::string> side;
  bool json = false;
  bool csv = false;
  bool deleted = false;
  int day_start_hour = 0;
  std::chrono::weekday week_start = std::chrono::Monday;
};

struct LogOptions {
  std::string what;
  std::optional<std::string> date;  // unset: today
  int minutes = 0;
  std::string region;
  std::optional<std::string> side;
  std::optional<int> before;
  std::optional<int> after;
  std::string note;
  bool activity = false;  // the person's own doing, not a professional's
  int day_start_hour = 0;
};

// Fail with what to write instead.
base::Result<history::Filter> filter_of(const HistoryOptions& options);
base::Result<history::StatsQuery> query_of(const HistoryOptions& options, std::int64_t now_utc_ms);
base::Result<history::StoredSession> session_of(const LogOptions& options, std::int64_t now_utc_ms);

}  // namespace app
