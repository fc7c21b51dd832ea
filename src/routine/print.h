// SPDX-License-Identifier: MIT
// A routine as the text of a file; parse(print(r)) == r for every routine that parse can give.
#pragma once

#include <string>

#include "routine/routine.h"

namespace routine {

std::string print(const Routine& routine);

}  // namespace routine
