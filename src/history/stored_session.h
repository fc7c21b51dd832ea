// SPDX-License-Identifier: MIT
// One session as the history keeps it: plain data, complete without the routine's file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "routine/choices.h"
#include "session/record.h"

namespace history {

// Pain 0 to 10 of one spot; a score that was not given is absent, never 0.
struct Score {
  std::string region;
  routine::Side side = routine::Side::center;
  std::optional<int> before;
  std::optional<int> after;
  bool operator==(const Score&) const = default;
};

struct StoredSession {
  std::string id;       // UUID version 7, text
  std::string routine;  // id
  std::string title;
  std::string routine_text;  // the file as it was, for going on and for looking back
  routine::Choices choices;
  std::int64_t started_utc_ms = 0;
  int offset_min = 0;      // local time minus UTC at the start
  std::string zone;        // "Europe/Berlin", empty where unknown
  std::string local_date;  // "2026-11-21", the person's day at the start
  session::Record record;
  std::vector<Score> scores;
  std::string note;
  bool dismissed = false;  // interrupted, and the person does not want to go on with it
  bool operator==(const StoredSession&) const = default;
};

}  // namespace history
