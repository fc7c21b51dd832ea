// SPDX-License-Identifier: MIT
#include "history/restore.h"

#include <exception>

#include "base/text.h"
#include "history/backup.h"
#include "history/connection.h"
#include "history/disk.h"
#include "history/salvage.h"
#include "history/store.h"

namespace history {
namespace {

namespace fs = std::filesystem;

fs::path found_backup(const fs::path& folder, const std::string& name) {
  const fs::path backups = folder / "backups";
  for (const fs::path& backup : backups_in(backups)) {
    const std::string file = backup.filename().string();
    if (file == name || file == "history-" + name + ".db") return backup;
  }
  return fs::is_regular_file(name) ? fs::path(name) : fs::path();
}

// A history that can be read becomes a backup; of one that cannot, the bytes are kept.
fs::path put_aside(const fs::path& folder) {
  finish_repair(folder);
  if (!fs::exists(folder / "history.db")) return {};
  try {
    return set_aside(folder);
  } catch (const std::exception&) {
    return keep_damaged(folder);
  }
}

}  // namespace

std::vector<BackupLine> list_backups(const fs::path& folder) {
  std::vector<BackupLine> lines;
  for (const fs::path& backup : backups_in(folder / "backups")) {
    BackupLine line;
    line.file = backup;
    try {
      SQLite::Database database = connect_to_read(backup);
      line.sound = is_sound(database);
      line.sessions = static_cast<std::size_t>(number_from(database, "SELECT count(*) FROM session"));
    } catch (const SQLite::Exception&) {
      line.sound = false;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

base::Result<Restored> restore_backup(const fs::path& folder, const std::string& name) {
  try {
    const fs::path backup = found_backup(folder, name);
    if (backup.empty())
      return base::failure("There is no backup " + base::quoted(name) +
                           "; `unknot history restore` alone lists them.");
    const fs::path spare = folder / "history.db.chosen";  // setting aside may prune or replace the chosen one
    fs::remove(spare);
    copy_to_disk(backup, spare);
    Restored restored;
    restored.aside = put_aside(folder);
    restore(spare, folder);
    fs::remove(spare);
    base::Result<Store> store = Store::open(folder);
    if (!store) return tl::unexpected(store.error());
    const base::Result<SessionList> list = store->list();
    if (!list) return tl::unexpected(list.error());
    restored.sessions = list->lines.size();
    return restored;
  } catch (const std::exception& error) {
    return base::failure("Cannot go back to " + base::quoted(name, 1000) + ": " + error.what() + ".");
  }
}

}  // namespace history
