// SPDX-License-Identifier: MIT
#include "history/migrate.h"

#include <array>
#include <stdexcept>

#include <SQLiteCpp/Transaction.h>

#include "history/backup.h"
#include "history/connection.h"
#include "history/format_2.h"

namespace history {
namespace {

using Counts = std::array<std::int64_t, 4>;

// What no change of format may change.
Counts totals(SQLite::Database& database) {
  return {number_from(database, "SELECT count(*) FROM session"),
          number_from(database, "SELECT total(active_ms) + total(paused_ms) FROM session"),
          number_from(database, "SELECT count(*) FROM phase"),
          number_from(database, "SELECT count(*) FROM score")};
}

// Every table where a new file would have it (damaged_rows.cpp counts on that), and no empty pages. The
// history is whole without it.
void tidy(SQLite::Database& database) {
  try {
    database.exec("VACUUM");
  } catch (const SQLite::Exception&) {
    return;  // no room for a second copy: it stays as it is
  }
}

constexpr std::array<Migration, 1> kSteps = {{{2, to_format_2}}};

}  // namespace

std::span<const Migration> migrations() { return kSteps; }

void migrate(const std::filesystem::path& file, const std::filesystem::path& backups,
             std::span<const Migration> steps) {
  SQLite::Database database = connect(file);
  // A step may have a table out of the way while it makes the new one; what refers to it must not follow.
  database.exec("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON;");
  const std::int64_t from = number_from(database, "PRAGMA user_version");
  back_up(database, backups / migration_backup_name(from));
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
  const Counts before = totals(database);
  std::int64_t version = from;
  for (const Migration& step : steps) {
    if (step.to <= from) continue;
    if (step.to != version + 1) throw std::runtime_error("a step of the format's history is missing");
    step.apply(database);
    version = step.to;
  }
  if (totals(database) != before) throw std::runtime_error("the sessions would not be the same afterwards");
  database.exec("PRAGMA user_version = " + std::to_string(version));
  transaction.commit();
  tidy(database);
}

}  // namespace history
