// SPDX-License-Identifier: MIT
#include "history/salvage.h"

#include <exception>
#include <optional>

#include <SQLiteCpp/Transaction.h>

#include "history/backup.h"
#include "history/connection.h"
#include "history/damaged_rows.h"
#include "history/disk.h"
#include "history/schema.h"
#include "history/stamps.h"

namespace history {
namespace {

namespace fs = std::filesystem;

constexpr const char* kBeside[] = {"-wal", "-shm", "-journal"};

fs::path beside(const fs::path& file, const std::string& ending) { return file.string() + ending; }

fs::path new_damaged_folder(const fs::path& backups) {
  const std::string name = "damaged-" + utc_stamp(utc_now_ms());
  fs::path folder = backups / name;
  for (int another = 2; fs::exists(folder); ++another)
    folder = backups / (name + "-" + std::to_string(another));
  make_private_folder(folder);
  return folder;
}

fs::path keep_bytes(const fs::path& file, const fs::path& backups) {
  const fs::path kept = new_damaged_folder(backups);
  if (fs::exists(file)) copy_to_disk(file, kept / file.filename());
  for (const char* ending : kBeside) {
    if (fs::exists(beside(file, ending)))
      copy_to_disk(beside(file, ending), kept / beside(file.filename(), ending));
  }
  sync_to_disk(kept);
  sync_to_disk(backups);
  return kept;
}

// Rows of a backup that this version can read as they are; nothing if it is not sound itself.
std::optional<DamagedRows> rows_of_backup(const fs::path& backup) {
  try {
    SQLite::Database database = connect_to_read(backup);
    if (number_from(database, "PRAGMA user_version") > kSchemaVersion || !is_sound(database))
      return std::nullopt;
    return all_rows(database);
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

// A session that a backup has in full replaces one whose routine text was lost.
void add_backup(DamagedRows& rows, const fs::path& backups, Salvaged& result) {
  for (const fs::path& backup : backups_in(backups)) {
    const std::optional<DamagedRows> saved = rows_of_backup(backup);
    if (!saved) continue;
    for (const auto& [id, row] : saved->sound) {
      const auto [place, is_new] = rows.sound.emplace(id, row);
      if (is_new) ++result.from_backup;
      if (place->second.text_lost && !row.text_lost)
        place->second.session.routine_text = row.session.routine_text;
    }
    return;
  }
}

void remove_beside(const fs::path& file) {
  for (const char* ending : kBeside) fs::remove(beside(file, ending));
}

}  // namespace

Salvaged salvage(const fs::path& file, const fs::path& backups, SQLite::Database& target) {
  Salvaged result;
  DamagedRows rows = damaged_rows(file);
  result.read = rows.sound.size();
  add_backup(rows, backups, result);
  result.lost = rows.unsound > result.from_backup ? rows.unsound - result.from_backup : 0;
  SQLite::Transaction transaction(target, SQLite::TransactionBehavior::IMMEDIATE);
  RowWriter writer(target);
  for (const auto& [id, row] : rows.sound) writer.write(row.session);
  transaction.commit();
  return result;
}

Salvaged repair(const fs::path& folder) {
  const fs::path file = folder / "history.db";
  const fs::path part = folder / "history.db.repair";
  const fs::path kept = keep_bytes(file, folder / "backups");
  fs::remove(part);
  remove_beside(part);
  make_private_file(part);
  Salvaged result;
  {
    SQLite::Database target = connect(part);
    create_schema(target);
    result = salvage(file, folder / "backups", target);
    target.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  result.kept = kept;
  sync_to_disk(part);
  replace(part, folder / "history.db.repaired");
  finish_repair(folder);
  return result;
}

fs::path keep_damaged(const fs::path& folder) {
  return keep_bytes(folder / "history.db", folder / "backups");
}

void finish_repair(const fs::path& folder) {
  const fs::path repaired = folder / "history.db.repaired";
  if (!fs::exists(repaired)) return;
  remove_beside(folder / "history.db");  // before the new file: its name must never stand beside the old -wal
  replace(repaired, folder / "history.db");
}

}  // namespace history
