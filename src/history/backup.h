// SPDX-License-Identifier: MIT
// Dated copies of the history in its folder backups/. What fails throws.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>

namespace history {

// "history-2026-11-21.db" for "2026-11-21"; a backup before a change of format is marked with what it was:
// "history-2026-11-21-v1.db". A second one of the same name takes the place of the first.
std::string migration_backup_name(std::int64_t version);
std::string daily_backup_name(const std::string& local_date);

// A complete copy, checked and on the disk before it gets its name. The folder is made where it is missing.
void back_up(SQLite::Database& database, const std::filesystem::path& target);

// Newest first; files of other names are not ours.
std::vector<std::filesystem::path> backups_in(const std::filesystem::path& folder);

// Removes all but the newest five and the newest of each month.
void prune_backups(const std::filesystem::path& folder);

}  // namespace history
