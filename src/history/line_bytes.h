// SPDX-License-Identifier: MIT
// The line of a session as the bytes of one cell, so that 100,000 of them are read in a tenth of a second
// (docs/history-format.md). It only repeats what the other tables say, and can be made again from them.
#pragma once

#include <string>
#include <string_view>

#include "history/line_parts.h"

namespace history {

// With a checksum of its own at the end.
std::string pack(const LineParts& parts);

// Into `parts`, which is used again and again. False: these are not the bytes that pack made. The views point
// into `bytes`.
bool unpack(std::string_view bytes, LineParts& parts);

}  // namespace history
