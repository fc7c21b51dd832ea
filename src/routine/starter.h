// SPDX-License-Identifier: MIT
// The file that `unknot new` writes: a small routine to start from, with every key explained.
#pragma once

#include <string_view>

namespace routine {

std::string_view starter_text();

}  // namespace routine
