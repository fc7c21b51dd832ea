// SPDX-License-Identifier: MIT
// For the gate: the extent of a TOML string of any of the four forms.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "routine/gate.h"

namespace routine {

struct StringEnd {
  std::size_t offset = 0;  // behind the closing quotes
  std::optional<Refusal>
      refusal;  // not closed, or an escape that is wrong or stands for a forbidden character
};

// `begin` is at the opening quote. Adds to `to_escape` each character behind a line-ending backslash that is
// not ASCII: toml++ 3.3 runs into undefined behaviour there (decision 0010).
StringEnd end_of_toml_string(std::string_view file, std::size_t begin, std::vector<std::size_t>& to_escape);

}  // namespace routine
