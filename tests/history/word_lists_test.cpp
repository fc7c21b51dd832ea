// SPDX-License-Identifier: MIT
#include "history/word_lists.h"

#include <gmock/gmock.h>

namespace history {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(WordLists, AreOneTextAndBack) {
  EXPECT_EQ(joined({"stress", "long drive"}), "stress, long drive");
  EXPECT_THAT(split("stress, long drive"), ElementsAre("stress", "long drive"));
  EXPECT_THAT(split(joined({})), IsEmpty());
}

TEST(WordLists, TakeWhatAPersonTypes) {
  EXPECT_THAT(split(" ,stress ,, long  drive,"), ElementsAre("stress", "long  drive"));
}

TEST(WordLists, KnowWhatHelped) {
  const std::vector<Helped> helped = {Helped::heat, Helped::rest};
  EXPECT_EQ(helped_text(helped), "heat, break");
  EXPECT_EQ(helped_from_text("heat, break"), helped);
  EXPECT_FALSE(helped_from_text("heat, luck"));
}

}  // namespace
}  // namespace history
