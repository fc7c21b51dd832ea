// SPDX-License-Identifier: MIT
// The middle of some numbers: half of them are not above it, half not below.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace history {

// Of an even count, the mean of the two in the middle; of none, nothing. Reorders the numbers.
template <class Number>
std::optional<double> median(std::vector<Number>& numbers) {
  if (numbers.empty()) return std::nullopt;
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
  std::nth_element(numbers.begin(), middle, numbers.end());
  const auto high = static_cast<double>(*middle);
  if (numbers.size() % 2 == 1) return high;
  return (high + static_cast<double>(*std::max_element(numbers.begin(), middle))) / 2;
}

}  // namespace history
