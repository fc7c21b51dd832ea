// SPDX-License-Identifier: MIT
// The sessions of the history for what only looks: commands, and what is said before a session in the
// terminal.
#pragma once

#include <vector>

#include "files/folders.h"
#include "history/stored_session.h"

namespace app {

// The newest guide::kRecent, as many as the window looks at, without the routines' texts; newest first. None
// where there is no history yet or it cannot be read.
std::vector<history::StoredSession> stored_sessions(const files::Folders& folders);

}  // namespace app
