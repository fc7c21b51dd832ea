// SPDX-License-Identifier: MIT
// Dates as people say them.
#pragma once

#include <string>
#include <string_view>

namespace app {

// Whole days from one local date ("2026-11-20") to another; 0 where either is not a date.
int days_between(std::string_view from, std::string_view to);

// "today", "yesterday", "3 days ago", "2 weeks ago", "3 months ago".
std::string days_ago(std::string_view date, std::string_view today);

}  // namespace app
