// SPDX-License-Identifier: MIT
#include "history/store.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "history/connection.h"
#include "history/edits.h"
#include "history/samples.h"

namespace history {
namespace {

using samples::Folder;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<StoredSession> newest_first(std::vector<StoredSession> sessions) {
  std::reverse(sessions.begin(), sessions.end());
  return sessions;
}

TEST(Store, IsEmptyWhenItIsNew) {
  const Folder folder;
  const Store store = samples::open(folder);
  EXPECT_TRUE(store.opened().created);
  EXPECT_FALSE(store.opened().read_only);
  EXPECT_EQ(store.opened().trouble, "");
  EXPECT_THAT(*store.sessions(), IsEmpty());
  EXPECT_THAT(*store.check(), IsEmpty());
}

TEST(Store, GivesBackEveryFieldAfterItWasClosed) {
  const Folder folder;
  std::mt19937 random(1);
  std::vector<StoredSession> all;
  for (int i = 0; i < 200; ++i) all.push_back(samples::any(random));
  ASSERT_EQ(*samples::open(folder).add(all), 200U);
  const Store store = samples::open(folder, true);
  EXPECT_FALSE(store.opened().created);
  for (const StoredSession& session : all) {
    const auto found = store.find(session.id);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ(**found, session);
  }
}

TEST(Store, ListsTheNewestFirstAndFilters) {
  const Folder folder;
  Store store = samples::open(folder);
  std::vector<StoredSession> all = samples::several(5);
  all[1].record.phases[1].region = "calf";
  ASSERT_TRUE(store.add(all));
  EXPECT_EQ(*store.sessions(), newest_first(all));
  EXPECT_THAT(*store.sessions({.newest = 2}), ElementsAre(all[4], all[3]));
  EXPECT_THAT(*store.sessions({.region = "calf"}), ElementsAre(all[1]));
  EXPECT_THAT(*store.sessions({.since = day_from(all[3].local_date)}), ElementsAre(all[4], all[3]));
  EXPECT_THAT(*store.sessions({.until = day_from(all[1].local_date)}), ElementsAre(all[1], all[0]));
  EXPECT_THAT(*store.sessions({.since = day_from(all[2].local_date), .until = day_from(all[2].local_date)}),
              ElementsAre(all[2]));
}

TEST(Store, LeavesTheTextOutOfListsThatDoNotAskForIt) {
  const Folder folder;
  Store store = samples::open(folder);
  StoredSession session = samples::session(1);
  ASSERT_TRUE(store.begin(session));
  session.routine_text.clear();
  EXPECT_THAT(*store.sessions({.with_text = false}), ElementsAre(session));
}

TEST(Store, FollowsASessionFromItsCountdownToItsEnd) {
  const Folder folder;
  Store store = samples::open(folder);
  StoredSession session = samples::running(1);
  session.record.phases.clear();
  ASSERT_TRUE(store.begin(session));
  EXPECT_EQ(store.begin(session).error(), "Cannot save to the history: this session is there already.");
  session = samples::running(1);
  ASSERT_TRUE(store.update(session));
  EXPECT_THAT(*store.sessions(), ElementsAre(session));
  session = samples::session(1);
  ASSERT_TRUE(store.finish(session));
  EXPECT_THAT(*store.sessions(), ElementsAre(session));
}

TEST(Store, SavesTheEndOfASessionWhoseBeginningItMissed) {
  const Folder folder;
  Store store = samples::open(folder);
  ASSERT_TRUE(store.finish(samples::session(1)));
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(1)));
}

TEST(Store, TakesScoresAndNoteAfterwards) {
  const Folder folder;
  Store store = samples::open(folder);
  StoredSession session = samples::session(1);
  ASSERT_TRUE(store.begin(session));
  session.scores = {{"calf", routine::Side::left, 0, std::nullopt}};
  session.note = "better";
  session.tags = {"stress", "long drive"};
  session.change = Change::a_bit_better;
  ASSERT_TRUE(store.annotate(session, 7));
  StoredSession found = **store.find(session.id);
  EXPECT_THAT(found.edits, testing::Contains(Edit{7, "note", "note 1", "better"}));
  found.edits.clear();
  EXPECT_EQ(found, session);
  session.id = "nobody";
  EXPECT_EQ(store.annotate(session, 7).error(), "Cannot save to the history: there is no such session.");
}

TEST(Store, RefusesAScoreOutsideZeroToTen) {
  const Folder folder;
  Store store = samples::open(folder);
  ASSERT_TRUE(store.begin(samples::session(1)));
  StoredSession wrong = samples::session(1);
  wrong.scores = {{"calf", routine::Side::left, 11, 2}};
  EXPECT_FALSE(store.annotate(wrong, 7));
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(1)));
}

TEST(Store, FiltersBySideAndByDaysThatBeginLate) {
  const Folder folder;
  Store store = samples::open(folder);
  std::vector<StoredSession> all = samples::several(3);  // at nine in the morning
  all[1].scores.clear();
  all[1].record.phases.pop_back();  // what was done on the right
  ASSERT_TRUE(store.add(all));
  EXPECT_THAT(*store.sessions({.side = routine::Side::right}), ElementsAre(all[2], all[0]));
  EXPECT_THAT(*store.sessions({.region = "upper_trap", .side = routine::Side::left}),
              ElementsAre(all[2], all[1], all[0]));
  EXPECT_THAT(*store.sessions({.region = "calf", .side = routine::Side::left}), IsEmpty());
  all[0].id = "01999999-0000-7000-8000-000000000001";
  all[0].started_utc_ms += 18 * 3'600'000;  // three at night of the day after
  ASSERT_TRUE(store.add({all[0]}));
  const auto first_day = day_from(all[0].local_date);
  EXPECT_EQ(store.sessions({.until = first_day})->size(), 1U);
  EXPECT_EQ(store.sessions({.until = first_day, .day_start_hour = 4})->size(), 2U);
}

TEST(Store, DeletesSoThatItCanBeUndoneUntilItIsPurged) {
  const Folder folder;
  Store store = samples::open(folder);
  StoredSession session = samples::session(1);
  session.routine_text = "private words";
  ASSERT_EQ(*store.add({session, samples::session(2)}), 2U);
  EXPECT_TRUE(*store.remove(session.id, 100));
  EXPECT_FALSE(*store.remove(session.id, 101));
  EXPECT_FALSE(*store.remove("nobody", 101));
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(2)));
  EXPECT_EQ(store.list()->lines.size(), 1U);
  EXPECT_EQ(store.sessions({.deleted = true})->size(), 2U);

  EXPECT_TRUE(*store.undelete(session.id, 200));
  EXPECT_FALSE(*store.undelete(session.id, 201));
  const StoredSession back = **store.find(session.id);
  EXPECT_THAT(back.edits, ElementsAre(Edit{100, "deleted", "", "100"}, Edit{200, "deleted", "100", ""}));
  EXPECT_EQ(store.list()->lines.size(), 2U);

  EXPECT_TRUE(*store.remove(session.id, 300));
  EXPECT_EQ(*store.purge(299), 0U);
  EXPECT_EQ(*store.purge(300), 1U);
  EXPECT_FALSE(*store.find(session.id));
  { const Store closed = std::move(store); }
  EXPECT_EQ(samples::bytes_of(folder.database()).find("private words"), std::string::npos);
}

TEST(Store, ListsTheSameFromPackedLinesAsFromWholeSessions) {
  const Folder folder;
  std::mt19937 random(3);
  std::vector<StoredSession> all;
  for (int i = 0; i < 200; ++i) all.push_back(samples::any(random));
  Store store = samples::open(folder);
  ASSERT_TRUE(store.add(all));
  const SessionList list = *store.list();
  const SessionList expected = list_of(all);
  ASSERT_EQ(list.lines.size(), expected.lines.size());
  for (std::size_t i = 0; i < list.lines.size(); ++i) {
    EXPECT_EQ(samples::told(list, i), samples::told(expected, i));
  }
}

TEST(Store, ReadsASessionInFullWhoseLineIsDamaged) {
  const Folder folder;
  ASSERT_TRUE(samples::open(folder).add(samples::several(3)));
  {
    SQLite::Database database = connect(folder.database());
    database.exec("UPDATE line SET data = x'00ff' WHERE session = 2; DELETE FROM line WHERE session = 3");
  }
  const SessionList list = *samples::open(folder).list();
  const SessionList expected = list_of(samples::several(3));
  ASSERT_EQ(list.lines.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(samples::told(list, i), samples::told(expected, i));
  EXPECT_EQ(list.left_out, 0U);
}

TEST(Store, JoinsWhatAnotherMachineHasAndNothingTheSecondTime) {
  const Folder folder;
  Store store = samples::open(folder);
  ASSERT_TRUE(store.add({samples::session(1), samples::session(2)}));
  StoredSession other = samples::session(1);
  annotate(
      other,
      [&] {
        StoredSession said = other;
        said.note = "felt it later";
        return said;
      }(),
      900);
  const auto first = store.merge({other, samples::session(3)});
  EXPECT_EQ(first->added, 1U);
  EXPECT_EQ(first->changed, 1U);
  EXPECT_EQ((*store.find(other.id))->note, "felt it later");
  const auto second = store.merge({other, samples::session(3)});
  EXPECT_EQ(second->added + second->changed, 0U);
}

TEST(Store, AddsOnlyWhatIsNotThere) {
  const Folder folder;
  Store store = samples::open(folder);
  StoredSession other = samples::session(1);
  other.note = "from another machine";
  ASSERT_TRUE(store.begin(samples::session(1)));
  EXPECT_EQ(*store.add({other, samples::session(2)}), 1U);
  for (int again = 0; again < 10; ++again) EXPECT_EQ(*store.add({other, samples::session(2)}), 0U);
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(2), samples::session(1)));
}

TEST(Store, MarksWhatAKilledProgramLeftAsInterruptedWithItsSeconds) {
  const Folder folder;
  ASSERT_TRUE(samples::open(folder).begin(samples::running(1)));
  StoredSession expected = samples::running(1);
  expected.record.outcome = session::Outcome::interrupted;
  expected.record.phases.back().ended_by = session::EndedBy::interrupted;
  {
    const Store store = samples::open(folder);
    EXPECT_EQ(store.opened().trouble, "");
    EXPECT_EQ(store.opened().interrupted, 1U);
    EXPECT_THAT(*store.sessions(), ElementsAre(expected));
  }
  EXPECT_EQ(samples::open(folder).opened().interrupted, 0U);
}

TEST(Store, OffersTheNewestInterruptedSessionOfTheLastTwelveHours) {
  const Folder folder;
  const std::int64_t start = samples::running(1).started_utc_ms;
  const std::int64_t hour = 3'600'000;
  ASSERT_TRUE(samples::open(folder).add({samples::running(1), samples::running(0)}));
  Store store = samples::open(folder);
  ASSERT_EQ(store.opened().interrupted, 2U);
  EXPECT_EQ((*store.resumable(start + hour))->id, samples::running(1).id);
  EXPECT_EQ((*store.resumable(start + 12 * hour))->id, samples::running(1).id);
  EXPECT_FALSE(*store.resumable(start + 12 * hour + 1));
  ASSERT_TRUE(store.dismiss(samples::running(1).id));
  EXPECT_FALSE(*store.resumable(start + hour));
}

TEST(Store, DoesNotOfferASessionWithNothingLeft) {
  const Folder folder;
  StoredSession session = samples::running(1);
  session.record.active = session.record.planned;
  ASSERT_TRUE(samples::open(folder).begin(session));
  EXPECT_FALSE(*samples::open(folder).resumable(session.started_utc_ms + 1000));
}

TEST(Store, IsReadWhileAnotherProcessWouldWrite) {
  const Folder folder;
  Store writer = samples::open(folder);
  ASSERT_TRUE(writer.begin(samples::running(1)));
  Store reader = samples::open(folder, true);
  EXPECT_THAT(*reader.sessions(), ElementsAre(samples::running(1)));
  ASSERT_TRUE(writer.finish(samples::session(1)));
  EXPECT_THAT(*reader.sessions(), ElementsAre(samples::session(1)));
  EXPECT_EQ(reader.begin(samples::session(2)).error(),
            "Cannot save to the history: it was opened only to look.");
}

TEST(Store, LooksAtNothingWithoutMakingAFile) {
  const Folder folder;
  EXPECT_THAT(*samples::open(folder.path() / "none", true).sessions(), IsEmpty());
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "none"));
}

TEST(Store, LeavesARowThatDoesNotFitItsChecksumOutAndSaysSo) {
  const Folder folder;
  ASSERT_TRUE(samples::open(folder).add(samples::several(3)));
  std::string bytes = samples::bytes_of(folder.database());
  const std::size_t at = bytes.find("note 1");
  ASSERT_NE(at, std::string::npos);
  bytes[at] = 'N';
  samples::write_bytes(folder.database(), bytes);
  const Store store = samples::open(folder);
  EXPECT_EQ(store.opened().trouble, "");
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(2), samples::session(0)));
  EXPECT_EQ(store.left_out(), 1U);
  EXPECT_THAT(*store.check(), ElementsAre("session in row 2: damaged, left out of lists"));
  EXPECT_EQ(store.find(samples::session(1).id).error(), "Cannot read the history: this session is damaged.");
}

TEST(Store, ShowsASessionWhoseRoutineTextIsDamagedWithoutTheText) {
  const Folder folder;
  ASSERT_TRUE(samples::open(folder).begin(samples::session(1)));
  std::string bytes = samples::bytes_of(folder.database());
  bytes[bytes.find("format = 1")] = 'F';
  samples::write_bytes(folder.database(), bytes);
  const Store store = samples::open(folder);
  StoredSession expected = samples::session(1);
  expected.routine_text.clear();
  EXPECT_THAT(*store.sessions(), ElementsAre(expected));
  EXPECT_THAT(*store.check(), ElementsAre("session in row 1: its routine's text is damaged"));
}

TEST(Store, TakesAKeptSessionBackOnce) {
  const Folder folder;
  Store store = samples::open(folder);
  ASSERT_TRUE(store.begin(samples::running(1)));
  EXPECT_EQ(*store.take_back({samples::session(1), samples::session(2)}), 2U);
  EXPECT_EQ(*store.take_back({samples::running(1), samples::session(1), samples::session(2)}), 0U);
  EXPECT_THAT(*store.sessions(), ElementsAre(samples::session(2), samples::session(1)));
}

}  // namespace
}  // namespace history
