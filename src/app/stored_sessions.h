// SPDX-License-Identifier: MIT
// The sessions of the history for what only looks: commands, and what is said before a session in the
// terminal.
#pragma once

#include <vector>

#include "files/folders.h"
#include "history/stored_session.h"

namespace app {

// Newest first, with the routines' texts; none where there is no history yet or it cannot be read.
std::vector<history::StoredSession> stored_sessions(const files::Folders& folders);

}  // namespace app
