// SPDX-License-Identifier: MIT
// FNV-1a, 64 bits, over a session and everything that belongs to it. SQLite does not notice most
// single wrong bits in a row; this does. docs/history-format.md defines the order of the fields;
// the stored formats depend on it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "history/stored_session.h"

namespace history {

class Checksum {
 public:
  // The length, then the bytes, so that "ab","c" and "a","bc" differ.
  Checksum& add(std::string_view text);
  // Eight bytes, least significant first.
  Checksum& add(std::int64_t number);
  // 0 for nothing; 1 and the value otherwise.
  Checksum& add(const std::optional<int>& number);
  std::uint64_t value() const { return value_; }

 private:
  void byte(unsigned char next);
  std::uint64_t value_ = 14695981039346656037ULL;
};

// Of the bytes alone: the known FNV-1a of a text.
std::uint64_t checksum(std::string_view text);

// Of every field; the routine's text stands in it by its own checksum, so that lists need not read it.
std::uint64_t checksum(const StoredSession& session, std::uint64_t text_checksum);

// As version 1 of the database and of the export had it.
std::uint64_t checksum_of_format_1(const StoredSession& session, std::uint64_t text_checksum);

// 16 lower-case hexadecimal digits, and back; nothing for any other text.
std::string checksum_text(std::uint64_t value);
std::optional<std::uint64_t> checksum_from_text(std::string_view text);

}  // namespace history
