// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "history/samples.h"

namespace history {
namespace {

namespace fs = std::filesystem;
using samples::Folder;
using testing::HasSubstr;
using testing::SizeIs;

constexpr std::int64_t kNowMs = 1'795'219'200'000;
constexpr std::int64_t kDayMs = 86'400'000;

// So large that its structure is not checked when it is opened.
void fill_large(const Folder& folder) {
  StoredSession large = samples::session(0);
  large.routine_text = std::string(9 << 20, 'x');
  ASSERT_TRUE(samples::open(folder).add({large, samples::session(1), samples::session(2)}));
}

// One wrong letter in an index: the rows are what they were, and SQLite finds one of them no more.
std::string damage_an_index(const fs::path& database) {
  std::string bytes = samples::bytes_of(database);
  const StoredSession one = samples::session(1);
  for (std::size_t at = bytes.find(one.id); at != std::string::npos; at = bytes.find(one.id, at + 1)) {
    if (bytes.compare(at + one.id.size(), one.routine.size(), one.routine) == 0) continue;  // the row
    bytes[at + one.id.size() - 1] ^= 1;
    samples::write_bytes(database, bytes);
    return bytes;
  }
  ADD_FAILURE() << "no index holds the id";
  return bytes;
}

TEST(StoreCheck, OfALargeFilesStructureIsDueOnceAWeek) {
  const Folder folder;
  fill_large(folder);
  Store store = samples::open(folder);
  EXPECT_TRUE(store.check_due(kNowMs)) << "it never was";
  ASSERT_TRUE(*store.check_structure(kNowMs));
  EXPECT_FALSE(store.check_due(kNowMs));
  EXPECT_FALSE(store.check_due(kNowMs + 7 * kDayMs));
  EXPECT_TRUE(store.check_due(kNowMs + 7 * kDayMs + 1));
  EXPECT_TRUE(store.check_due(kNowMs - 1)) << "the clock was wrong once";
  EXPECT_FALSE(samples::open(folder, true).check_due(kNowMs + 8 * kDayMs))
      << "who only looks repairs nothing";
}

TEST(StoreCheck, OfASmallFilesStructureIsNeverDue) {
  const Folder folder;
  ASSERT_TRUE(samples::open(folder).add(samples::several(3)));
  EXPECT_FALSE(samples::open(folder).check_due(kNowMs));
}

TEST(StoreCheck, FindsWhatOpeningALargeFileDoesNotAndThenItIsRepaired) {
  const Folder folder;
  fill_large(folder);
  const std::string damaged = damage_an_index(folder.database());
  {
    Store store = samples::open(folder);
    EXPECT_EQ(store.opened().trouble, "");
    EXPECT_TRUE(store.check_due(kNowMs));
    EXPECT_FALSE(*store.check_structure(kNowMs));
    EXPECT_TRUE(store.check_due(kNowMs)) << "a damaged one is not noted as checked";
    EXPECT_THAT(*store.check(), testing::Contains(HasSubstr("structure: ")));
  }
  auto repaired = Store::open_thoroughly(folder.path());
  ASSERT_TRUE(repaired) << repaired.error();
  EXPECT_THAT(repaired->opened().trouble, HasSubstr("The history was damaged: 3 sessions were read"));
  EXPECT_THAT(*repaired->sessions(), SizeIs(3));
  EXPECT_TRUE(*repaired->check_structure(kNowMs));
  for (const auto& entry : fs::directory_iterator(folder.backups()))
    EXPECT_EQ(samples::bytes_of(entry.path() / "history.db"), damaged);
}

}  // namespace
}  // namespace history
