// SPDX-License-Identifier: MIT
#include "session/command.h"

#include <gtest/gtest.h>

namespace session {
namespace {

TEST(Command, TheAnswersStandInTheOrderOfTheirKeys) {
  const auto answers = hurt_answers();
  ASSERT_EQ(answers.size(), 7U);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(answers[i].why), i);
    EXPECT_FALSE(answers[i].choice.empty());
  }
}

TEST(Command, SignsOfAnEmergencySendForHelpAndNothingElse) {
  for (const Hurt why : {Hurt::head, Hurt::chest}) {
    EXPECT_EQ(hurt_answers()[static_cast<std::size_t>(why)].reply, "Get emergency help now.");
  }
}

}  // namespace
}  // namespace session
