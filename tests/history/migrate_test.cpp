// SPDX-License-Identifier: MIT
#include "history/migrate.h"

#include <csignal>
#include <stdexcept>

#include <gmock/gmock.h>

#include <SQLiteCpp/Statement.h>

#include "history/backup.h"
#include "history/child.h"
#include "history/connection.h"
#include "history/fault_vfs.h"
#include "history/samples.h"
#include "history/schema.h"

namespace history {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;
using testing::SizeIs;

// A later format as it might come: a table, a column, and every row touched.
void add_tags(SQLite::Database& database) {
  database.exec(
      "CREATE TABLE tag(session INTEGER NOT NULL REFERENCES session(number), tag TEXT NOT NULL) STRICT");
  database.exec("INSERT INTO tag SELECT number, routine FROM session");
}
void add_peak(SQLite::Database& database) {
  database.exec("ALTER TABLE session ADD COLUMN peak INTEGER");
  database.exec("UPDATE session SET peak = number");
}
void fail_late(SQLite::Database& database) {
  add_peak(database);
  throw std::runtime_error("the third step fails");
}
void lose_one(SQLite::Database& database) { database.exec("DELETE FROM session WHERE number = 3"); }

constexpr Migration kLater[] = {{2, add_tags}, {3, add_peak}};
constexpr Migration kFailing[] = {{2, add_tags}, {3, fail_late}};
constexpr Migration kLosing[] = {{2, lose_one}};
constexpr Migration kGap[] = {{3, add_peak}};

constexpr int kSessions = 40;

void fill(const samples::Folder& folder) {
  ASSERT_TRUE(samples::open(folder).add(samples::several(kSessions)));
}

std::int64_t version_of(const fs::path& file) {
  SQLite::Database database = connect_to_read(file);
  return number_from(database, "PRAGMA user_version");
}

// All sessions as they were, and all of the format that the file says it is.
void expect_complete(const samples::Folder& folder) {
  const Store store = samples::open(folder, true);
  EXPECT_THAT(*store.check(), IsEmpty());
  EXPECT_THAT(*store.sessions(), testing::UnorderedElementsAreArray(samples::several(kSessions)));
  SQLite::Database database = connect_to_read(folder.database());
  const bool is_new = version_of(folder.database()) == 3;
  EXPECT_EQ(database.tableExists("tag"), is_new);
  if (is_new) {
    EXPECT_EQ(number_from(database, "SELECT count(*) FROM session WHERE peak = number"), kSessions);
  }
  if (!is_new) {
    EXPECT_EQ(schema_of(database), newest_schema());
  }
}

TEST(Migrate, TakesEveryStepAfterABackup) {
  const samples::Folder folder;
  fill(folder);
  migrate(folder.database(), folder.backups(), kLater);
  EXPECT_EQ(version_of(folder.database()), 3);
  expect_complete(folder);
  ASSERT_THAT(backups_in(folder.backups()), SizeIs(1));
  const fs::path backup = backups_in(folder.backups()).front();
  EXPECT_THAT(backup.filename().string(), testing::EndsWith("-v1.db"));
  EXPECT_EQ(version_of(backup), 1);
}

TEST(Migrate, TakesOnlyTheStepsThatAreMissing) {
  const samples::Folder folder;
  fill(folder);
  migrate(folder.database(), folder.backups(), std::span(kLater).first(1));
  migrate(folder.database(), folder.backups(), kLater);
  EXPECT_EQ(version_of(folder.database()), 3);
  expect_complete(folder);
}

TEST(Migrate, LeavesEverythingAsItWasWhenAStepFails) {
  for (const std::span<const Migration> steps :
       {std::span<const Migration>(kFailing), std::span<const Migration>(kLosing),
        std::span<const Migration>(kGap)}) {
    const samples::Folder folder;
    fill(folder);
    EXPECT_THROW(migrate(folder.database(), folder.backups(), steps), std::runtime_error);
    EXPECT_EQ(version_of(folder.database()), 1);
    expect_complete(folder);
  }
}

TEST(Migrate, DoesNothingWithoutABackup) {
  const samples::Folder folder;
  fill(folder);
  samples::write_bytes(folder.backups(), "a file where the folder should be");
  EXPECT_ANY_THROW(migrate(folder.database(), folder.backups(), kLater));
  EXPECT_EQ(version_of(folder.database()), 1);
}

TEST(Migrate, KilledAtAnyWriteIsTheOldOrTheNewAndTheBackupIsGood) {
  int killed = 0;
  int old_ones = 0;
  for (int status = -SIGKILL; status == -SIGKILL; ++killed) {
    const samples::Folder folder;
    fill(folder);
    status = child::run([&] {
      fault_vfs::arm(fault_vfs::What::die, static_cast<std::size_t>(killed) + 1);
      migrate(folder.database(), folder.backups(), kLater);
      return 0;
    });
    ASSERT_TRUE(status == 0 || status == -SIGKILL) << status;
    const std::int64_t version = version_of(folder.database());
    ASSERT_TRUE(version == 1 || version == 3) << version;
    old_ones += version == 1 ? 1 : 0;
    expect_complete(folder);
    for (const fs::path& backup : backups_in(folder.backups())) {
      SQLite::Database database = connect_to_read(backup);
      ASSERT_TRUE(is_sound(database));
      ASSERT_EQ(number_from(database, "SELECT count(*) FROM session"), kSessions);
    }
    if (version == 3) {
      ASSERT_THAT(backups_in(folder.backups()), SizeIs(1));
    }
  }
  RecordProperty("moments", killed);
  EXPECT_GT(old_ones, 10);
  EXPECT_GT(killed, old_ones);
}

TEST(Migrate, OfANewerFormatIsLeftToTheNewerProgram) {
  const samples::Folder folder;
  fill(folder);
  {
    SQLite::Database database = connect(folder.database());
    database.exec("PRAGMA user_version = 999");
  }
  const std::string bytes = samples::bytes_of(folder.database());
  {
    Store store = samples::open(folder);
    EXPECT_TRUE(store.opened().read_only);
    EXPECT_EQ(store.opened().trouble,
              "The history was made by a newer Unknot: it is shown, and nothing is recorded.");
    EXPECT_THAT(*store.sessions(), SizeIs(kSessions));
    EXPECT_EQ(
        store.finish(samples::session(99)).error(),
        "Cannot save to the history: The history was made by a newer Unknot: it is shown, and nothing is "
        "recorded.");
  }
  EXPECT_EQ(samples::bytes_of(folder.database()), bytes);
}

// Version 1 as the first program wrote it. The file never changes; every later program must read it.
TEST(Migrate, ReadsTheFirstVersionOfAll) {
  const samples::Folder folder;
  samples::write_bytes(folder.database(),
                       samples::bytes_of(fs::path(UNKNOT_SOURCE_DIR) / "tests/history/data/history-v1.db"));
  const Store store = samples::open(folder);
  EXPECT_EQ(store.opened().trouble, "");
  EXPECT_THAT(*store.sessions(), testing::UnorderedElementsAreArray(samples::several(4)));
}

}  // namespace
}  // namespace history
