// SPDX-License-Identifier: MIT
// Every key that a routine file can hold at its top, in the order of the documentation. parse_step.h has
// those of steps and groups.
#pragma once

#include <span>
#include <string_view>

namespace routine {

std::span<const std::string_view> routine_keys();

}  // namespace routine
