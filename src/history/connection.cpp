// SPDX-License-Identifier: MIT
#include "history/connection.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace history {
namespace {

constexpr int kBusyTimeoutMs = 5000;

// Nothing inside a file may run code of its own, and a cell that does not fit its page is an error.
void distrust(SQLite::Database& database) {
  database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;");
}

std::string uri(const std::filesystem::path& file, const std::string& query) {
  std::string text = "file:";
  for (const char c : std::filesystem::absolute(file).string()) {
    if (c == '%' || c == '?' || c == '#') {
      text += c == '%' ? "%25" : c == '?' ? "%3f" : "%23";
    } else {
      text += c;
    }
  }
  return text + "?" + query;
}

// In WAL mode even reading needs a -shm file beside the database. Where none can be made and no -wal is
// waiting, nobody is writing either, and the file can be read as one that never changes.
bool can_be_read(SQLite::Database& database) {
  try {
    number_from(database, "PRAGMA schema_version");
    return true;
  } catch (const SQLite::Exception& error) {
    const int code = error.getErrorCode() & 0xff;
    if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY) return false;
    throw;
  }
}

}  // namespace

SQLite::Database connect(const std::filesystem::path& file) {
  SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, kBusyTimeoutMs);
  distrust(database);
  // A network folder may refuse WAL; the old journal with FULL is as safe, only slower.
  database.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
      "PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 1048576;");
  return database;
}

SQLite::Database connect_to_read(const std::filesystem::path& file) {
  {
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, kBusyTimeoutMs);
    if (can_be_read(database)) {
      distrust(database);
      return database;
    }
  }
  std::error_code none;
  const auto waiting = std::filesystem::file_size(file.string() + "-wal", none);
  const std::string query = none || waiting == 0 ? "mode=ro&immutable=1" : "mode=ro";
  SQLite::Database database(uri(file, query), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX | SQLite::OPEN_URI,
                            kBusyTimeoutMs);
  distrust(database);
  return database;
}

std::int64_t number_from(SQLite::Database& database, const std::string& query) {
  SQLite::Statement statement(database, query);
  return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

bool is_sound(SQLite::Database& database) {
  SQLite::Statement statement(database, "PRAGMA integrity_check(1)");
  return statement.executeStep() && statement.getColumn(0).getString() == "ok";
}

bool means_damage(const SQLite::Exception& error) {
  const int code = error.getErrorCode() & 0xff;
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_FORMAT || code == SQLITE_ERROR ||
         code == SQLITE_SCHEMA || code == SQLITE_TOOBIG;
}

std::string trouble_text(const SQLite::Exception& error) {
  switch (error.getErrorCode() & 0xff) {
    case SQLITE_FULL: return "the disk is full; free some space";
    case SQLITE_IOERR: return "the disk reports an error or is full; see that it is there and has space";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return "the file may not be written; see its permissions";
    case SQLITE_CANTOPEN: return "the file cannot be opened; see the folder's permissions";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "another program is using the file; close it and try again";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return "the file is damaged; start Unknot again and it will be repaired";
    default: return error.what();
  }
}

}  // namespace history
