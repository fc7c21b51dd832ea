// SPDX-License-Identifier: MIT
#include "history/restore.h"

#include <gmock/gmock.h>

#include "history/backup.h"
#include "history/samples.h"
#include "tree.h"

namespace history {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::SizeIs;

// Three sessions, a backup of them, and a fourth.
void fill_with_a_backup(const samples::Folder& folder) {
  Store store = samples::open(folder);
  ASSERT_TRUE(store.add(samples::several(3)));
  ASSERT_TRUE(*store.back_up_daily("2026-11-21"));
  ASSERT_TRUE(store.finish(samples::session(3)));
}

TEST(Restore, GoesBackAndSetsTheHistoryOfNowAside) {
  const samples::Folder folder;
  fill_with_a_backup(folder);
  const auto restored = restore_backup(folder.path(), "2026-11-21");
  ASSERT_TRUE(restored) << restored.error();
  EXPECT_EQ(restored->sessions, 3U);
  EXPECT_EQ(samples::open(folder).sessions()->size(), 3U);
  const auto undone = restore_backup(folder.path(), restored->aside.filename().string());
  ASSERT_TRUE(undone) << undone.error();
  EXPECT_EQ(undone->sessions, 4U);
  EXPECT_EQ(**samples::open(folder).find(samples::session(3).id), samples::session(3));
}

TEST(Restore, MigratesABackupOfAnOlderVersion) {
  const samples::Folder folder;
  fill_with_a_backup(folder);
  const auto restored =
      restore_backup(folder.path(), (tree_path("tests/history/data/history-v1.db")).string());
  ASSERT_TRUE(restored) << restored.error();
  EXPECT_EQ(restored->sessions, 4U);
}

TEST(Restore, KeepsTheBytesOfADamagedHistory) {
  const samples::Folder folder;
  fill_with_a_backup(folder);
  const std::string bytes(9000, 'x');
  samples::write_bytes(folder.database(), bytes);
  const auto restored = restore_backup(folder.path(), "2026-11-21");
  ASSERT_TRUE(restored) << restored.error();
  EXPECT_EQ(restored->sessions, 3U);
  EXPECT_EQ(samples::bytes_of(restored->aside / "history.db"), bytes);
}

TEST(Restore, RefusesABackupThatIsDamagedOrNotThere) {
  const samples::Folder folder;
  fill_with_a_backup(folder);
  EXPECT_EQ(restore_backup(folder.path(), "2026-11-20").error(),
            "There is no backup \"2026-11-20\"; `unknot history restore` alone lists them.");
  samples::write_bytes(folder.backups() / "history-2026-11-19.db", "not a database at all");
  EXPECT_THAT(restore_backup(folder.path(), "2026-11-19").error(), HasSubstr("Cannot go back to"));
  EXPECT_EQ(samples::open(folder).sessions()->size(), 4U);
}

TEST(Restore, ListsTheBackups) {
  const samples::Folder folder;
  fill_with_a_backup(folder);
  samples::write_bytes(folder.backups() / "history-2026-11-19.db", "not a database at all");
  const std::vector<BackupLine> lines = list_backups(folder.path());
  ASSERT_THAT(lines, SizeIs(2));
  EXPECT_TRUE(lines[0].sound);
  EXPECT_EQ(lines[0].sessions, 3U);
  EXPECT_FALSE(lines[1].sound);
}

}  // namespace
}  // namespace history
