// SPDX-License-Identifier: MIT
#include "routine/draft_history.h"

#include <gtest/gtest.h>

#include <random>

#include "routine/draft.h"
#include "routine/files.h"

namespace routine {
namespace {

TEST(DraftHistory, TypingOnInOneFieldIsOneStateAndAnotherFieldIsTheNext) {
  DraftHistory history("format = 1\ntitle = \"A\"\n");
  for (const char* text : {"B", "Bo", "Box"}) ASSERT_TRUE(history.change(SetKey{{}, "title", text}));
  ASSERT_TRUE(history.change(SetKey{{}, "goal", "G"}));
  history.undo();
  EXPECT_EQ(history.text(), "format = 1\ntitle = \"Box\"\n");
  history.undo();
  EXPECT_EQ(history.text(), "format = 1\ntitle = \"A\"\n");
  EXPECT_FALSE(history.can_undo());
}

TEST(DraftHistory, ARefusedChangeLeavesEverythingAsItWas) {
  DraftHistory history("format = 1\n");
  EXPECT_FALSE(history.change(Remove{{3}}));
  EXPECT_FALSE(history.can_undo());
  EXPECT_EQ(history.revision(), 0U);
}

TEST(DraftHistory, AChangeAfterUndoForgetsWhatWasUndone) {
  DraftHistory history("format = 1\ntitle = \"A\"\n");
  ASSERT_TRUE(history.change(SetKey{{}, "title", "B"}));
  history.undo();
  ASSERT_TRUE(history.change(SetKey{{}, "title", "C"}));
  EXPECT_FALSE(history.can_redo());
  history.undo();
  EXPECT_EQ(history.text(), "format = 1\ntitle = \"A\"\n");
}

Edit random_edit(std::mt19937& random, const Draft& draft) {
  const auto number = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  const NodePath path = draft.rows.empty() ? NodePath{0} : draft.rows[number(draft.rows.size())].path;
  NodePath to = draft.rows.empty() ? NodePath{0} : draft.rows[number(draft.rows.size())].path;
  if (random() % 2 == 0) ++to.back();
  switch (number(9)) {
    case 0: return Remove{path};
    case 1: return Duplicate{path};
    case 2:
    case 3: return Move{path, to};
    case 4: return Wrap{path, 1 + number(2)};
    case 5: return Unwrap{path};
    case 6: return AddStep{to, Kind::hold};
    case 7: return SetKind{path, Kind::stretch};
    default: return SetKey{path, "say", "Words " + std::to_string(random() % 100)};
  }
}

// All the way back is the start, all the way forward the end, for any changes of any routine of the library.
TEST(DraftHistoryProperty, UndoAllIsTheStartAndRedoAllTheEnd) {
  std::mt19937 random(7);
  for (const auto& file : files::of(files::root() / "sessions", ".toml")) {
    const std::string start = files::text(file);
    DraftHistory history(start);
    std::vector<std::string> states = {start};
    // Some are refused, and a routine that was emptied has little left to change: until there were enough.
    for (int i = 0; i < 1000 && states.size() <= 30; ++i) {
      const std::string before = history.text();
      history.end_typing();
      (void)history.change(random_edit(random, read_draft(before, "x", "x")));
      if (history.text() != before) states.push_back(history.text());
    }
    ASSERT_GT(states.size(), 30U) << file;
    const std::string end = history.text();
    for (std::size_t i = states.size(); i-- > 0;) {
      ASSERT_EQ(history.text(), states[i]) << file << " state " << i;
      history.undo();
    }
    EXPECT_EQ(history.text(), start);
    while (history.can_redo()) history.redo();
    EXPECT_EQ(history.text(), end);
  }
}

}  // namespace
}  // namespace routine
