// SPDX-License-Identifier: MIT
#include "history/said_words.h"

#include <gtest/gtest.h>

namespace history {
namespace {

TEST(SaidWords, AreReadBackAsWhatTheyMean) {
  for (const Change change : kAllChanges) EXPECT_EQ(change_from_id(change_id(change)), change);
  for (const Helped helped : kAllHelped) EXPECT_EQ(helped_from_id(helped_id(helped)), helped);
  for (const Source source : {Source::guided, Source::professional, Source::activity})
    EXPECT_EQ(source_from_id(source_id(source)), source);
  EXPECT_FALSE(change_from_id("better"));
  EXPECT_FALSE(helped_from_id(""));
  EXPECT_FALSE(source_from_id("Guided"));
}

TEST(SaidWords, AreWordsForPeople) {
  EXPECT_EQ(change_words(Change::a_bit_worse), "a bit worse");
  EXPECT_EQ(helped_words(Helped::rest), "a break");
}

}  // namespace
}  // namespace history
