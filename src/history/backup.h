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

// Keeps all of the newest seven days that have one, the newest of each of the newest four weeks (from Monday)
// and of the newest twelve months; removes the rest.
void prune_backups(const std::filesystem::path& folder);

// The history of `folder` as a backup beside the others, before another takes its place; its file.
std::filesystem::path set_aside(const std::filesystem::path& folder);

// Puts a backup in the place of `folder`/history.db; whatever version it has is migrated when it is opened.
// Needs: nobody has the history open, and set_aside or a copy of a damaged one was made. Killed at any moment
// it is the one or the other.
void restore(const std::filesystem::path& backup, const std::filesystem::path& folder);

}  // namespace history
