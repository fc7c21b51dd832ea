// SPDX-License-Identifier: MIT
#include "base/duration_text.h"

#include <algorithm>
#include <array>

namespace base {
namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kLongest = 24 * kHour;
constexpr std::size_t kMostDigits = 8;  // more cannot be under 24 h, and would overflow

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Takes the digits at the front of `text`.
std::string_view take_digits(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto count = static_cast<std::size_t>(end - text.begin());
  const std::string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

std::int64_t number(std::string_view digits) {
  std::int64_t value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// "5" of "2.5" as 500 ms.
std::optional<std::int64_t> thousandths(std::string_view digits) {
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  std::int64_t value = number(digits);
  for (std::size_t i = digits.size(); i < 3; ++i) value *= 10;
  return value;
}

std::string two_digits(std::int64_t value) {
  std::string text = std::to_string(value);
  if (text.size() < 2) text.insert(0, 1, '0');
  return text;
}

}  // namespace

std::optional<Millis> parse_duration(std::string_view text) {
  struct Unit {
    char letter;
    std::int64_t millis;
  };
  constexpr std::array<Unit, 3> kUnits = {{{'h', kHour}, {'m', kMinute}, {'s', kSecond}}};
  if (text.empty()) return std::nullopt;

  std::int64_t total = 0;
  auto next_unit = kUnits.begin();
  while (!text.empty()) {
    const std::string_view whole = take_digits(text);
    if (whole.empty() || whole.size() > kMostDigits || text.empty()) return std::nullopt;
    std::optional<std::int64_t> fraction;
    if (text.front() == '.') {
      text.remove_prefix(1);
      fraction = thousandths(take_digits(text));
      if (!fraction || text.empty() || text.front() != 's') return std::nullopt;
    }
    const char letter = text.front();
    const auto unit =
        std::find_if(next_unit, kUnits.end(), [letter](const Unit& each) { return each.letter == letter; });
    if (unit == kUnits.end()) return std::nullopt;
    next_unit = unit + 1;
    text.remove_prefix(1);
    total += number(whole) * unit->millis + fraction.value_or(0);
    if (total > kLongest) return std::nullopt;
  }
  return Millis{total};
}

std::string duration_text(Millis length) {
  std::int64_t left = std::max<std::int64_t>(length.count(), 0);
  std::string text;
  if (left >= kHour) text += std::to_string(left / kHour) + 'h';
  left %= kHour;
  if (left >= kMinute) text += std::to_string(left / kMinute) + 'm';
  left %= kMinute;
  if (left == 0 && !text.empty()) return text;
  text += std::to_string(left / kSecond);
  if (left % kSecond != 0) {
    std::string fraction = std::to_string(kSecond + left % kSecond).substr(1);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    text += '.' + fraction;
  }
  return text + 's';
}

std::string clock_text(Millis length) {
  const std::int64_t seconds = (std::max<std::int64_t>(length.count(), 0) + kSecond - 1) / kSecond;
  const std::int64_t minutes = seconds / 60;
  if (minutes < 60) return std::to_string(minutes) + ':' + two_digits(seconds % 60);
  return std::to_string(minutes / 60) + ':' + two_digits(minutes % 60) + ':' + two_digits(seconds % 60);
}

}  // namespace base
