// SPDX-License-Identifier: MIT
#include "history/uuid.h"

#include <algorithm>
#include <cstddef>
#include <random>

namespace history {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

constexpr bool is_dash(std::size_t place) { return place == 8 || place == 13 || place == 18 || place == 23; }

}  // namespace

std::string uuid7(std::int64_t utc_ms, const std::array<std::uint8_t, 10>& random) {
  UuidBytes bytes{};
  for (std::size_t i = 0; i < 6; ++i) bytes[i] = static_cast<std::uint8_t>((utc_ms >> (40 - 8 * i)) & 0xff);
  std::copy(random.begin(), random.end(), bytes.begin() + 6);
  bytes[6] = static_cast<std::uint8_t>(0x70 | (bytes[6] & 0x0f));
  bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));
  return uuid_text(bytes);
}

std::string uuid_text(const UuidBytes& bytes) {
  std::string text;
  text.reserve(36);
  for (const std::uint8_t byte : bytes) {
    if (is_dash(text.size())) text += '-';
    text += kDigits[byte >> 4];
    text += kDigits[byte & 0x0f];
  }
  return text;
}

UuidBytes uuid_bytes(std::string_view text) {
  UuidBytes bytes{};
  if (!is_uuid(text)) return bytes;
  std::size_t digit = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_dash(i)) continue;
    const std::size_t value = kDigits.find(text[i]);
    bytes[digit / 2] = static_cast<std::uint8_t>(bytes[digit / 2] * 16U + value);
    ++digit;
  }
  return bytes;
}

std::string new_uuid(std::int64_t utc_ms) {
  std::random_device device;
  std::array<std::uint8_t, 10> random{};
  for (std::uint8_t& byte : random) byte = static_cast<std::uint8_t>(device() & 0xff);
  return uuid7(utc_ms, random);
}

bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_dash(i) ? text[i] != '-' : kDigits.find(text[i]) == std::string_view::npos) return false;
  }
  return true;
}

}  // namespace history
