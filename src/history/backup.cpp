// SPDX-License-Identifier: MIT
#include "history/backup.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include <SQLiteCpp/Statement.h>

#include "history/connection.h"
#include "history/disk.h"
#include "history/stamps.h"

namespace history {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kNewestKept = 5;
constexpr std::string_view kPrefix = "history-";

std::string today_utc() { return local_date(utc_now_ms(), 0); }

}  // namespace

std::string daily_backup_name(const std::string& local_date) {
  return std::string(kPrefix) + local_date + ".db";
}

std::string migration_backup_name(std::int64_t version) {
  return std::string(kPrefix) + today_utc() + "-v" + std::to_string(version) + ".db";
}

void back_up(SQLite::Database& database, const fs::path& target) {
  make_private_folder(target.parent_path());
  const fs::path part = target.string() + ".part";
  fs::remove(part);
  make_private_file(part);  // SQLite would make it with the mode of the day
  SQLite::Statement copy(database, "VACUUM INTO ?");
  copy.bind(1, part.string());
  copy.exec();
  sync_to_disk(part);  // VACUUM INTO does not
  {
    SQLite::Database made(part.string(), SQLite::OPEN_READONLY);
    if (!is_sound(made)) throw std::runtime_error("the backup could not be read back");
  }
  replace(part, target);
}

std::vector<fs::path> backups_in(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code none;  // no folder: no backups
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, none)) {
    const std::string name = entry.path().filename().string();
    const bool ours = name.size() >= 21 && name.starts_with(kPrefix) && name.ends_with(".db") &&
                      is_date(name.substr(kPrefix.size(), 10));
    if (ours && entry.is_regular_file()) found.push_back(entry.path());
  }
  std::sort(found.rbegin(), found.rend());
  return found;
}

void prune_backups(const fs::path& folder) {
  std::set<std::string> months;
  std::size_t kept = 0;
  for (const fs::path& backup : backups_in(folder)) {
    const bool first_of_month = months.insert(backup.filename().string().substr(kPrefix.size(), 7)).second;
    if (kept < kNewestKept) {
      ++kept;
    } else if (!first_of_month) {
      fs::remove(backup);
    }
  }
}

}  // namespace history
