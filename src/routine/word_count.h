// SPDX-License-Identifier: MIT
// Words of a sentence as rule L-G05 counts them: what stands between spaces.
#pragma once

#include <string_view>

namespace routine {

inline constexpr int kMostWords = 15;  // L-G05

inline int word_count(std::string_view text) {
  int words = 0;
  bool inside = false;
  for (const char letter : text) {
    const bool space = letter == ' ' || (letter >= '\t' && letter <= '\r');
    if (!space && !inside) ++words;
    inside = !space;
  }
  return words;
}

}  // namespace routine
