// SPDX-License-Identifier: MIT
#include "routine/toml_strings.h"

#include "base/text.h"

namespace routine {
namespace {

using base::kNone;

StringEnd refused(std::size_t offset, std::string message, std::string instead) {
  return {offset, Refusal{offset, std::move(message), std::move(instead)}};
}

StringEnd unclosed(std::size_t begin, std::string_view quotes) {
  return refused(begin, "this text is not closed", "write " + std::string(quotes) + " at its end");
}

// The value of a run of hexadecimal digits, or nothing when one is none.
std::optional<char32_t> hex_value(std::string_view digits) {
  char32_t value = 0;
  for (const char digit : digits) {
    const std::size_t number = std::string_view("0123456789abcdef0123456789ABCDEF").find(digit);
    if (number == kNone) return std::nullopt;
    value = value * 16 + static_cast<char32_t>(number % 16);
  }
  return value;
}

// The escape at `at` (a backslash): the offset behind it.
StringEnd end_of_escape(std::string_view file, std::size_t at) {
  const char letter = at + 1 < file.size() ? file[at + 1] : '\0';
  if (std::string_view("btnfr\"\\").find(letter) != kNone) return {at + 2, {}};
  const std::size_t digits = letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
  if (digits == 0) {
    return refused(at, "unknown escape in this text", "write \\\\ for a backslash");
  }
  const std::string_view hex = file.substr(at + 2, digits);
  const auto value = hex.size() == digits ? hex_value(hex) : std::nullopt;
  if (!value || *value > 0x10FFFF || (*value >= 0xD800 && *value <= 0xDFFF)) {
    return refused(at, "this escape names no character", "write \\u and four hexadecimal digits: \\u00e9");
  }
  if (*value != U'\n' && base::is_forbidden(*value)) {
    return refused(at, "this escape stands for a character that a routine may not hold", "take it out");
  }
  return {at + 2 + digits, {}};
}

// Behind a backslash that ends its line, where the text goes on; `at` itself when it does not end the line.
std::size_t end_of_line_ending(std::string_view file, std::size_t at) {
  std::size_t behind = file.find_first_not_of(" \t", at + 1);
  if (behind == kNone || (file[behind] != '\n' && file[behind] != '\r')) return at;
  behind = file.find_first_not_of(" \t\r\n", behind);
  return behind == kNone ? file.size() : behind;
}

StringEnd end_of_single_line(std::string_view file, std::size_t begin) {
  const char quote = file[begin];
  for (std::size_t at = begin + 1; at < file.size() && file[at] != '\n';) {
    if (file[at] == quote) return {at + 1, {}};
    if (file[at] == '\\' && quote == '"') {
      const StringEnd escape = end_of_escape(file, at);
      if (escape.refusal) return escape;
      at = escape.offset;
    } else {
      ++at;
    }
  }
  return unclosed(begin, file.substr(begin, 1));
}

// Up to two quotes may stand directly before the closing three.
std::size_t end_of_quotes(std::string_view file, std::size_t at) {
  std::size_t behind = at;
  while (behind < file.size() && behind - at < 5 && file[behind] == file[at]) ++behind;
  return behind;
}

StringEnd end_of_multi_line(std::string_view file, std::size_t begin, std::vector<std::size_t>& to_escape) {
  const char quote = file[begin];
  for (std::size_t at = begin + 3; at < file.size();) {
    if (file[at] == quote) {
      const std::size_t behind = end_of_quotes(file, at);
      if (behind - at >= 3) return {behind, {}};
      at = behind;
    } else if (file[at] == '\\' && quote == '"') {
      const std::size_t next_line = end_of_line_ending(file, at);
      if (next_line > at) {
        at = next_line;
        if (at < file.size() && (file[at] & 0x80) != 0) to_escape.push_back(at);
        continue;
      }
      const StringEnd escape = end_of_escape(file, at);
      if (escape.refusal) return escape;
      at = escape.offset;
    } else {
      ++at;
    }
  }
  return unclosed(begin, file.substr(begin, 3));
}

}  // namespace

StringEnd end_of_toml_string(std::string_view file, std::size_t begin, std::vector<std::size_t>& to_escape) {
  const std::string_view start = file.substr(begin, 3);
  if (start == "\"\"\"" || start == "'''") return end_of_multi_line(file, begin, to_escape);
  return end_of_single_line(file, begin);
}

}  // namespace routine
