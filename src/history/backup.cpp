// SPDX-License-Identifier: MIT
#include "history/backup.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include <SQLiteCpp/Statement.h>

#include "history/connection.h"
#include "history/days.h"
#include "history/disk.h"
#include "history/salvage.h"
#include "history/schema.h"
#include "history/stamps.h"

namespace history {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDailyKept = 7;
constexpr std::size_t kWeeklyKept = 4;
constexpr std::size_t kMonthlyKept = 12;
constexpr std::string_view kPrefix = "history-";

std::string date_of(const fs::path& backup) { return backup.filename().string().substr(kPrefix.size(), 10); }

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
                      day_from(name.substr(kPrefix.size(), 10));
    if (ours && entry.is_regular_file()) found.push_back(entry.path());
  }
  std::sort(found.rbegin(), found.rend());
  return found;
}

void prune_backups(const fs::path& folder) {
  std::set<std::string> days;
  std::set<Day> weeks;
  std::set<std::string> months;
  for (const fs::path& backup : backups_in(folder)) {
    const std::string date = date_of(backup);
    const bool daily = days.size() < kDailyKept || days.contains(date);
    days.insert(date);
    const bool weekly =
        weeks.size() < kWeeklyKept && weeks.insert(week_of(*day_from(date), std::chrono::Monday)).second;
    const bool monthly = months.size() < kMonthlyKept && months.insert(date.substr(0, 7)).second;
    if (!daily && !weekly && !monthly) fs::remove(backup);
  }
}

fs::path set_aside(const fs::path& folder) {
  const fs::path file = folder / "history.db";
  const fs::path backups = folder / "backups";
  const std::string stamp = utc_stamp(utc_now_ms());
  const fs::path target = backups / (std::string(kPrefix) + today_utc() + "-replaced-" + stamp + ".db");
  SQLite::Database database = connect_to_read(file);
  back_up(database, target);
  return target;
}

void restore(const fs::path& backup, const fs::path& folder) {
  {
    SQLite::Database database = connect_to_read(backup);
    if (number_from(database, "PRAGMA application_id") != kApplicationId || !is_sound(database))
      throw std::runtime_error("the backup is damaged, or no history");
  }
  const fs::path part = folder / "history.db.repair";
  fs::remove(part);
  copy_to_disk(backup, part);
  replace(part, folder / "history.db.repaired");
  finish_repair(folder);
}

}  // namespace history
