// SPDX-License-Identifier: MIT
#include "history/schema.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace history {
namespace {

// Short on purpose: as long as all of it fits the first page, a file whose first page is lost can be read
// with a new one in its place (salvage.cpp). The order decides where each table starts, so it must not
// change; indexes come last, because VACUUM, which ends a change of format, would put them there.
constexpr const char* kTables = R"sql(
CREATE TABLE routine_text(
 number INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE session(
 number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, routine TEXT NOT NULL, title TEXT NOT NULL,
 text INTEGER NOT NULL REFERENCES routine_text(number), text_checksum INTEGER NOT NULL,
 side TEXT, region TEXT NOT NULL, start_delay_ms INTEGER NOT NULL, switch_gap_ms INTEGER NOT NULL,
 source TEXT NOT NULL, tools TEXT NOT NULL,
 started_utc_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, zone TEXT NOT NULL, local_date TEXT NOT NULL,
 planned_ms INTEGER NOT NULL, active_ms INTEGER NOT NULL, paused_ms INTEGER NOT NULL,
 outcome TEXT NOT NULL CHECK(outcome IN('running','completed','ended','interrupted')),
 at_phase INTEGER NOT NULL, into_phase_ms INTEGER NOT NULL, dismissed INTEGER NOT NULL CHECK(dismissed IN(0,1)),
 note TEXT NOT NULL, tags TEXT NOT NULL, helped TEXT NOT NULL, peak INTEGER CHECK(peak BETWEEN 0 AND 10),
 change TEXT, referred TEXT NOT NULL, bruise INTEGER CHECK(bruise IN(0,1)),
 passed INTEGER NOT NULL CHECK(passed IN(0,1)), deleted_utc_ms INTEGER NOT NULL,
 checksum INTEGER NOT NULL) STRICT;
CREATE TABLE phase(
 session INTEGER NOT NULL REFERENCES session(number) ON DELETE CASCADE, n INTEGER NOT NULL,
 kind TEXT NOT NULL, region TEXT NOT NULL, side TEXT NOT NULL,
 planned_ms INTEGER NOT NULL, target_ms INTEGER NOT NULL, actual_ms INTEGER NOT NULL,
 ended_by TEXT NOT NULL, why TEXT, added INTEGER NOT NULL CHECK(added IN(0,1)),
 PRIMARY KEY(session, n)) STRICT, WITHOUT ROWID;
CREATE TABLE score(
 session INTEGER NOT NULL REFERENCES session(number) ON DELETE CASCADE, n INTEGER NOT NULL,
 region TEXT NOT NULL, side TEXT NOT NULL,
 before INTEGER CHECK(before BETWEEN 0 AND 10), after INTEGER CHECK(after BETWEEN 0 AND 10),
 next_day INTEGER CHECK(next_day BETWEEN 0 AND 10),
 PRIMARY KEY(session, n)) STRICT, WITHOUT ROWID;
CREATE TABLE edit(
 session INTEGER NOT NULL REFERENCES session(number) ON DELETE CASCADE, n INTEGER NOT NULL,
 at_utc_ms INTEGER NOT NULL, field TEXT NOT NULL, was TEXT NOT NULL, now TEXT NOT NULL,
 PRIMARY KEY(session, n)) STRICT, WITHOUT ROWID;
CREATE TABLE line(
 session INTEGER PRIMARY KEY REFERENCES session(number) ON DELETE CASCADE, data BLOB NOT NULL) STRICT;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX routine_text_checksum ON routine_text(checksum);
CREATE INDEX session_start ON session(started_utc_ms, id);
CREATE INDEX session_running ON session(number) WHERE outcome = 'running';
)sql";

// Version 1, for files whose first page is lost.
constexpr const char* kTablesOfFormat1 = R"sql(
CREATE TABLE routine_text(
 number INTEGER PRIMARY KEY, checksum INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX routine_text_checksum ON routine_text(checksum);
CREATE TABLE session(
 number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, routine TEXT NOT NULL, title TEXT NOT NULL,
 text INTEGER NOT NULL REFERENCES routine_text(number), text_checksum INTEGER NOT NULL,
 side TEXT, region TEXT NOT NULL, start_delay_ms INTEGER NOT NULL, switch_gap_ms INTEGER NOT NULL,
 started_utc_ms INTEGER NOT NULL, offset_min INTEGER NOT NULL, zone TEXT NOT NULL, local_date TEXT NOT NULL,
 planned_ms INTEGER NOT NULL, active_ms INTEGER NOT NULL, paused_ms INTEGER NOT NULL,
 outcome TEXT NOT NULL CHECK(outcome IN('running','completed','ended','interrupted')),
 at_phase INTEGER NOT NULL, into_phase_ms INTEGER NOT NULL,
 note TEXT NOT NULL, dismissed INTEGER NOT NULL CHECK(dismissed IN(0,1)), checksum INTEGER NOT NULL) STRICT;
CREATE INDEX session_start ON session(started_utc_ms, id);
CREATE TABLE phase(
 session INTEGER NOT NULL REFERENCES session(number) ON DELETE CASCADE, n INTEGER NOT NULL,
 kind TEXT NOT NULL, region TEXT NOT NULL, side TEXT NOT NULL,
 planned_ms INTEGER NOT NULL, target_ms INTEGER NOT NULL, actual_ms INTEGER NOT NULL,
 ended_by TEXT NOT NULL, why TEXT, added INTEGER NOT NULL CHECK(added IN(0,1)),
 PRIMARY KEY(session, n)) STRICT, WITHOUT ROWID;
CREATE TABLE score(
 session INTEGER NOT NULL REFERENCES session(number) ON DELETE CASCADE, n INTEGER NOT NULL,
 region TEXT NOT NULL, side TEXT NOT NULL,
 before INTEGER CHECK(before BETWEEN 0 AND 10), after INTEGER CHECK(after BETWEEN 0 AND 10),
 PRIMARY KEY(session, n)) STRICT, WITHOUT ROWID;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
)sql";

void create(SQLite::Database& database, const char* tables, int version) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  database.exec(tables);
  database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
  database.exec("PRAGMA user_version = " + std::to_string(version));
  transaction.commit();
}

}  // namespace

void create_tables(SQLite::Database& database) { database.exec(kTables); }

void create_schema(SQLite::Database& database) { create(database, kTables, kSchemaVersion); }

void create_schema_of_format_1(SQLite::Database& database) { create(database, kTablesOfFormat1, 1); }

std::string schema_of(SQLite::Database& database) {
  SQLite::Statement statement(database,
                              "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE "
                              "'sqlite_stat%' ORDER BY rowid");
  std::string all;
  while (statement.executeStep()) {
    for (int column = 0; column < 4; ++column) all += statement.getColumn(column).getString() + '\n';
  }
  return all;
}

const std::string& newest_schema() {
  static const std::string schema = [] {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    create_schema(database);
    return schema_of(database);
  }();
  return schema;
}

}  // namespace history
