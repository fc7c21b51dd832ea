// SPDX-License-Identifier: MIT
// Sessions as rows and back. What fails throws SQLite::Exception.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "history/stored_session.h"

namespace history {

// A row as it was read. Only a sound one may be shown; of one that is not,
// `session` holds what could be made out.
struct ReadRow {
  StoredSession session;
  bool sound = false;               // the checksum fits
  std::uint64_t text_checksum = 0;  // that the routine's text must have
  bool text_lost = false;           // sound, but the routine's text is not what it was: left empty
};

class RowReader {
 public:
  // Reads the format that the database says it has. `prefix` stands before the names of the tables while a
  // change of format has them out of the way; they are of format 1 then.
  explicit RowReader(SQLite::Database& database, bool with_text = true, const std::string& prefix = "");
  // Nothing: no such row.
  std::optional<ReadRow> read(std::int64_t number);

 private:
  bool read_session(ReadRow& row);
  bool read_phases(std::int64_t number, ReadRow& row);
  bool read_scores(std::int64_t number, ReadRow& row);
  void read_edits(std::int64_t number, ReadRow& row);
  void read_text(ReadRow& row);

  bool with_text_;
  bool format_1_;
  std::int64_t text_number_ = 0;  // of the row being read
  std::uint64_t text_checksum_ = 0;
  std::uint64_t row_checksum_ = 0;
  struct Text {
    std::string text;
    std::uint64_t checksum = 0;
  };
  std::map<std::int64_t, Text> texts_;  // few: people do the same routines again
  SQLite::Statement session_;
  SQLite::Statement phases_;
  SQLite::Statement scores_;
  SQLite::Statement edits_;
  SQLite::Statement text_;
};

class RowWriter {
 public:
  explicit RowWriter(SQLite::Database& database);
  // The session and all that belongs to it, in place of what its id had. Needs: a transaction around it.
  void write(const StoredSession& session);
  // The same for an id that is not there yet.
  void write_new(const StoredSession& session);

 private:
  struct Placed {
    std::int64_t number = 0;
    std::uint64_t checksum = 0;
  };
  const Placed& place_text(const std::string& text);
  void write_parts(std::int64_t number, const StoredSession& session);
  void write_session(const StoredSession& session);
  void write_phases(std::int64_t number, const StoredSession& session);
  void write_scores(std::int64_t number, const StoredSession& session);
  void write_edits(std::int64_t number, const StoredSession& session);
  void write_line(std::int64_t number, const StoredSession& session);

  SQLite::Database& database_;
  std::unordered_map<std::string, Placed> texts_;  // few: people do the same routines again
  SQLite::Statement number_;
  SQLite::Statement find_text_;
  SQLite::Statement add_text_;
  SQLite::Statement session_;
  SQLite::Statement drop_phases_;
  SQLite::Statement drop_scores_;
  SQLite::Statement drop_edits_;
  SQLite::Statement phase_;
  SQLite::Statement score_;
  SQLite::Statement edit_;
  SQLite::Statement line_;
};

// Whether the tables are those of version 1.
bool is_format_1(SQLite::Database& database);

// The row that an id has.
std::optional<std::int64_t> number_of(SQLite::Database& database, const std::string& id);

}  // namespace history
