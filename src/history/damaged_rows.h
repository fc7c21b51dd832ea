// SPDX-License-Identifier: MIT
// Every sound session that a damaged database file still gives. Changes no file.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

#include <SQLiteCpp/Database.h>

#include "history/rows.h"

namespace history {

struct DamagedRows {
  std::map<std::string, ReadRow> sound;  // by id
  std::size_t unsound = 0;               // rows that are there and cannot be believed
};

DamagedRows damaged_rows(const std::filesystem::path& file);

// From a connection that answers; used for backups, too. Throws when it has no tables of ours.
DamagedRows all_rows(SQLite::Database& database);

}  // namespace history
