// SPDX-License-Identifier: MIT
#include "history/emergency.h"

#include <gmock/gmock.h>

#include "history/samples.h"

namespace history {
namespace {

using testing::ElementsAre;

TEST(Emergency, KeepsASessionUntilTheHistoryTakesIt) {
  const samples::Folder history;
  const samples::Folder state;
  Store store = samples::open(history);
  ASSERT_TRUE(store.begin(samples::running(1)));
  ASSERT_TRUE(keep_for_later(state.path() / "deep", samples::session(1)));
  ASSERT_TRUE(keep_for_later(state.path() / "deep", samples::session(2)));
  const auto taken = take_back_kept(state.path() / "deep", store);
  ASSERT_TRUE(taken) << taken.error();
  EXPECT_EQ(taken->sessions, 2U);
  EXPECT_EQ(taken->unreadable, 0U);
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(2), samples::session(1)));
  EXPECT_TRUE(std::filesystem::is_empty(state.path() / "deep"));
  EXPECT_EQ(take_back_kept(state.path() / "deep", store)->sessions, 0U);
}

TEST(Emergency, DoublesNothingWhenItWasStoppedBeforeTheFileWent) {
  const samples::Folder history;
  const samples::Folder state;
  Store store = samples::open(history);
  ASSERT_TRUE(keep_for_later(state.path(), samples::session(1)));
  const std::string bytes = samples::bytes_of(state.path() / "emergency.jsonl");
  ASSERT_EQ(take_back_kept(state.path(), store)->sessions, 1U);
  samples::write_bytes(state.path() / "emergency.jsonl", bytes);
  EXPECT_EQ(take_back_kept(state.path(), store)->sessions, 0U);
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(1)));
}

TEST(Emergency, LosesOnlyALineThatWasCutShortAndKeepsItsBytes) {
  const samples::Folder history;
  const samples::Folder state;
  const auto file = state.path() / "emergency.jsonl";
  ASSERT_TRUE(keep_for_later(state.path(), samples::session(1)));
  std::string bytes = samples::bytes_of(file);
  samples::write_bytes(file, bytes.substr(0, bytes.size() - 30));
  ASSERT_TRUE(keep_for_later(state.path(), samples::session(2)));
  bytes = samples::bytes_of(file);
  Store store = samples::open(history);
  const auto taken = take_back_kept(state.path(), store);
  ASSERT_TRUE(taken) << taken.error();
  EXPECT_EQ(taken->sessions, 1U);
  EXPECT_EQ(taken->unreadable, 1U);
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(2)));
  EXPECT_FALSE(std::filesystem::exists(file));
  EXPECT_EQ(samples::bytes_of(std::filesystem::directory_iterator(state.path())->path()), bytes);
}

TEST(Emergency, KeepsItsFileWhileTheHistoryTakesNothing) {
  const samples::Folder history;
  const samples::Folder state;
  ASSERT_TRUE(keep_for_later(state.path(), samples::session(1)));
  Store store = samples::open(history, true);
  EXPECT_EQ(take_back_kept(state.path(), store).error(),
            "Cannot save to the history: it was opened only to look.");
  EXPECT_TRUE(std::filesystem::exists(state.path() / "emergency.jsonl"));
}

TEST(Emergency, SaysWhenItCannotKeepAnything) {
  const samples::Folder state;
  samples::write_bytes(state.path() / "file", "");
  EXPECT_THAT(keep_for_later(state.path() / "file", samples::session(1)).error(),
              testing::StartsWith("Cannot keep the session in \"" + (state.path() / "file").string()));
}

}  // namespace
}  // namespace history
