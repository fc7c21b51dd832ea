// SPDX-License-Identifier: MIT
#include "ui/screens/session_words.h"

#include <gtest/gtest.h>

namespace ui {
namespace {

using base::Millis;
using session::EndedBy;

session::PhaseRecord phase(int planned_s, int actual_s, EndedBy ended_by = EndedBy::ran_out) {
  session::PhaseRecord one;
  one.planned = Millis(planned_s * 1000);
  one.actual = Millis(actual_s * 1000);
  one.ended_by = ended_by;
  return one;
}

TEST(SessionWords, LengthsAreWrittenOut) {
  EXPECT_EQ(length_words(Millis(0)), "0 s");
  EXPECT_EQ(length_words(Millis(45'000)), "45 s");
  EXPECT_EQ(length_words(Millis(340'400)), "5 min 40 s");
  EXPECT_EQ(length_words(Millis(300'000)), "5 min");
  EXPECT_EQ(length_words(Millis(59'600)), "1 min");
  EXPECT_EQ(length_words(Millis(3'900'000)), "1 h 5 min");
  EXPECT_EQ(length_words(Millis(3'600'000)), "1 h");
}

TEST(SessionWords, RangesAreMinutesOrSeconds) {
  EXPECT_EQ(range_words(Millis(180'000), Millis(360'000)), "3–6 min");
  EXPECT_EQ(range_words(Millis(50'000), Millis(90'000)), "50–90 s");
  EXPECT_EQ(range_words(Millis(20'000), Millis(120'000)), "1–2 min");
  EXPECT_EQ(range_words(Millis(300'000), Millis(310'000)), "5 min");
}

TEST(SessionWords, AScoreThatWasNotGivenIsNotZero) {
  const std::vector<history::Score> scores = {{"a", routine::Side::left, 6, 3},
                                              {"b", routine::Side::left, 5, {}},
                                              {"c", routine::Side::left, {}, 0},
                                              {}};
  EXPECT_EQ(scores_text(scores), "6 → 3 · 5 before · 0 after");
  EXPECT_EQ(scores_text({}), "");
}

TEST(SessionWords, MoreTimeInOnePhaseDoesNotMakeUpForAnother) {
  session::Record record;
  record.planned = Millis(100'000);
  record.phases = {phase(50, 90), phase(50, 10, EndedBy::skipped)};
  EXPECT_EQ(share_text(record), "60 %");
}

TEST(SessionWords, ATryThatWasBegunAgainDoesNotCount) {
  session::Record record;
  record.planned = Millis(100'000);
  record.phases = {phase(50, 40, EndedBy::again), phase(50, 50)};
  EXPECT_EQ(share_text(record), "50 %");
}

TEST(SessionWords, AHundredPercentIsAllOfIt) {
  session::Record record;
  record.planned = Millis(100'000);
  record.phases = {phase(100, 100)};
  EXPECT_EQ(share_text(record), "100 %");
  record.phases[0].actual = Millis(99'999);
  EXPECT_EQ(share_text(record), "99 %");
  EXPECT_EQ(share_text(session::Record{}), "0 %");
}

TEST(SessionWords, ASpotHasItsSide) {
  EXPECT_EQ(spot_words("upper_trap", routine::Side::right), "Right top of shoulder");
  EXPECT_EQ(spot_words("lower_back", routine::Side::center), "Lower back");
  EXPECT_EQ(spot_words("elsewhere", routine::Side::both), "Elsewhere");
}

}  // namespace
}  // namespace ui
