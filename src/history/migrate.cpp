// SPDX-License-Identifier: MIT
#include "history/migrate.h"

#include <array>
#include <stdexcept>

#include <SQLiteCpp/Transaction.h>

#include "history/backup.h"
#include "history/connection.h"
#include "history/schema.h"

namespace history {
namespace {

using Totals = std::array<std::int64_t, 4>;

// What no change of format may change.
Totals totals(SQLite::Database& database) {
  return {number_from(database, "SELECT count(*) FROM session"),
          number_from(database, "SELECT total(active_ms) + total(paused_ms) FROM session"),
          number_from(database, "SELECT count(*) FROM phase"),
          number_from(database, "SELECT count(*) FROM score")};
}

}  // namespace

std::span<const Migration> migrations() { return {}; }

void migrate(const std::filesystem::path& file, const std::filesystem::path& backups,
             std::span<const Migration> steps) {
  SQLite::Database database = connect(file);
  const std::int64_t from = number_from(database, "PRAGMA user_version");
  back_up(database, backups / migration_backup_name(from));
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
  const Totals before = totals(database);
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
}

}  // namespace history
