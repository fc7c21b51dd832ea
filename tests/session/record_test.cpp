// SPDX-License-Identifier: MIT
#include "session/record.h"

#include <gtest/gtest.h>

namespace session {
namespace {

TEST(Record, EveryEndingHasAWordThatLeadsBackToIt) {
  const std::vector<std::pair<EndedBy, std::string_view>> words = {{EndedBy::ran_out, "ran_out"},
                                                                   {EndedBy::let_go, "let_go"},
                                                                   {EndedBy::skipped, "skipped"},
                                                                   {EndedBy::again, "again"},
                                                                   {EndedBy::hurt, "hurt"},
                                                                   {EndedBy::ended, "ended"},
                                                                   {EndedBy::interrupted, "interrupted"}};
  for (const auto& [ended_by, word] : words) {
    EXPECT_EQ(ended_by_id(ended_by), word);
    EXPECT_EQ(ended_by_from_id(word), ended_by);
  }
  EXPECT_EQ(ended_by_from_id("Hurt"), std::nullopt);
}

TEST(Record, EveryOutcomeHasAWordThatLeadsBackToIt) {
  const std::vector<std::pair<Outcome, std::string_view>> words = {{Outcome::running, "running"},
                                                                   {Outcome::completed, "completed"},
                                                                   {Outcome::ended, "ended"},
                                                                   {Outcome::interrupted, "interrupted"}};
  for (const auto& [outcome, word] : words) {
    EXPECT_EQ(outcome_id(outcome), word);
    EXPECT_EQ(outcome_from_id(word), outcome);
  }
  EXPECT_EQ(outcome_from_id(""), std::nullopt);
}

}  // namespace
}  // namespace session
