// SPDX-License-Identifier: MIT
// One way to open a database file, for every part of the store. What fails throws SQLite::Exception.
#pragma once

#include <filesystem>
#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace history {

// A connection belongs to one thread at a time.
//
// One that changes the file: WAL, every commit on the disk. Makes no file.
SQLite::Database connect(const std::filesystem::path& file);

// One that never changes the file, also in a folder where nothing can be written.
SQLite::Database connect_to_read(const std::filesystem::path& file);

// A number that a query gives in its first column.
std::int64_t number_from(SQLite::Database& database, const std::string& query);

// Whether the whole structure is sound: pages, indexes, constraints.
bool is_sound(SQLite::Database& database);

// The file is damaged or no database, as against a machine that will not let us.
bool means_damage(const SQLite::Exception& error);

// One line for people: what it means and what to do.
std::string trouble_text(const SQLite::Exception& error);

}  // namespace history
