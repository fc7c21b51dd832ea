// SPDX-License-Identifier: MIT
// The sources that the tables of rules, cautions and health questions name.
#pragma once

#include <span>
#include <string_view>

namespace routine {

struct Reference {
  std::string_view name;  // as the tables name it
  std::string_view title;
  std::string_view address;  // may be empty
};

// By name.
std::span<const Reference> references();

}  // namespace routine
