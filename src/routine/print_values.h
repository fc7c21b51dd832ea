// SPDX-License-Identifier: MIT
// For print.cpp: values as they stand in a routine file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "routine/routine.h"

namespace routine {

// In quotes; a long text runs over several lines, so that no line comes near kMaxLineBytes.
std::string toml_text(std::string_view text);
// On one line where it fits, else one entry a line.
std::string toml_list(const std::vector<std::string>& texts);

// "30-60s", "5-10m", "45s-2m"; without quotes.
std::string range_text(const Range& range);
std::string pressure_text(const Pressure& pressure);  // "2-4", "3"
std::string repeat_text(const RepeatRange& repeat);   // "2-4"

}  // namespace routine
