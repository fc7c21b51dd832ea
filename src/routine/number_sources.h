// SPDX-License-Identifier: MIT
// Where the numbers of the region and tool tables come from, row by row, for docs/safety.md. The names are
// those of references.h; "our judgement" where no source gives the number.
#pragma once

#include <string_view>

namespace routine {

// Of the region's cap. Empty: no such region.
std::string_view cap_source(std::string_view region);

// Of the tool's hardness. Empty: no such tool.
std::string_view hardness_source(std::string_view tool);

}  // namespace routine
