// SPDX-License-Identifier: MIT
// UUID version 7 (RFC 9562): the time first, so that ids sort as sessions happened; the rest is random.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace history {

// Needs: 0 <= utc_ms < 2^48. Bits that the version and the variant take are overwritten.
std::string uuid7(std::int64_t utc_ms, const std::array<std::uint8_t, 10>& random);

// With random bytes of the system.
std::string new_uuid(std::int64_t utc_ms);

using UuidBytes = std::array<std::uint8_t, 16>;

// All zero for what is no UUID.
UuidBytes uuid_bytes(std::string_view text);
std::string uuid_text(const UuidBytes& bytes);

// 36 characters, lower-case hexadecimal digits and dashes in their places; any version.
bool is_uuid(std::string_view text);

}  // namespace history
