// SPDX-License-Identifier: MIT
// From an older format to a newer one: a backup first, then everything in one transaction, or nothing.
#pragma once

#include <filesystem>
#include <span>

#include <SQLiteCpp/Database.h>

namespace history {

// From version `to` - 1. `apply` runs inside the transaction, and may neither drop a session nor change its
// seconds; where the meaning of the row checksum changes, it writes the new one.
struct Migration {
  int to = 0;
  void (*apply)(SQLite::Database& database) = nullptr;
};

// The steps up to kSchemaVersion, in order.
std::span<const Migration> migrations();

// Takes the steps above the database's version. Needs: nobody else has the file open. Whatever
// fails throws, and the database is as it was; killed at any moment it is the old or the new
// one. The backup stays in `backups`.
void migrate(const std::filesystem::path& file, const std::filesystem::path& backups,
             std::span<const Migration> steps);

}  // namespace history
