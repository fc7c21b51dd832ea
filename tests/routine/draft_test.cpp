// SPDX-License-Identifier: MIT
#include "routine/draft.h"

#include <gtest/gtest.h>

#include <chrono>

#include "routine/edit.h"
#include "routine/files.h"
#include "routine/problems.h"
#include "routine/starter.h"
#include "routine/word_count.h"

namespace routine {
namespace {

TEST(Draft, ARowHoldsItsValuesAsTyped) {
  const Draft draft = read_draft(starter_text(), "x", "x.toml");
  ASSERT_EQ(draft.rows.size(), 9U);
  EXPECT_EQ(draft.value("title"), "My shoulder minutes");
  EXPECT_EQ(draft.list("tools"), std::vector<std::string>{"fingers"});
  EXPECT_EQ(draft.rows[0].kind(), "prepare");
  EXPECT_EQ(draft.rows[0].value("prepare"), "15s");
  EXPECT_TRUE(draft.rows[1].is_group);
  EXPECT_EQ(draft.rows[1].value("each_side"), "true");
  EXPECT_EQ(draft.rows[3].value("repeat"), "1-3");
  EXPECT_EQ(draft.rows[4].path, (NodePath{1, 1, 0}));
  EXPECT_EQ(draft.rows[4].step, 2);
  EXPECT_TRUE(draft.can_start());
}

TEST(Draft, AProblemStandsAtItsRowAndItsKey) {
  const std::string text =
      "format = 1\ntitle = \"A\"\n\n[[step]]\nrepeat = 2\nsteps = [\n  { rest = \"20s\", say = \"Rest.\" },\n"
      "  { hold = \"45\", range = \"9-5s\" },\n]\n";
  const Draft draft = read_draft(text, "x", "x.toml");
  ASSERT_EQ(draft.problems.size(), 2U);
  EXPECT_EQ(draft.problems[0].problem.message, "\"45\" is not a length of time");
  EXPECT_EQ(draft.problems[0].row, 2U);
  EXPECT_EQ(draft.problems[0].key, "hold");
  EXPECT_EQ(draft.problems[1].row, 2U);
  EXPECT_EQ(draft.problems[1].key, "range");
  EXPECT_FALSE(draft.can_start());
}

TEST(Draft, WhatTheSafetyRulesSayStandsAtTheStepToo) {
  const auto edited = apply_edit(starter_text(), SetKey{{1, 1, 0}, "pressure", "7-9"});
  const Draft draft = read_draft(edited->text, "x", "x.toml");
  ASSERT_FALSE(draft.problems.empty());
  bool at_the_step = false;
  for (const DraftProblem& each : draft.problems)
    at_the_step = at_the_step || (each.row == 4U && !each.problem.rule.empty());
  EXPECT_TRUE(at_the_step);
  EXPECT_FALSE(draft.can_start());
}

TEST(Draft, AFileThatIsNoTomlIsShownByLinesWithItsProblem) {
  const Draft draft = read_draft("format = 1\ntitle = \"no end\n", "x", "x.toml");
  EXPECT_TRUE(draft.as_lines);
  ASSERT_EQ(draft.problems.size(), 1U);
  EXPECT_EQ(draft.problems[0].problem.place.line, 2);
}

TEST(Draft, CommentsThatWentAreNamedByTheirLine) {
  const std::string before = "# one\nformat = 1 # two\n# one\n";
  EXPECT_TRUE(lost_comments(before, "format = 1\n# two\n# one\n# one\n").empty());
  const auto lost = lost_comments(before, "# one\nformat = 1\n");
  ASSERT_EQ(lost.size(), 2U);
  EXPECT_EQ(lost[0].line, 2);
  EXPECT_EQ(lost[0].text, "# two");
  EXPECT_EQ(lost[1].line, 3);
}

TEST(Draft, WordsAreCountedBetweenSpaces) {
  EXPECT_EQ(word_count(""), 0);
  EXPECT_EQ(word_count("  Let  go.\nSlowly "), 3);
}

// Opened, nothing changed, and each value set to what it is: not a byte differs.
TEST(DraftLibrary, WritingWhatIsThereChangesNothing) {
  for (const auto& file : files::of(files::root() / "sessions", ".toml")) {
    const std::string text = files::text(file);
    const Draft draft = read_draft(text, "x", "x");
    ASSERT_FALSE(draft.as_lines) << file;
    std::string now = text;
    for (const DraftRow& row : draft.rows) {
      for (const TypedValue& value : row.values) {
        const auto edited = apply_edit(now, SetKey{row.path, value.key, value.text});
        ASSERT_TRUE(edited);
        now = edited->text;
      }
    }
    EXPECT_EQ(now, text) << file;
  }
}

// One sentence changed: one line of the file differs, and the routine is the same but for that sentence.
TEST(DraftLibrary, AChangedSentenceChangesOneLine) {
  for (const auto& file : files::of(files::root() / "sessions", ".toml")) {
    const std::string text = files::text(file);
    for (const DraftRow& row : read_draft(text, "x", "x").rows) {
      if (row.is_group) continue;
      const auto edited = apply_edit(text, SetKey{row.path, "say", "Other words."});
      ASSERT_TRUE(edited);
      const SourceLines before(text);
      const SourceLines after(edited->text);
      int differ = 0;
      const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
      for (int line = 1; line <= lines; ++line) differ += before.line(line) == after.line(line) ? 0 : 1;
      EXPECT_EQ(differ, 1) << file;
      EXPECT_EQ(std::count(edited->text.begin(), edited->text.end(), '\n'), lines);
      EXPECT_TRUE(lost_comments(text, edited->text).empty());
      EXPECT_EQ(problems(edited->text), "fine\n");
    }
  }
}

}  // namespace
}  // namespace routine
