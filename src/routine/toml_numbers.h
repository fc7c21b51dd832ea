// SPDX-License-Identifier: MIT
// For the gate: which plain words are numbers that may reach the TOML library.
#pragma once

#include <string_view>

namespace routine {

enum class NumberShape { none, number, too_long };

// Decimal whole numbers and fractions, with sign, exponent and underscores between digits as in
// TOML. Hexadecimal and the like, dates, inf and nan are `none`: no key wants them. More than
// 18 digits in a row are `too_long`.
NumberShape number_shape(std::string_view word);

}  // namespace routine
