// SPDX-License-Identifier: MIT
// Where a session goes when the history cannot take it (disk full, folder not writable): lines of
// the export format at the end of `folder`/emergency.jsonl. Give a folder on another disk than
// the history's where there is one.
#pragma once

#include <cstddef>
#include <filesystem>

#include "base/result.h"
#include "history/store.h"

namespace history {

// On the disk when it returns success. May be called again for the same
// session; the one that is further counts.
base::Result<void> keep_for_later(const std::filesystem::path& folder, const StoredSession& session);

struct TakenBack {
  std::size_t sessions = 0;    // new in the history, or further than what it had
  std::size_t unreadable = 0;  // lines that a crash cut short; their bytes stay in emergency-<UTC>.jsonl
};

// Puts everything into the history and removes the file. The history has it before the file goes, so that
// stopping anywhere and doing it again loses nothing and doubles nothing. No file: nothing to do.
base::Result<TakenBack> take_back_kept(const std::filesystem::path& folder, Store& store);

}  // namespace history
