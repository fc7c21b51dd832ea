// SPDX-License-Identifier: MIT
#include "guide/journal.h"

#include <gtest/gtest.h>

#include <fstream>

#include "files/log.h"
#include "files/temporary_folder.h"

namespace guide {
namespace {

using namespace std::chrono_literals;

class JournalTest : public testing::Test {
 protected:
  files::Folders folders() const {
    files::Folders found;
    found.data = temporary_.path() / "data";
    found.state = temporary_.path() / "state";
    return found;
  }

  static history::StoredSession running(const std::string& id) {
    history::StoredSession session;
    session.id = id;
    session.routine = "daily-minute";
    session.title = "The daily minute";
    session.started_utc_ms = 1'795'219'200'000;
    session.local_date = "2026-11-21";
    session.record.planned = 88s;
    return session;
  }

  static history::StoredSession completed(const std::string& id) {
    history::StoredSession session = running(id);
    session.record.outcome = session::Outcome::completed;
    session.record.active = 88s;
    return session;
  }

  files::TemporaryFolder temporary_;
};

const std::string kId = "01999999-0000-7000-8000-000000000001";

TEST_F(JournalTest, ASessionIsOnTheDiskBeforeItIsSaidToBe) {
  DiskWorker worker;
  Journal journal(folders(), worker);
  journal.begin(running(kId));
  ASSERT_TRUE(worker.wait_idle(60s));
  EXPECT_EQ(journal.news().begun, kId);
  EXPECT_EQ(journal.news().saved, "");
  journal.finish(completed(kId));
  ASSERT_TRUE(worker.wait_idle(60s));
  EXPECT_EQ(journal.news().saved, kId);
  EXPECT_EQ(journal.news().trouble, "");

  const auto store = history::Store::open(folders().data, true);
  ASSERT_TRUE(store) << store.error();
  const auto found = store->find(kId).value();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->record.outcome, session::Outcome::completed);
}

TEST_F(JournalTest, AChangeIsKeptWithoutAnybodyWaitingForTheSession) {
  DiskWorker worker;
  {
    Journal journal(folders(), worker);
    journal.finish(completed(kId));
    journal.change(kId, [](history::StoredSession& session) { session.bruise = true; });
    journal.change("gone", [](history::StoredSession& session) { session.bruise = true; });
  }
  ASSERT_TRUE(worker.wait_idle(60s));
  const auto store = history::Store::open(folders().data, true);
  ASSERT_TRUE(store) << store.error();
  const auto found = store->find(kId).value();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->bruise, true);
  EXPECT_EQ(found->title, "The daily minute");
}

TEST_F(JournalTest, WhatAKilledProgramLeftIsOfferedAgain) {
  {
    DiskWorker worker;
    Journal journal(folders(), worker);
    auto left = running(kId);
    left.started_utc_ms = 0;  // see below: an old one is not offered
    journal.begin(left);
    ASSERT_TRUE(worker.wait_idle(60s));
  }
  DiskWorker worker;
  Journal journal(folders(), worker);
  journal.ask_sessions();
  ASSERT_TRUE(worker.wait_idle(60s));
  const JournalNews news = journal.news();
  ASSERT_EQ(news.recent->size(), 1U);
  EXPECT_EQ(news.recent->at(0).record.outcome, session::Outcome::interrupted);
  EXPECT_FALSE(news.resumable) << "only of the last 12 hours";
}

TEST_F(JournalTest, AFolderThatCannotBeMadeIsSaidAndTheSessionKept) {
  const files::Folders where = folders();
  {
    const auto in_the_way = std::filesystem::path(where.data);
    std::filesystem::create_directories(in_the_way.parent_path());
    ASSERT_EQ(std::system(("touch '" + in_the_way.string() + "'").c_str()), 0);
  }
  DiskWorker worker;
  Journal journal(where, worker);
  journal.finish(completed(kId));
  ASSERT_TRUE(worker.wait_idle(60s));
  EXPECT_EQ(journal.news().saved, "");
  EXPECT_NE(journal.news().trouble.find("Not saved yet"), std::string::npos) << journal.news().trouble;
  EXPECT_TRUE(std::filesystem::exists(where.state / "emergency.jsonl"));

  // The next start, with room again, takes it in.
  std::filesystem::remove(where.data);
  DiskWorker later_worker;
  Journal later(where, later_worker);
  later.ask_sessions();
  ASSERT_TRUE(later_worker.wait_idle(60s));
  ASSERT_EQ(later.news().recent->size(), 1U);
  EXPECT_EQ(later.news().recent->at(0).record.outcome, session::Outcome::completed);
  EXPECT_FALSE(std::filesystem::exists(where.state / "emergency.jsonl"));
}

// Decision 0132: opening a large file does not look through its structure, the list's first reading does.
TEST_F(JournalTest, ADamagedIndexOfALargeHistoryIsRepairedWhenItsListIsRead) {
  const std::filesystem::path file = folders().data / "history.db";
  const std::string other = "01999999-0000-7000-8000-000000000002";
  {
    history::StoredSession large = completed(kId);
    large.routine_text = std::string(9 << 20, 'x');
    std::filesystem::create_directories(folders().data);
    auto store = history::Store::open(folders().data);
    ASSERT_TRUE(store && store->add({large, completed(other)}));
  }
  std::string bytes;
  {
    std::ifstream stream(file, std::ios::binary);
    bytes.assign(std::istreambuf_iterator<char>(stream), {});
  }
  std::size_t at = bytes.find(other);
  while (at != std::string::npos && bytes.compare(at + other.size(), 5, "daily") == 0)
    at = bytes.find(other, at + 1);
  ASSERT_NE(at, std::string::npos) << "no index holds the id";
  bytes[at + other.size() - 1] ^= 1;
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;

  DiskWorker worker;
  Journal journal(folders(), worker);
  ASSERT_TRUE(worker.wait_idle(60s));
  EXPECT_EQ(journal.news().trouble, "") << "nothing is seen at the opening";
  journal.ask_sessions();
  ASSERT_TRUE(worker.wait_idle(60s));
  EXPECT_NE(journal.news().trouble.find("The history was damaged: 2 sessions were read"), std::string::npos)
      << journal.news().trouble;
  EXPECT_EQ(journal.news().list->lines.size(), 2U);
  EXPECT_EQ(*history::Store::open(folders().data, true)->check(), std::vector<std::string>());
}

TEST_F(JournalTest, ATroubleThatStaysIsLoggedOnce) {
  const files::Folders where = folders();
  std::ofstream(where.data) << "in the way";
  files::open_log(where.state);
  DiskWorker worker;
  Journal journal(where, worker);
  journal.finish(completed(kId));
  ASSERT_TRUE(worker.wait_idle(60s));
  const std::string trouble = journal.news().trouble;
  EXPECT_EQ(trouble, "Not saved yet: \"" + where.data.string() +
                         "\" is in the way: a folder is needed there. It is kept and tried again.");
  journal.tend();  // the first try comes at once
  ASSERT_TRUE(worker.wait_idle(60s));
  EXPECT_EQ(journal.news().trouble, trouble);

  std::ifstream log(where.state / "log");
  int lines = 0;
  for (std::string line; std::getline(log, line);) ++lines;
  EXPECT_EQ(lines, 2) << "the folder, and what was not saved";
}

}  // namespace
}  // namespace guide
