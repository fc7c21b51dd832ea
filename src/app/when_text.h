// SPDX-License-Identifier: MIT
// Dates as people say them.
#pragma once

#include <string>
#include <string_view>

namespace app {

// "today", "yesterday", "3 days ago", "2 weeks ago", "3 months ago"; "today" for what is no date.
std::string days_ago(std::string_view date, std::string_view today);

}  // namespace app
