// SPDX-License-Identifier: MIT
// The history as JSON, JSON Lines and CSV. docs/history-format.md is the format.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "history/stored_session.h"

namespace history {

// `unknot history --json`: an array, in the given order, two spaces of indent, final newline.
std::string to_json(const std::vector<StoredSession>& sessions);

// RFC 4180 with a header line; a cell that a spreadsheet would run as a formula gets a leading apostrophe.
std::string to_csv(const std::vector<StoredSession>& sessions);

// The whole history, one session a line and each routine text once, oldest first, always the
// same bytes for the same sessions.
std::string to_lines(const std::vector<StoredSession>& sessions);

// The reverse of to_lines. Fails naming the first line that is wrong; limits: 256
// MiB, a million lines, 1 MiB a line.
base::Result<std::vector<StoredSession>> from_lines(std::string_view text);

}  // namespace history
