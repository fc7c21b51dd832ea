// SPDX-License-Identifier: MIT
#include "history/checksum.h"

#include <gtest/gtest.h>

#include "history/samples.h"

namespace history {
namespace {

std::uint64_t sum_of(const StoredSession& session) {
  return checksum(session, checksum(session.routine_text));
}

TEST(Checksum, OfTextsIsThePublishedFnv1a) {
  EXPECT_EQ(checksum(std::string_view()), 0xcbf29ce484222325ULL);
  EXPECT_EQ(checksum("a"), 0xaf63dc4c8601ec8cULL);
  EXPECT_EQ(checksum("foobar"), 0x85944171f73967e8ULL);
}

TEST(Checksum, OfANumberIsThatOfItsEightBytes) {
  for (const std::int64_t number :
       {std::int64_t{0}, std::int64_t{1}, std::int64_t{255}, std::int64_t{256}, std::int64_t{45'000},
        std::int64_t{1'795'176'000'000}, std::int64_t{1} << 56, std::int64_t{-1}, INT64_MIN}) {
    std::string bytes;
    for (unsigned i = 0; i < 8; ++i)
      bytes += static_cast<char>(static_cast<std::uint64_t>(number) >> (8 * i) & 0xff);
    EXPECT_EQ(Checksum().add(number).value(), checksum(bytes)) << number;
  }
}

// A stored format: if this fails, every history on every disk would be taken for damaged.
TEST(Checksum, OfASessionStaysWhatItWas) {
  EXPECT_EQ(checksum_text(sum_of(samples::session(1))), "a51aace45b219aa3");
  const StoredSession session = samples::session(1);
  EXPECT_EQ(checksum_text(checksum_of_format_1(session, checksum(session.routine_text))), "78d21c1ec4b3f631");
}

TEST(Checksum, TellsWhereOneTextEndsAndTheNextBegins) {
  EXPECT_NE(Checksum().add("ab").add("c").value(), Checksum().add("a").add("bc").value());
}

TEST(Checksum, TellsAnAbsentScoreFromZero) {
  EXPECT_NE(Checksum().add(std::optional<int>()).value(), Checksum().add(std::optional<int>(0)).value());
}

TEST(Checksum, ChangesWithEveryFieldOfASession) {
  const StoredSession session = samples::session(1);
  const std::vector<void (*)(StoredSession&)> changes = {
      [](StoredSession& s) { s.id += 'x'; },
      [](StoredSession& s) { s.routine += 'x'; },
      [](StoredSession& s) { s.title += 'x'; },
      [](StoredSession& s) { s.routine_text += 'x'; },
      [](StoredSession& s) { s.choices.side = routine::Side::left; },
      [](StoredSession& s) { s.choices.region = "calf"; },
      [](StoredSession& s) { ++s.choices.start_delay; },
      [](StoredSession& s) { ++s.choices.switch_gap; },
      [](StoredSession& s) { ++s.started_utc_ms; },
      [](StoredSession& s) { ++s.offset_min; },
      [](StoredSession& s) { s.zone += 'x'; },
      [](StoredSession& s) { s.local_date += 'x'; },
      [](StoredSession& s) { ++s.record.planned; },
      [](StoredSession& s) { ++s.record.active; },
      [](StoredSession& s) { ++s.record.paused; },
      [](StoredSession& s) { s.record.outcome = session::Outcome::ended; },
      [](StoredSession& s) { ++s.record.phase; },
      [](StoredSession& s) { ++s.record.into_phase; },
      [](StoredSession& s) { s.record.phases.pop_back(); },
      [](StoredSession& s) { s.record.phases[0].kind = routine::Kind::ice; },
      [](StoredSession& s) { s.record.phases[0].region += 'x'; },
      [](StoredSession& s) { s.record.phases[0].side = routine::Side::left; },
      [](StoredSession& s) { ++s.record.phases[0].planned; },
      [](StoredSession& s) { ++s.record.phases[0].target; },
      [](StoredSession& s) { ++s.record.phases[0].actual; },
      [](StoredSession& s) { s.record.phases[0].ended_by = session::EndedBy::hurt; },
      [](StoredSession& s) { s.record.phases[0].why = session::Hurt::sharp; },
      [](StoredSession& s) { s.record.phases[0].added = true; },
      [](StoredSession& s) { s.scores.pop_back(); },
      [](StoredSession& s) { s.scores[0].region += 'x'; },
      [](StoredSession& s) { s.scores[0].side = routine::Side::left; },
      [](StoredSession& s) { s.scores[0].before.reset(); },
      [](StoredSession& s) { s.scores[0].after = 10; },
      [](StoredSession& s) { s.note += 'x'; },
      [](StoredSession& s) { s.dismissed = true; },
      [](StoredSession& s) { s.source = Source::activity; },
      [](StoredSession& s) { s.tools = {"cane"}; },
      [](StoredSession& s) { s.scores[0].next_day = 0; },
      [](StoredSession& s) { s.tags = {"stress"}; },
      [](StoredSession& s) { s.helped = {Helped::heat}; },
      [](StoredSession& s) { s.peak_pressure = 0; },
      [](StoredSession& s) { s.change = Change::much_better; },
      [](StoredSession& s) { s.referred = "calf"; },
      [](StoredSession& s) { s.bruise = false; },
      [](StoredSession& s) { s.next_day_passed = true; },
      [](StoredSession& s) { s.deleted_utc_ms = 1; },
      [](StoredSession& s) {
        s.edits = {{0, "note", "", ""}};
      },
  };
  for (std::size_t i = 0; i < changes.size(); ++i) {
    StoredSession changed = session;
    changes[i](changed);
    EXPECT_NE(sum_of(changed), sum_of(session)) << "change " << i;
  }
}

TEST(Checksum, IsWrittenAsSixteenDigitsAndReadBack) {
  EXPECT_EQ(checksum_text(0x0123456789abcdefULL), "0123456789abcdef");
  EXPECT_EQ(checksum_from_text("0123456789abcdef"), 0x0123456789abcdefULL);
  EXPECT_EQ(checksum_from_text("ffffffffffffffff"), 0xffffffffffffffffULL);
  for (const char* text :
       {"", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "0x23456789abcdef"})
    EXPECT_FALSE(checksum_from_text(text)) << text;
}

}  // namespace
}  // namespace history
