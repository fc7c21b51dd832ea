// SPDX-License-Identifier: MIT
// Days as people say them, from local dates written "2026-11-21".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ui {

// "today", "yesterday", "Tue 17 Nov", with the year where it is another one than today's. What is no date
// comes back as it is.
std::string day_text(std::string_view date, std::string_view today);

// The wall clock at the start of a session: "18:42".
std::string time_of_day(std::int64_t utc_ms, int offset_min);

}  // namespace ui
