// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace base {
namespace {

std::uint32_t byte_at(std::string_view text, std::size_t index) {
  return static_cast<unsigned char>(text[index]);
}

bool is_noncharacter(char32_t c) { return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE; }

bool steers_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
         c == 0x061C;
}

std::string hex_escape(char32_t character) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const int digits = character > 0xFFFF ? 8 : 4;
  std::string text = digits == 8 ? "\\U" : "\\u";
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) text += kDigits[(character >> shift) & 0xF];
  return text;
}

char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr std::size_t kLongestWord = 64;  // nobody misspells a longer one, and the work grows with its length

// Insertions, deletions, changes and swaps of neighbours between two words of at most kLongestWord.
std::size_t edits(std::string_view a, std::string_view b) {
  using Row = std::array<std::size_t, kLongestWord + 1>;
  std::array<Row, 3> rows{};  // the last three, so that a swap can look back two
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    Row& row = rows[i % 3];
    const Row& above = rows[(i + 2) % 3];
    const Row& before = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = folded(a[i - 1]) == folded(b[j - 1]);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0U : 1U)});
      const bool swapped =
          i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) && folded(a[i - 2]) == folded(b[j - 1]);
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

}  // namespace

std::optional<Decoded> decode(std::string_view text) {
  const std::uint32_t lead = byte_at(text, 0);
  if (lead < 0x80) return Decoded{lead, 1};
  const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return std::nullopt;
  char32_t value = lead & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) {
    const std::uint32_t next = byte_at(text, i);
    if ((next & 0xC0) != 0x80) return std::nullopt;
    value = (value << 6) | (next & 0x3F);
  }
  constexpr std::array<char32_t, 5> kSmallest = {0, 0, 0x80, 0x800, 0x10000};
  if (value < kSmallest[bytes] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
    return std::nullopt;
  return Decoded{value, bytes};
}

std::string encode(char32_t character) {
  const auto tail = [character](int shift) {
    return static_cast<char>(0x80 | ((character >> shift) & 0x3F));
  };
  if (character < 0x80) return {static_cast<char>(character)};
  if (character < 0x800) return {static_cast<char>(0xC0 | (character >> 6)), tail(0)};
  if (character < 0x10000) return {static_cast<char>(0xE0 | (character >> 12)), tail(6), tail(0)};
  return {static_cast<char>(0xF0 | (character >> 18)), tail(12), tail(6), tail(0)};
}

std::size_t first_broken_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (byte_at(text, at) < 0x80) {
      ++at;
      continue;
    }
    const auto character = decode(text.substr(at));
    if (!character) return at;
    at += character->bytes;
  }
  return std::string_view::npos;
}

bool is_utf8(std::string_view text) { return first_broken_utf8(text) == std::string_view::npos; }

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool is_forbidden(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || steers_direction(c) || c == 0xFEFF || c == 0x2028 ||
         c == 0x2029 || is_noncharacter(c);
}

std::size_t first_forbidden_character(std::string_view text, bool newline_allowed) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_printable_ascii(text[at])) {
      ++at;
      continue;
    }
    const Decoded character = decode(text.substr(at)).value_or(Decoded{0, 1});
    if (is_forbidden(character.value) && !(newline_allowed && character.value == U'\n')) return at;
    at += character.bytes;
  }
  return std::string_view::npos;
}

std::string escaped(char32_t character) {
  return is_forbidden(character) ? hex_escape(character) : encode(character);
}

std::string quoted(std::string_view text, std::size_t cap) {
  std::string result = "\"";
  std::size_t shown = 0;
  for (std::size_t at = 0; at < text.size(); ++shown) {
    if (shown == cap) {
      result += "…";
      break;
    }
    const Decoded character = decode(text.substr(at)).value_or(Decoded{0xFFFD, 1});
    at += character.bytes;
    switch (character.value) {
      case U'"': result += "\\\""; break;
      case U'\\': result += "\\\\"; break;
      case U'\n': result += "\\n"; break;
      case U'\t': result += "\\t"; break;
      case U'\r': result += "\\r"; break;
      default: result += escaped(character.value);
    }
  }
  return result + '"';
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.empty() || word.size() > kLongestWord) return {};
  std::string_view best;
  std::size_t fewest = kLongestWord + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t shorter = std::min(word.size(), candidate.size());
    const std::size_t longer = std::max(word.size(), candidate.size());
    if (longer > kLongestWord || (longer - shorter) * 3 > longer) continue;  // that many edits at least
    const std::size_t changes = edits(word, candidate);
    if (changes < fewest && changes * 3 <= longer) {
      fewest = changes;
      best = candidate;
    }
  }
  return best;
}

}  // namespace base
