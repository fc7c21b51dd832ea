// SPDX-License-Identifier: MIT
#include "history/backup.h"

#include <gmock/gmock.h>

#include "history/days.h"
#include "history/samples.h"

namespace history {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

std::vector<std::string> names(const fs::path& folder) {
  std::vector<std::string> all;
  for (const fs::path& backup : backups_in(folder)) all.push_back(backup.filename().string());
  return all;
}

TEST(Backup, IsMadeOnceADayAndIsAWholeHistory) {
  const samples::Folder folder;
  Store store = samples::open(folder);
  ASSERT_TRUE(store.add(samples::several(3)));
  EXPECT_TRUE(*store.back_up_daily("2026-11-21"));
  ASSERT_TRUE(store.begin(samples::session(4)));
  EXPECT_FALSE(*store.back_up_daily("2026-11-21"));
  EXPECT_TRUE(*store.back_up_daily("2026-11-22"));
  EXPECT_THAT(names(folder.backups()), ElementsAre("history-2026-11-22.db", "history-2026-11-21.db"));

  const samples::Folder restored;
  fs::copy_file(folder.backups() / "history-2026-11-21.db", restored.database());
  EXPECT_THAT(*samples::open(restored).sessions(), testing::UnorderedElementsAreArray(samples::several(3)));
}

TEST(Backup, KeepsSevenDaysFourWeeksAndTwelveMonths) {
  const samples::Folder folder;
  const Day last = *day_from("2026-11-22");  // a Sunday
  for (int ago = 0; ago < 600; ++ago)
    samples::write_bytes(folder.path() / daily_backup_name(date_text(last - std::chrono::days(ago))), "x");
  samples::write_bytes(folder.path() / "history-2026-11-18-v1.db", "x");
  for (const char* other :
       {"history-notes.db", "history-2026-08-01.db.part", "my-2026-08-01.db", "damaged-20260801T000000Z"})
    samples::write_bytes(folder.path() / other, "x");
  prune_backups(folder.path());
  EXPECT_THAT(names(folder.path()),
              ElementsAre("history-2026-11-22.db", "history-2026-11-21.db", "history-2026-11-20.db",
                          "history-2026-11-19.db", "history-2026-11-18.db", "history-2026-11-18-v1.db",
                          "history-2026-11-17.db", "history-2026-11-16.db",  // seven days
                          "history-2026-11-15.db", "history-2026-11-08.db",
                          "history-2026-11-01.db",  // with the first, weeks
                          "history-2026-10-31.db", "history-2026-09-30.db", "history-2026-08-31.db",
                          "history-2026-07-31.db", "history-2026-06-30.db", "history-2026-05-31.db",
                          "history-2026-04-30.db", "history-2026-03-31.db", "history-2026-02-28.db",
                          "history-2026-01-31.db", "history-2025-12-31.db"));  // with November, twelve months
  prune_backups(folder.path());
  EXPECT_EQ(names(folder.path()).size(), 22U);
}

TEST(Backup, OfNothingIsNothing) {
  const samples::Folder folder;
  EXPECT_THAT(backups_in(folder.path() / "none"), testing::IsEmpty());
}

TEST(Backup, ThatCannotBeMadeIsSaid) {
  const samples::Folder folder;
  Store store = samples::open(folder);
  samples::write_bytes(folder.backups(), "a file where the folder should be");
  EXPECT_THAT(store.back_up_daily("2026-11-21").error(), testing::StartsWith("Cannot back up the history: "));
  EXPECT_TRUE(store.begin(samples::session(1)));
}

}  // namespace
}  // namespace history
