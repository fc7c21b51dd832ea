// SPDX-License-Identifier: MIT
#include <memory>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "base/text.h"
#include "history/backup.h"
#include "history/disk.h"
#include "history/migrate.h"
#include "history/rows.h"
#include "history/salvage.h"
#include "history/schema.h"
#include "history/store_parts.h"

namespace history {
namespace {

namespace fs = std::filesystem;

struct Ready {
  SQLite::Database database;
  Opened opened;
};

enum class Found { nothing, older, ours, newer, damaged };

bool has_bytes(const fs::path& file) {
  std::error_code none;
  const auto size = fs::file_size(file, none);
  return !none && size > 0;
}

// `thorough`: however large it is.
Found what_it_is(SQLite::Database& database, bool thorough) {
  const std::int64_t version = number_from(database, "PRAGMA user_version");
  const std::int64_t application = number_from(database, "PRAGMA application_id");
  const std::int64_t tables = number_from(database, "SELECT count(*) FROM sqlite_schema");
  if (application == 0 && version == 0 && tables == 0)
    return Found::nothing;  // killed while it was being made
  if (application != kApplicationId || version < 1) return Found::damaged;
  if (version > kSchemaVersion) return Found::newer;
  if ((thorough || is_small(database)) && !is_sound(database)) return Found::damaged;
  if (version < kSchemaVersion) return Found::older;
  return schema_of(database) == newest_schema() ? Found::ours : Found::damaged;
}

// An empty file is a new one, unless something beside it says that there was more.
Found what_is_there(const fs::path& file, const fs::path& backups, bool thorough) {
  if (!has_bytes(file)) {
    const bool was_more =
        has_bytes(file.string() + "-wal") || (fs::exists(file) && !backups_in(backups).empty());
    return was_more ? Found::damaged : Found::nothing;
  }
  try {
    SQLite::Database database = connect_to_read(file);
    return what_it_is(database, thorough);
  } catch (const SQLite::Exception& error) {
    if (means_damage(error)) return Found::damaged;
    throw;
  }
}

std::string counted(std::size_t count, const char* rest) {
  return std::to_string(count) + (count == 1 ? " session " : " sessions ") + rest;
}

std::string salvaged_text(const Salvaged& salvaged) {
  std::string text = counted(salvaged.read, salvaged.read == 1 ? "was read" : "were read");
  if (salvaged.from_backup > 0) text += ", " + counted(salvaged.from_backup, "came from a backup");
  if (salvaged.lost > 0) text += ", " + counted(salvaged.lost, "could not be saved");
  return text;
}

SQLite::Database empty_in_memory() {
  SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
  create_schema(database);
  return database;
}

// What can be read, without a change to any file.
Ready look_at_damaged(const fs::path& folder, const std::string& why_not_repaired) {
  SQLite::Database database = empty_in_memory();
  const Salvaged salvaged = salvage(folder / "history.db", folder / "backups", database);
  Opened opened;
  opened.read_only = true;
  opened.trouble = "The history is damaged: " + salvaged_text(salvaged) + "; " + why_not_repaired + ".";
  return {std::move(database), std::move(opened)};
}

Ready open_read_only(const fs::path& file, std::string why) {
  Opened opened;
  opened.read_only = true;
  opened.trouble = std::move(why);
  return {connect_to_read(file), std::move(opened)};
}

// Sessions that nobody finished. A row that cannot be believed stays as it is.
std::size_t mark_interrupted(SQLite::Database& database) {
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  std::vector<std::int64_t> running;
  SQLite::Statement find(database, "SELECT number FROM session WHERE outcome = 'running'");
  while (find.executeStep()) running.push_back(find.getColumn(0).getInt64());
  RowReader reader(database);
  RowWriter writer(database);
  std::size_t count = 0;
  for (const std::int64_t number : running) {
    std::optional<ReadRow> row = reader.read(number);
    if (!row || !row->sound) continue;
    session::Record& record = row->session.record;
    record.outcome = session::Outcome::interrupted;
    if (!record.phases.empty()) record.phases.back().ended_by = session::EndedBy::interrupted;
    writer.write(row->session);
    ++count;
  }
  find.reset();
  transaction.commit();
  return count;
}

// A file that is fine, or has just been made so. Where it may not be written it is shown.
Ready open_ours(const fs::path& file, std::string trouble) {
  try {
    SQLite::Database database = connect(file);
    Opened opened;
    opened.trouble = std::move(trouble);
    opened.interrupted = mark_interrupted(database);
    return {std::move(database), std::move(opened)};
  } catch (const SQLite::Exception& error) {
    return open_read_only(
        file, "The history can be read but not written, nothing is recorded: " + trouble_text(error) + ".");
  }
}

Ready open_repaired(const fs::path& folder) {
  Salvaged salvaged;
  try {
    salvaged = repair(folder);
  } catch (const std::exception& error) {
    return look_at_damaged(
        folder, std::string("it could not be repaired, nothing is recorded (") + error.what() + ")");
  }
  return open_ours(folder / "history.db", "The history was damaged: " + salvaged_text(salvaged) +
                                              "; the damaged file is kept in " +
                                              base::quoted(salvaged.kept.string(), 1000) + ".");
}

Ready open_new(const fs::path& file) {
  if (!fs::exists(file)) make_private_file(file);
  SQLite::Database database = connect(file);
  create_schema(database);
  sync_to_disk(file.parent_path());
  Opened opened;
  opened.created = true;
  return {std::move(database), std::move(opened)};
}

Ready open_older(const fs::path& file, const fs::path& backups) {
  try {
    migrate(file, backups, migrations());
  } catch (const std::exception& error) {
    return open_read_only(
        file, std::string("The history is of an older version and could not be brought up to date (") +
                  error.what() + "); nothing is recorded.");
  }
  return open_ours(file, "");
}

constexpr const char* kNewer =
    "The history was made by a newer Unknot: it is shown, and nothing is recorded.";

Ready open_to_look(const fs::path& folder) {
  constexpr bool thorough = false;
  const fs::path file = folder / "history.db";
  switch (what_is_there(file, folder / "backups", thorough)) {
    case Found::nothing: {
      Opened opened;
      opened.read_only = true;
      return {empty_in_memory(), std::move(opened)};
    }
    case Found::older:
    case Found::ours: return open_read_only(file, "");
    case Found::newer: return open_read_only(file, kNewer);
    case Found::damaged: break;
  }
  return look_at_damaged(folder, "start Unknot to repair it");
}

Ready open_to_write(const fs::path& folder, bool thorough) {
  const fs::path file = folder / "history.db";
  make_private_folder(folder);
  finish_repair(folder);
  switch (what_is_there(file, folder / "backups", thorough)) {
    case Found::nothing: return open_new(file);
    case Found::older: return open_older(file, folder / "backups");
    case Found::ours: return open_ours(file, "");
    case Found::newer: return open_read_only(file, kNewer);
    case Found::damaged: break;
  }
  return open_repaired(folder);
}

}  // namespace

base::Result<Store> Store::open(const fs::path& folder, bool look_only) {
  return open_as(folder, look_only ? How::to_look : How::to_write);
}

base::Result<Store> Store::open_thoroughly(const fs::path& folder) {
  return open_as(folder, How::to_write_thoroughly);
}

base::Result<Store> Store::open_as(const fs::path& folder, How how) {
  const fs::path file = folder / "history.db";
  const std::string what = "Cannot open the history " + base::quoted(file.string(), 1000);
  return guarded(what, [&]() -> base::Result<Store> {
    if (fs::exists(folder) && !fs::is_directory(folder))
      return base::failure(what + ": " + base::quoted(folder.string(), 1000) +
                           " is a file; name a folder for the history.");
    if (fs::exists(file) && !fs::is_regular_file(file))
      return base::failure(what + ": it is no file; move it away.");
    Ready ready =
        how == How::to_look ? open_to_look(folder) : open_to_write(folder, how == How::to_write_thoroughly);
    return Store(
        std::make_unique<Parts>(Parts{folder, std::move(ready.database), std::move(ready.opened), 0}));
  });
}

}  // namespace history
