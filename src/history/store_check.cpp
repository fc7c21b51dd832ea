// SPDX-License-Identifier: MIT
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "history/store_parts.h"

namespace history {
namespace {

constexpr std::int64_t kWeekMs = 7LL * 24 * 3'600'000;
constexpr std::int64_t kSmallBytes = 8 << 20;  // checked in some 40 ms; about twenty years of a session a day

}  // namespace

bool is_small(SQLite::Database& database) {
  return number_from(database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") <=
         kSmallBytes;
}

base::Result<std::vector<std::string>> Store::check() const {
  return guarded("Cannot check the history", [&]() -> base::Result<std::vector<std::string>> {
    std::vector<std::string> wrong;
    SQLite::Transaction snapshot(parts_->database);
    SQLite::Statement structure(parts_->database, "PRAGMA integrity_check(100)");
    while (structure.executeStep()) {
      const std::string line = structure.getColumn(0).getString();
      if (line != "ok") wrong.push_back("structure: " + line);
    }
    SQLite::Statement list(parts_->database,
                           "SELECT number FROM session ORDER BY started_utc_ms DESC, id DESC");
    RowReader reader(parts_->database);
    while (list.executeStep()) {
      const std::int64_t number = list.getColumn(0).getInt64();
      const std::optional<ReadRow> row = read_row(reader, number);
      const std::string name = "session in row " + std::to_string(number);
      if (!row || !row->sound) wrong.push_back(name + ": damaged, left out of lists");
      if (row && row->text_lost) wrong.push_back(name + ": its routine's text is damaged");
    }
    return wrong;
  });
}

bool Store::check_due(std::int64_t now_utc_ms) const {
  if (parts_->opened.read_only) return false;
  try {
    if (is_small(parts_->database)) return false;
    SQLite::Statement last(parts_->database, "SELECT value FROM meta WHERE key = 'structure_checked_utc_ms'");
    if (!last.executeStep()) return true;
    const std::int64_t ago = now_utc_ms - std::atoll(last.getColumn(0).getString().c_str());
    return ago < 0 || ago > kWeekMs;
  } catch (const SQLite::Exception&) {
    return true;
  }
}

base::Result<bool> Store::check_structure(std::int64_t now_utc_ms) {
  return guarded("Cannot check the history", [&]() -> base::Result<bool> {
    try {
      if (!is_sound(parts_->database)) return false;
    } catch (const SQLite::Exception& error) {
      if (means_damage(error)) return false;
      throw;
    }
    SQLite::Statement note(parts_->database,
                           "INSERT INTO meta(key, value) VALUES('structure_checked_utc_ms', ?)"
                           " ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    note.bind(1, std::to_string(now_utc_ms));
    note.exec();
    return true;
  });
}

}  // namespace history
