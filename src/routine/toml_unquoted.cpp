// SPDX-License-Identifier: MIT
#include <charconv>

#include "base/text.h"
#include "routine/toml_spans.h"

namespace routine {
namespace {

char32_t hex(std::string_view digits) {
  std::uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  return value;
}

char plain_escape(char letter) {
  switch (letter) {
    case 'b': return '\b';
    case 't': return '\t';
    case 'n': return '\n';
    case 'f': return '\f';
    case 'r': return '\r';
    default: return letter;  // a quote or a backslash
  }
}

// Takes one escape off the front of `rest`.
std::string escape(std::string_view& rest) {
  const char letter = rest.size() > 1 ? rest[1] : '\\';
  const std::size_t digits = letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
  if (digits > 0) {
    const std::string character = base::encode(hex(rest.substr(2, digits)));
    rest.remove_prefix(std::min(rest.size(), 2 + digits));
    return character;
  }
  const std::size_t behind = rest.find_first_not_of(" \t", 1);
  if (behind != std::string_view::npos && (rest[behind] == '\n' || rest[behind] == '\r')) {
    const std::size_t next = rest.find_first_not_of(" \t\r\n", behind);
    rest = next == std::string_view::npos ? std::string_view{} : rest.substr(next);
    return {};
  }
  rest.remove_prefix(std::min<std::size_t>(rest.size(), 2));
  return {plain_escape(letter)};
}

}  // namespace

std::string toml_unquoted(std::string_view literal) {
  if (literal.size() < 2) return std::string(literal);
  const char quote = literal.front();
  const bool many_lines = literal.size() >= 6 && literal[1] == quote && literal[2] == quote;
  const std::size_t quotes = many_lines ? 3 : 1;
  std::string_view rest = literal.substr(quotes, literal.size() - 2 * quotes);
  if (many_lines && rest.starts_with("\r\n")) rest.remove_prefix(2);
  if (many_lines && rest.starts_with('\n')) rest.remove_prefix(1);
  std::string text;
  while (!rest.empty()) {
    if (rest.front() == '\\' && quote == '"') {
      text += escape(rest);
      continue;
    }
    if (!rest.starts_with("\r\n")) text += rest.front();
    rest.remove_prefix(1);
  }
  return text;
}

}  // namespace routine
