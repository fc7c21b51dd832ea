// SPDX-License-Identifier: MIT
#include "history/foreign.h"

#include <gmock/gmock.h>

#include "history/connection.h"
#include "history/samples.h"
#include "tree.h"

namespace history {
namespace {

using testing::HasSubstr;

TEST(Foreign, GivesEverySessionDeletedOnesToo) {
  const samples::Folder folder;
  {
    Store store = samples::open(folder);
    ASSERT_TRUE(store.add(samples::several(3)));
    ASSERT_TRUE(store.remove(samples::session(1).id, 5));
  }
  EXPECT_EQ(sessions_in(folder.database())->size(), 3U);
  EXPECT_EQ(sessions_in(tree_path("tests/history/data/history-v1.db").string())->size(), 4U);
}

TEST(Foreign, SaysWhatCannotBeRead) {
  const samples::Folder folder;
  EXPECT_THAT(sessions_in(folder.path() / "none.db").error(), HasSubstr("there is no such file."));
  samples::write_bytes(folder.path() / "text.db", std::string(5000, 'x'));
  EXPECT_THAT(sessions_in(folder.path() / "text.db").error(), HasSubstr("damaged"));
  ASSERT_TRUE(samples::open(folder).add(samples::several(1)));
  connect(folder.database()).exec("PRAGMA user_version = 99");
  EXPECT_THAT(sessions_in(folder.database()).error(),
              HasSubstr("it was made by a newer Unknot; merge there."));
}

}  // namespace
}  // namespace history
