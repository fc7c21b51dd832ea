// SPDX-License-Identifier: MIT
// When a session was, as a person and as other programs read it. Days are those of the person's wall clock,
// so they come from the offset at the start and never from a division of seconds.
#pragma once

#include <cstdint>
#include <string>

namespace history {

struct LocalTime {
  int offset_min = 0;      // local time minus UTC; seconds of old offsets are cut
  std::string zone;        // "Europe/Berlin", empty where unknown
  std::string local_date;  // "2026-11-21"
};

// In the zone of this process (TZ, else /etc/localtime). A day begins at `day_start_hour` (0 to 6): with 3,
// half past two at night belongs to the day before. Thread: any, while nobody changes TZ.
LocalTime local_time(std::int64_t utc_ms, int day_start_hour = 0);

// The wall clock's date, a day beginning at `day_start_hour`.
std::string local_date(std::int64_t utc_ms, int offset_min, int day_start_hour = 0);

// "2026-11-21T07:30:00+01:00"; part seconds are cut, "+00:00" at UTC.
std::string rfc3339(std::int64_t utc_ms, int offset_min);

// "20261121T063000Z", for file names.
std::string utc_stamp(std::int64_t utc_ms);

// The system clock, for the names of files only: when a session was, the caller says.
std::int64_t utc_now_ms();

}  // namespace history
