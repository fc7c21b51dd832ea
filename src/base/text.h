// SPDX-License-Identifier: MIT
// Text that came from outside: checks, and a form that is safe in a terminal, a log line or a window title.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace base {

// The offset of what a text does not hold.
inline constexpr std::size_t kNone = std::string_view::npos;

bool is_utf8(std::string_view text);

// Byte offset of the first byte that is not part of valid UTF-8, or npos.
std::size_t first_broken_utf8(std::string_view text);

// Unicode code points in valid UTF-8.
std::size_t code_points(std::string_view text);

// A character and how many bytes it takes, at least 1.
struct Decoded {
  char32_t value = 0;
  std::size_t bytes = 1;
};

// The character at the front of `text`, or nothing when the bytes there are not UTF-8. `text` is not empty.
std::optional<Decoded> decode(std::string_view text);

// The character as UTF-8.
std::string encode(char32_t character);

// What a text for people may not hold: C0 (newline too), DEL, C1, bidirectional controls (U+202A-202E,
// U+2066-2069, U+200E, U+200F, U+061C), U+FEFF, noncharacters, the line separators U+2028 and U+2029.
bool is_forbidden(char32_t character);

// Most of every text: one byte, never forbidden, never a line break.
constexpr bool is_printable_ascii(char c) { return c >= 0x20 && c < 0x7F; }

// Byte offset of the first forbidden character of valid UTF-8, or npos; \n counts unless it is allowed.
std::size_t first_forbidden_character(std::string_view text, bool newline_allowed);

// A forbidden character as "\u001b", any other as itself.
std::string escaped(char32_t character);

// In double quotes with JSON-style escapes for everything that could steer a terminal, U+FFFD
// for what is not UTF-8; at most `cap` characters of the text, then "…". Every untrusted
// value in a message goes through this.
std::string quoted(std::string_view text, std::size_t cap = 200);

// The candidate fewest edits away (a swap of neighbours is one, upper case does not count), or empty when
// none is near (more than a third of the longer word would change).
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace base
