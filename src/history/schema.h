// SPDX-License-Identifier: MIT
// The tables, and how a file of ours is told from any other. docs/history-format.md explains the columns.
#pragma once

#include <string>

#include <SQLiteCpp/Database.h>

namespace history {

inline constexpr int kSchemaVersion = 2;
inline constexpr int kApplicationId = 0x556e6b74;  // "Unkt"

// All tables of the newest version in one transaction. Needs: an empty database.
void create_schema(SQLite::Database& database);

// The same inside a transaction of the caller, which then says what version it is.
void create_tables(SQLite::Database& database);

// The tables of version 1, as the first program made them.
void create_schema_of_format_1(SQLite::Database& database);

// What the database says its tables are; two of the same version say the same.
std::string schema_of(SQLite::Database& database);

// schema_of of the newest version.
const std::string& newest_schema();

}  // namespace history
