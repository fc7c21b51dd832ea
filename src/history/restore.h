// SPDX-License-Identifier: MIT
// Going back to a backup: the history of now is set aside first, so that this can be undone in the same way.
#pragma once

#include <filesystem>
#include <vector>

#include "base/result.h"

namespace history {

struct BackupLine {
  std::filesystem::path file;
  std::size_t sessions = 0;
  bool sound = false;
};

// Newest first.
std::vector<BackupLine> list_backups(const std::filesystem::path& folder);

struct Restored {
  std::filesystem::path aside;  // where the history of before is now; empty: there was none
  std::size_t sessions = 0;     // that the history has now
};

// `backup` is a file of backups/ by its name or its date ("2026-11-21"), or any path. Needs: the program's
// own lock, and that nobody has the history open.
base::Result<Restored> restore_backup(const std::filesystem::path& folder, const std::string& backup);

}  // namespace history
