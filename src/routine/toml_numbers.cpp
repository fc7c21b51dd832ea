// SPDX-License-Identifier: MIT
#include "routine/toml_numbers.h"

namespace routine {
namespace {

constexpr std::size_t kMostDigits = 18;  // 19 may be over the largest 64-bit number

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Digits taken from the front, single underscores between them included; 0 when they are not in order.
std::size_t take_digits(std::string_view& word) {
  std::size_t digits = 0;
  bool digit_before = false;
  while (!word.empty() && (is_digit(word.front()) || (word.front() == '_' && digit_before))) {
    digit_before = is_digit(word.front());
    if (digit_before) ++digits;
    word.remove_prefix(1);
  }
  return digit_before ? digits : 0;
}

void take_sign(std::string_view& word) {
  if (word.starts_with('+') || word.starts_with('-')) word.remove_prefix(1);
}

}  // namespace

NumberShape number_shape(std::string_view word) {
  take_sign(word);
  if (word.size() > 1 && word.front() == '0' && (is_digit(word[1]) || word[1] == '_'))
    return NumberShape::none;
  std::size_t longest = take_digits(word);
  if (longest == 0) return NumberShape::none;
  if (word.starts_with('.')) {
    word.remove_prefix(1);
    const std::size_t digits = take_digits(word);
    if (digits == 0) return NumberShape::none;
    longest += digits;
  }
  if (word.starts_with('e') || word.starts_with('E')) {
    word.remove_prefix(1);
    take_sign(word);
    const std::size_t digits = take_digits(word);
    if (digits == 0) return NumberShape::none;
    if (digits > 2) longest = kMostDigits + 1;
  }
  if (!word.empty()) return NumberShape::none;
  return longest > kMostDigits ? NumberShape::too_long : NumberShape::number;
}

}  // namespace routine
