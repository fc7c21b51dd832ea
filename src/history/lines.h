// SPDX-License-Identifier: MIT
// One line of an export at a time, for import and for the emergency file.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "history/stored_session.h"

namespace history {

inline constexpr std::size_t kMaxImportBytes = std::size_t{256}
                                               << 20;  // 100,000 sessions of 12 phases are 170 MB
inline constexpr std::size_t kMaxImportLines = 1'000'000;
inline constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20;

class LineReader {
 public:
  // A session; nothing for an empty line and for one that brings a routine's text for the lines after it.
  // Fails with what is wrong, without a line number.
  base::Result<std::optional<StoredSession>> read(std::string_view line);

 private:
  std::map<std::string, std::string> texts_;  // by checksum; the latest counts
};

}  // namespace history
