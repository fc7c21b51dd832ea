// SPDX-License-Identifier: MIT
#include "history/edits.h"

#include <gmock/gmock.h>

#include "history/samples.h"

namespace history {
namespace {

using routine::Side;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Edits, KeepWhatWasThere) {
  StoredSession session = samples::session(1);
  StoredSession said = session;
  said.note = "better";
  said.scores[0].after.reset();
  said.tags = {"stress"};
  EXPECT_TRUE(annotate(session, said, 50));
  EXPECT_THAT(session.edits,
              ElementsAre(Edit{50, "note", "note 1", "better"},
                          Edit{50, "score upper_trap right after", "4", ""}, Edit{50, "tags", "", "stress"}));
  EXPECT_EQ(session.note, "better");
  EXPECT_FALSE(annotate(session, session, 60));
  EXPECT_EQ(session.edits.size(), 3U);
}

TEST(Edits, NeverTouchTheRecordOrADeletion) {
  StoredSession session = samples::session(1);
  session.deleted_utc_ms = 5;
  StoredSession said = samples::session(2);
  EXPECT_TRUE(annotate(session, said, 50));
  EXPECT_EQ(session.record, samples::session(1).record);
  EXPECT_EQ(session.deleted_utc_ms, 5);
}

TEST(Edits, CanPutEveryFieldBack) {
  std::mt19937 random(8);
  for (int i = 0; i < 200; ++i) {
    StoredSession from = samples::any(random);
    from.scores.resize(std::min<std::size_t>(from.scores.size(), 1));  // two of one spot have one name
    StoredSession to = samples::any(random);
    to.scores.clear();
    for (const auto& [field, text] : said_fields(to)) EXPECT_TRUE(set_said(to, field, "")) << field;
    for (const auto& [field, text] : said_fields(from)) EXPECT_TRUE(set_said(to, field, text)) << field;
    EXPECT_EQ(said_fields(to), said_fields(from));
  }
}

TEST(Edits, RefuseWhatIsNoFieldOrNoValue) {
  StoredSession session = samples::session(1);
  EXPECT_FALSE(set_said(session, "title", "x"));
  EXPECT_FALSE(set_said(session, "peak_pressure", "11"));
  EXPECT_FALSE(set_said(session, "peak_pressure", "-1"));
  EXPECT_FALSE(set_said(session, "change", "wonderful"));
  EXPECT_FALSE(set_said(session, "score upper_trap left", "3"));
  EXPECT_FALSE(set_said(session, "score upper_trap inside before", "3"));
  EXPECT_FALSE(set_said(session, "bruise", "perhaps"));
}

StoredSession with_note(const std::string& note, std::int64_t at) {
  StoredSession session = samples::session(1);
  StoredSession said = session;
  said.note = note;
  annotate(session, said, at);
  return session;
}

TEST(Edits, OfTwoMachinesJoinFieldByFieldTheNewestFirst) {
  StoredSession desk = with_note("at the desk", 100);
  StoredSession laptop = with_note("on the laptop", 200);
  StoredSession said = desk;
  said.change = Change::same;
  annotate(desk, said, 300);
  const StoredSession joined = merged(desk, laptop);
  EXPECT_EQ(joined.note, "on the laptop");
  EXPECT_EQ(joined.change, Change::same);
  EXPECT_THAT(joined.edits, Contains(Edit{100, "note", "note 1", "at the desk"}));
  EXPECT_EQ(joined.edits.size(), 3U);
  EXPECT_EQ(merged(laptop, desk), joined);
  EXPECT_EQ(merged(joined, desk), joined);
  EXPECT_EQ(merged(joined, joined), joined);
}

TEST(Edits, OfADeletionAndItsUndoJoinAsTheyHappened) {
  StoredSession here = samples::session(1);
  StoredSession there = here;
  edit_field(here, "deleted", "100", 100);
  EXPECT_EQ(merged(here, there).deleted_utc_ms, 100);
  edit_field(here, "deleted", "", 200);
  edit_field(there, "deleted", "150", 150);
  EXPECT_EQ(merged(there, here).deleted_utc_ms, 0);
}

TEST(Edits, OfNobodyGiveWhatIsSaidBeforeWhatIsNot) {
  StoredSession silent = samples::session(1);
  silent.note.clear();
  silent.scores.clear();
  const StoredSession joined = merged(silent, samples::session(1));
  EXPECT_EQ(joined.note, "note 1");
  EXPECT_EQ(said_fields(joined), said_fields(samples::session(1)));
  EXPECT_THAT(joined.edits, IsEmpty());
}

TEST(Edits, JoinTheRecordThatIsFurther) {
  EXPECT_EQ(merged(samples::running(1), samples::session(1)).record, samples::session(1).record);
  EXPECT_EQ(merged(samples::session(1), samples::running(1)).record, samples::session(1).record);
}

}  // namespace
}  // namespace history
