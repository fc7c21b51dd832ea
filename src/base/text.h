// SPDX-License-Identifier: MIT
// Text that came from outside: checks, and a form that is safe in a terminal, a log line or a window title.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace base {

bool is_utf8(std::string_view text);

// Unicode code points in valid UTF-8.
std::size_t code_points(std::string_view text);

// Byte offset of the first character that a text for people may not hold, or npos: C0 except \n where allowed,
// DEL, C1, bidirectional controls (U+202A-202E, U+2066-2069, U+200E, U+200F), U+FEFF, noncharacters.
std::size_t first_forbidden_character(std::string_view text, bool newline_allowed);

// In double quotes with JSON-style escapes for everything that could steer a terminal; at most `cap` characters
// of the text, then "…". Every untrusted value in a message goes through this.
std::string quoted(std::string_view text, std::size_t cap = 200);

// The candidate fewest edits away, or empty when none is near (more than a third of the word would change).
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace base
