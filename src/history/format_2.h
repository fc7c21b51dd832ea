// SPDX-License-Identifier: MIT
// The step from version 1 to version 2 of the database: what a person says of a session, edits, and lines.
#pragma once

#include <SQLiteCpp/Database.h>

namespace history {

// For migrations(). A row that did not fit its checksum does not fit afterwards either.
void to_format_2(SQLite::Database& database);

}  // namespace history
