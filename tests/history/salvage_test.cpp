// SPDX-License-Identifier: MIT
#include "history/salvage.h"

#include <map>

#include <gmock/gmock.h>

#include "history/connection.h"
#include "history/samples.h"
#include "history/schema.h"

namespace history {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

constexpr std::size_t kPage = 4096;
constexpr int kSaved = 120;

fs::path damaged_folder(const samples::Folder& folder) {
  for (const auto& entry : fs::directory_iterator(folder.backups())) {
    if (entry.path().filename().string().starts_with("damaged-")) return entry.path();
  }
  return {};
}

const std::string& good_bytes() {
  static const std::string bytes = [] {
    const samples::Folder folder;
    std::ignore = samples::open(folder).add(samples::several(kSaved));
    return samples::bytes_of(folder.database());
  }();
  return bytes;
}

const std::map<std::string, StoredSession>& true_sessions() {
  static const std::map<std::string, StoredSession> sessions = [] {
    std::map<std::string, StoredSession> all;
    for (const StoredSession& session : samples::several(kSaved)) all.emplace(session.id, session);
    return all;
  }();
  return sessions;
}

// What the packed lines say, too.
void expect_only_true_lines(const Store& store) {
  const auto list = store.list();
  ASSERT_TRUE(list) << list.error();
  for (std::size_t i = 0; i < list->lines.size(); ++i) {
    const auto known = true_sessions().find(list->id_of(list->lines[i]));
    ASSERT_NE(known, true_sessions().end());
    EXPECT_EQ(samples::told(*list, i), samples::told(list_of(std::vector{known->second}), 0));
  }
}

// No row that is shown may be wrong; how many there are.
std::size_t expect_only_true_sessions(const Store& store) {
  const auto sessions = store.sessions();
  EXPECT_TRUE(sessions) << sessions.error();
  if (!sessions) return 0;
  for (const StoredSession& session : *sessions) {
    const auto known = true_sessions().find(session.id);
    EXPECT_NE(known, true_sessions().end()) << session.id;
    if (known == true_sessions().end()) continue;
    StoredSession expected = known->second;
    if (session.routine_text.empty()) expected.routine_text.clear();
    EXPECT_EQ(session, expected);
  }
  expect_only_true_lines(store);
  return sessions->size();
}

struct Tally {
  std::size_t variants = 0;
  std::size_t repaired = 0;
  std::size_t shown = 0;  // sessions over all variants
  double percent() const {
    return 100.0 * static_cast<double>(shown) / static_cast<double>(variants * kSaved);
  }
};

// Opens, looks, writes, opens again.
void try_damaged(const std::string& bytes, Tally& tally) {
  const samples::Folder folder;
  samples::write_bytes(folder.database(), bytes);
  {
    const auto look = Store::open(folder.path(), true);
    ASSERT_TRUE(look) << look.error();
    expect_only_true_sessions(*look);
  }
  ASSERT_EQ(samples::bytes_of(folder.database()), bytes);
  auto store = Store::open(folder.path());
  ASSERT_TRUE(store) << store.error();
  ++tally.variants;
  tally.shown += expect_only_true_sessions(*store);
  if (store->opened().trouble.empty()) {
    if (!store->opened().created) {
      ASSERT_EQ(samples::bytes_of(folder.database()), bytes);
    }
  } else {
    ++tally.repaired;
    ASSERT_EQ(samples::bytes_of(damaged_folder(folder) / "history.db"), bytes);
  }
  if (store->opened().read_only) return;
  ASSERT_TRUE(store->finish(samples::session(kSaved)));
  ASSERT_EQ(**store->find(samples::session(kSaved).id), samples::session(kSaved));
}

std::size_t below(std::mt19937& random, std::size_t end) {
  return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

TEST(Salvage, SurvivesThreeHundredFlippedBits) {
  std::mt19937 random(21);
  Tally tally;
  for (int i = 0; i < 300; ++i) {
    std::string bytes = good_bytes();
    const std::size_t at = below(random, bytes.size());
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(random, 8)));
    ASSERT_NO_FATAL_FAILURE(try_damaged(bytes, tally)) << at;
  }
  RecordProperty("shown_percent", std::to_string(tally.percent()));
  EXPECT_GT(tally.percent(), 98.0);
}

TEST(Salvage, SurvivesThreeHundredZeroedPages) {
  std::mt19937 random(22);
  Tally tally;
  for (int i = 0; i < 300; ++i) {
    std::string bytes = good_bytes();
    bytes.replace(below(random, bytes.size() / kPage) * kPage, kPage, kPage, '\0');
    ASSERT_NO_FATAL_FAILURE(try_damaged(bytes, tally)) << i;
  }
  RecordProperty("shown_percent", std::to_string(tally.percent()));
  EXPECT_GT(tally.percent(), 70.0);
}

TEST(Salvage, SurvivesThreeHundredTruncations) {
  std::mt19937 random(23);
  Tally tally;
  for (int i = 0; i < 300; ++i)
    ASSERT_NO_FATAL_FAILURE(try_damaged(good_bytes().substr(0, below(random, good_bytes().size())), tally))
        << i;
  RecordProperty("shown_percent", std::to_string(tally.percent()));
  EXPECT_EQ(tally.variants, 300U);
}

TEST(Salvage, SurvivesAHundredKindsOfGarbage) {
  std::mt19937 random(24);
  Tally tally;
  for (int i = 0; i < 100; ++i) {
    std::string bytes = i % 2 == 0 ? good_bytes() : std::string(below(random, 20'000) + 1, '\0');
    const std::size_t from = below(random, bytes.size());
    const std::size_t count =
        i % 4 < 2 ? bytes.size() - from : std::min<std::size_t>(512, bytes.size() - from);
    for (std::size_t k = 0; k < count; ++k) bytes[from + k] = static_cast<char>(random());
    ASSERT_NO_FATAL_FAILURE(try_damaged(bytes, tally)) << i;
  }
  EXPECT_EQ(tally.variants, 100U);
}

TEST(Salvage, ReadsEverythingBehindALostFirstPage) {
  const samples::Folder folder;
  samples::write_bytes(folder.database(), std::string(kPage, '\0') + good_bytes().substr(kPage));
  const Store store = samples::open(folder);
  EXPECT_EQ(expect_only_true_sessions(store), static_cast<std::size_t>(kSaved));
  EXPECT_EQ(store.opened().trouble,
            "The history was damaged: 120 sessions were read; the damaged file is kept in \"" +
                damaged_folder(folder).string() + "\".");
}

TEST(Salvage, FillsUpFromTheNewestGoodBackup) {
  const samples::Folder folder;
  {
    Store store = samples::open(folder);
    ASSERT_TRUE(store.add(samples::several(2)));
    ASSERT_TRUE(store.back_up_daily("2026-11-20"));
    ASSERT_TRUE(store.add(samples::several(3)));
    ASSERT_TRUE(store.back_up_daily("2026-11-21"));
    ASSERT_TRUE(store.back_up_daily("2026-11-22"));
  }
  samples::write_bytes(folder.backups() / "history-2026-11-22.db", "not good");
  samples::write_bytes(folder.database(), "no database at all");
  const Store store = samples::open(folder);
  EXPECT_THAT(
      store.opened().trouble,
      StartsWith(
          "The history was damaged: 0 sessions were read, 3 sessions came from a backup; the damaged "));
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(2), samples::session(1), samples::session(0)));
  EXPECT_EQ(samples::bytes_of(damaged_folder(folder) / "history.db"), "no database at all");
}

TEST(Salvage, TakesAnEmptyFileForLostOnlyWhereThereWasMore) {
  const samples::Folder folder;
  samples::write_bytes(folder.database(), "");
  {
    Store store = samples::open(folder);
    EXPECT_TRUE(store.opened().created);
    ASSERT_TRUE(store.begin(samples::session(1)));
    ASSERT_TRUE(store.back_up_daily("2026-11-21"));
  }
  samples::write_bytes(folder.database(), "");
  const Store store = samples::open(folder);
  EXPECT_THAT(store.opened().trouble, HasSubstr("1 session came from a backup"));
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(1)));
}

TEST(Salvage, KeepsTheBytesOfALogWithoutItsDatabase) {
  const samples::Folder folder;
  samples::write_bytes(folder.path() / "history.db-wal", "precious");
  const Store store = samples::open(folder);
  EXPECT_THAT(store.opened().trouble, StartsWith("The history was damaged: 0 sessions were read"));
  EXPECT_EQ(samples::bytes_of(damaged_folder(folder) / "history.db-wal"), "precious");
}

TEST(Salvage, LeavesTheDatabaseOfAnotherProgramAsItWas) {
  const samples::Folder folder;
  {
    SQLite::Database other(folder.database().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("CREATE TABLE session(id TEXT); INSERT INTO session VALUES('mine')");
  }
  const std::string bytes = samples::bytes_of(folder.database());
  const Store store = samples::open(folder);
  EXPECT_THAT(store.opened().trouble, StartsWith("The history was damaged: 0 sessions were read"));
  EXPECT_EQ(samples::bytes_of(damaged_folder(folder) / "history.db"), bytes);
}

TEST(Salvage, GoesOnWhereAKilledRepairStopped) {
  const samples::Folder folder;
  const samples::Folder other;
  ASSERT_TRUE(samples::open(other).begin(samples::session(1)));
  samples::write_bytes(folder.database(), "damaged");
  samples::write_bytes(folder.path() / "history.db-wal", "of the damaged one");
  samples::write_bytes(folder.path() / "history.db.repaired", samples::bytes_of(other.database()));
  const Store store = samples::open(folder);
  EXPECT_EQ(store.opened().trouble, "");
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(1)));
}

// What rows_behind_a_new_first_page rests on.
TEST(Salvage, CanCountOnAFirstPageThatHoldsAllTables) {
  SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
  create_schema(database);
  EXPECT_GT(number_from(database, "SELECT count(*) FROM sqlite_schema"), 5);
  const samples::Folder folder;
  { const Store made = samples::open(folder); }
  const std::string bytes = samples::bytes_of(folder.database());
  const auto kind = static_cast<unsigned char>(bytes.at(100));
  EXPECT_EQ(kind, 13) << "the first page is no longer a leaf: the list of tables has outgrown it";
}

}  // namespace
}  // namespace history
