// SPDX-License-Identifier: MIT
// Days of the calendar as the person lives them: the wall clock's date at the start of a session, from a
// start hour on, so that neither daylight saving nor a journey splits or joins a day.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace history {

using Day = std::chrono::local_days;

// The day of a moment, beginning at `start_hour` (0 to 6) by the wall clock that `offset_min` was the offset
// of.
Day day_of(std::int64_t utc_ms, int offset_min, int start_hour = 0);

// "2026-11-21"; and back, nothing for what is no date of the years 0001 to 9999.
std::string date_text(Day day);
std::optional<Day> day_from(std::string_view date);

// Days from one date to the other, negative when `to` is earlier; nothing where either is no date.
std::optional<int> days_between(std::string_view from, std::string_view to);

// The first day of the week that holds `day`, for weeks that begin with `first`.
Day week_of(Day day, std::chrono::weekday first);

}  // namespace history
