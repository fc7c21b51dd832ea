// SPDX-License-Identifier: MIT
// For fit.cpp: what fitting changed, in one line for the person.
#pragma once

#include <string>

#include "routine/fit_shape.h"

namespace routine {

// "Holds 38 s instead of 45 s, one round less, without breathing." Empty when nothing differs.
// `changes` as even_changes gives them; `before` is the routine as the file has it.
std::string changed_line(const Routine& before, const Shape& after, const std::vector<int>& changes);

}  // namespace routine
