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
#include "tree.h"

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
void add_later(SQLite::Database& database) {
  database.exec("ALTER TABLE session ADD COLUMN later INTEGER");
  database.exec("UPDATE session SET later = number");
}
void fail_late(SQLite::Database& database) {
  add_later(database);
  throw std::runtime_error("the third step fails");
}
void lose_one(SQLite::Database& database) { database.exec("DELETE FROM session WHERE number = 3"); }

constexpr int kLast = kSchemaVersion + 2;
constexpr Migration kLater[] = {{kSchemaVersion + 1, add_tags}, {kLast, add_later}};
constexpr Migration kFailing[] = {{kSchemaVersion + 1, add_tags}, {kLast, fail_late}};
constexpr Migration kLosing[] = {{kSchemaVersion + 1, lose_one}};
constexpr Migration kGap[] = {{kLast, add_later}};

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
  const bool is_new = version_of(folder.database()) == kLast;
  EXPECT_EQ(database.tableExists("tag"), is_new);
  if (is_new) {
    EXPECT_EQ(number_from(database, "SELECT count(*) FROM session WHERE later = number"), kSessions);
  }
  if (!is_new) {
    EXPECT_EQ(schema_of(database), newest_schema());
  }
}

TEST(Migrate, TakesEveryStepAfterABackup) {
  const samples::Folder folder;
  fill(folder);
  migrate(folder.database(), folder.backups(), kLater);
  EXPECT_EQ(version_of(folder.database()), kLast);
  expect_complete(folder);
  ASSERT_THAT(backups_in(folder.backups()), SizeIs(1));
  const fs::path backup = backups_in(folder.backups()).front();
  EXPECT_THAT(backup.filename().string(), testing::EndsWith("-v2.db"));
  EXPECT_EQ(version_of(backup), kSchemaVersion);
}

TEST(Migrate, TakesOnlyTheStepsThatAreMissing) {
  const samples::Folder folder;
  fill(folder);
  migrate(folder.database(), folder.backups(), std::span(kLater).first(1));
  migrate(folder.database(), folder.backups(), kLater);
  EXPECT_EQ(version_of(folder.database()), kLast);
  expect_complete(folder);
}

TEST(Migrate, LeavesEverythingAsItWasWhenAStepFails) {
  for (const std::span<const Migration> steps :
       {std::span<const Migration>(kFailing), std::span<const Migration>(kLosing),
        std::span<const Migration>(kGap)}) {
    const samples::Folder folder;
    fill(folder);
    EXPECT_THROW(migrate(folder.database(), folder.backups(), steps), std::runtime_error);
    EXPECT_EQ(version_of(folder.database()), kSchemaVersion);
    expect_complete(folder);
  }
}

TEST(Migrate, DoesNothingWithoutABackup) {
  const samples::Folder folder;
  fill(folder);
  samples::write_bytes(folder.backups(), "a file where the folder should be");
  EXPECT_ANY_THROW(migrate(folder.database(), folder.backups(), kLater));
  EXPECT_EQ(version_of(folder.database()), kSchemaVersion);
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
    ASSERT_TRUE(version == kSchemaVersion || version == kLast) << version;
    old_ones += version == kSchemaVersion ? 1 : 0;
    expect_complete(folder);
    for (const fs::path& backup : backups_in(folder.backups())) {
      SQLite::Database database = connect_to_read(backup);
      ASSERT_TRUE(is_sound(database));
      ASSERT_EQ(number_from(database, "SELECT count(*) FROM session"), kSessions);
    }
    if (version == kLast) {
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

const fs::path kFormat1 = tree_path("tests/history/data/history-v1.db");

// Version 1 as the first program wrote it. The file never changes; every later program must read it.
TEST(Migrate, ReadsTheFirstVersionOfAll) {
  const samples::Folder folder;
  samples::write_bytes(folder.database(), samples::bytes_of(kFormat1));
  {
    const Store look = samples::open(folder, true);  // beside an older program, which may still run
    EXPECT_EQ(look.opened().trouble, "");
    EXPECT_THAT(*look.sessions(), testing::UnorderedElementsAreArray(samples::several(4)));
    EXPECT_EQ(look.list()->lines.size(), 4U);
  }
  EXPECT_EQ(samples::bytes_of(folder.database()), samples::bytes_of(kFormat1));
  {
    const Store store = samples::open(folder);
    EXPECT_EQ(store.opened().trouble, "");
    EXPECT_FALSE(store.opened().read_only);
    EXPECT_THAT(*store.sessions(), testing::UnorderedElementsAreArray(samples::several(4)));
    EXPECT_EQ(store.list()->lines.size(), 4U);
    EXPECT_THAT(*store.check(), IsEmpty());
  }
  SQLite::Database migrated = connect_to_read(folder.database());
  EXPECT_EQ(schema_of(migrated), newest_schema());
  EXPECT_EQ(number_from(migrated, "SELECT count(*) FROM line"), 4);
}

TEST(Migrate, LeavesADamagedRowOfTheFirstVersionDamaged) {
  const samples::Folder folder;
  std::string bytes = samples::bytes_of(kFormat1);
  const std::size_t at = bytes.find("note 2");
  ASSERT_NE(at, std::string::npos);
  bytes[at] = 'N';
  samples::write_bytes(folder.database(), bytes);
  const Store store = samples::open(folder);
  EXPECT_EQ(store.sessions()->size(), 3U);
  EXPECT_EQ(store.left_out(), 1U);
  EXPECT_EQ(store.list()->left_out, 1U);
}

TEST(Migrate, FromTheFirstVersionKilledAtAnyWriteIsTheOldOrTheNew) {
  int old_ones = 0;
  int killed = 0;
  for (int status = -SIGKILL; status == -SIGKILL; ++killed) {
    const samples::Folder folder;
    samples::write_bytes(folder.database(), samples::bytes_of(kFormat1));
    status = child::run([&] {
      fault_vfs::arm(fault_vfs::What::die, static_cast<std::size_t>(killed) + 1);
      migrate(folder.database(), folder.backups(), migrations());
      return 0;
    });
    ASSERT_TRUE(status == 0 || status == -SIGKILL) << status;
    const std::int64_t version = version_of(folder.database());
    ASSERT_TRUE(version == 1 || version == kSchemaVersion) << version;
    old_ones += version == 1 ? 1 : 0;
    for (const fs::path& backup : backups_in(folder.backups())) {
      ASSERT_EQ(version_of(backup), 1);
      SQLite::Database database = connect_to_read(backup);
      ASSERT_TRUE(is_sound(database));
      ASSERT_EQ(number_from(database, "SELECT count(*) FROM session"), 4);
    }
    if (version != 1) {
      ASSERT_THAT(backups_in(folder.backups()), SizeIs(1));
    }
    const Store store = samples::open(folder);
    ASSERT_EQ(store.opened().trouble, "");
    ASSERT_THAT(*store.sessions(), testing::UnorderedElementsAreArray(samples::several(4)));
    ASSERT_THAT(*store.check(), IsEmpty());
  }
  RecordProperty("moments", killed);
  EXPECT_GT(old_ones, 10);
  EXPECT_GT(killed, old_ones);
}

}  // namespace
}  // namespace history
