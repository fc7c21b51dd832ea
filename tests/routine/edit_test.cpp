// SPDX-License-Identifier: MIT
#include "routine/edit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "routine/draft.h"
#include "routine/edit_model.h"
#include "routine/files.h"
#include "routine/print.h"
#include "routine/problems.h"
#include "routine/random_routine.h"
#include "routine/starter.h"

namespace routine {
namespace {

const std::string kSample = R"(# About this file.
format = 1
title  = "Two"  # a short one
goal   = "Ease."

# First things first.
[[step]]
prepare = "10s"   # long enough
say     = "Sit."

# Both sides.
[[step]]
each_side = true
steps = [  # the list
  # Find it.
  { press = "8s", pressure = "2-4", say = "Press." },  # not the bone
  { release = "4s", say = "Let go." }
  # more to come
]

# The end of the file.
)";

std::string applied(const std::string& text, const Edit& edit) {
  const auto edited = apply_edit(text, edit);
  EXPECT_TRUE(edited) << edited.error();
  return edited ? edited->text : "";
}

// "-" and "+" lines of what differs between two texts, common front and end left out.
std::string difference(const std::string& before, const std::string& after) {
  const auto lines = [](const std::string& text) {
    std::vector<std::string> all;
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      all.push_back(text.substr(at, end - at));
      at = end + 1;
    }
    return all;
  };
  auto a = lines(before);
  auto b = lines(after);
  while (!a.empty() && !b.empty() && a.back() == b.back()) a.pop_back(), b.pop_back();
  std::size_t same = 0;
  while (same < a.size() && same < b.size() && a[same] == b[same]) ++same;
  std::string result;
  for (std::size_t i = same; i < a.size(); ++i) result += "-" + a[i] + "\n";
  for (std::size_t i = same; i < b.size(); ++i) result += "+" + b[i] + "\n";
  return result;
}

std::string change(const Edit& edit) { return difference(kSample, applied(kSample, edit)); }

TEST(Edit, AValueIsReplacedWhereItStands) {
  EXPECT_EQ(change(SetKey{{0}, "prepare", "12s"}),
            "-prepare = \"10s\"   # long enough\n"
            "+prepare = \"12s\"   # long enough\n");
  EXPECT_EQ(change(SetKey{{1, 0}, "say", "Say \"ah\"."}),
            "-  { press = \"8s\", pressure = \"2-4\", say = \"Press.\" },  # not the bone\n"
            "+  { press = \"8s\", pressure = \"2-4\", say = \"Say \\\"ah\\\".\" },  # not the bone\n");
  EXPECT_EQ(change(SetKey{{}, "title", "Three"}),
            "-title  = \"Two\"  # a short one\n+title  = \"Three\"  # a short one\n");
}

TEST(Edit, AValueThatIsNoLengthStaysAsTyped) {
  EXPECT_EQ(change(SetKey{{0}, "prepare", "12"}),
            "-prepare = \"10s\"   # long enough\n"
            "+prepare = \"12\"   # long enough\n");
}

TEST(Edit, ANewKeyComesWhereItsPlaceIs) {
  EXPECT_EQ(change(SetKey{{0}, "range", "5-20s"}), "+range   = \"5-20s\"\n");
  EXPECT_EQ(change(SetKey{{1, 1}, "range", "2-6s"}),
            "-  { release = \"4s\", say = \"Let go.\" }\n"
            "+  { release = \"4s\", range = \"2-6s\", say = \"Let go.\" }\n");
  EXPECT_EQ(change(SetKey{{1}, "repeat", "2-4"}), "+repeat    = \"2-4\"\n");
  EXPECT_EQ(change(SetKey{{}, "every", "daily"}), "+every  = \"daily\"\n");
}

TEST(Edit, NumbersAndSwitchesStandWithoutQuotes) {
  EXPECT_EQ(change(SetKey{{0}, "priority", "2"}), "+priority = 2\n");
  EXPECT_EQ(change(SetKey{{0}, "wait", "true"}), "+wait    = true\n");
  EXPECT_EQ(change(SetKey{{1}, "repeat", "3"}), "+repeat    = 3\n");
  EXPECT_EQ(change(SetKey{{0}, "priority", "two"}), "+priority = \"two\"\n");
}

TEST(Edit, AnEmptyValueTakesTheKeyOutAndLeavesItsComment) {
  EXPECT_EQ(change(SetKey{{0}, "say", ""}), "-say     = \"Sit.\"\n");
  EXPECT_EQ(change(SetKey{{}, "title", ""}), "-title  = \"Two\"  # a short one\n+# a short one\n");
  EXPECT_EQ(change(SetKey{{1, 1}, "say", ""}),
            "-  { release = \"4s\", say = \"Let go.\" }\n+  { release = \"4s\" }\n");
}

TEST(Edit, TheKindChangesAndTheColumnStays) {
  EXPECT_EQ(change(SetKind{{0}, Kind::move}),
            "-prepare = \"10s\"   # long enough\n"
            "+move    = \"10s\"   # long enough\n");
  EXPECT_EQ(change(SetKind{{1, 0}, Kind::hold}),
            "-  { press = \"8s\", pressure = \"2-4\", say = \"Press.\" },  # not the bone\n"
            "+  { hold = \"8s\", pressure = \"2-4\", say = \"Press.\" },  # not the bone\n");
}

TEST(Edit, AStepIsPutBetweenTwoOthers) {
  EXPECT_EQ(change(AddStep{{1}, Kind::rest}), "+\n+[[step]]\n+rest = \"20s\"\n");
  EXPECT_EQ(change(AddStep{{1, 2}, Kind::rest}),
            "-  { release = \"4s\", say = \"Let go.\" }\n"
            "+  { release = \"4s\", say = \"Let go.\" },\n"
            "+  { rest = \"20s\" },\n");
  EXPECT_EQ(change(AddStep{{2}, Kind::rest}), "+\n+[[step]]\n+rest = \"20s\"\n");
}

TEST(Edit, AStepGoesWithItsComments) {
  EXPECT_EQ(
      change(Remove{{0}}),
      "-\n-# First things first.\n-[[step]]\n-prepare = \"10s\"   # long enough\n-say     = \"Sit.\"\n");
  EXPECT_EQ(change(Remove{{1, 0}}),
            "-  # Find it.\n-  { press = \"8s\", pressure = \"2-4\", say = \"Press.\" },  # not the bone\n"
            "-  { release = \"4s\", say = \"Let go.\" }\n+  { release = \"4s\", say = \"Let go.\" },\n");
}

TEST(Edit, AStepTakesItsCommentsAlongWhereItMoves) {
  EXPECT_EQ(applied(kSample, Move{{1, 0}, {0}}).substr(0, 214), R"(# About this file.
format = 1
title  = "Two"  # a short one
goal   = "Ease."

# Find it.
[[step]]  # not the bone
press    = "8s"
pressure = "2-4"
say      = "Press."

# First things first.
[[step]]
prepare = "10s")");
  const std::string inside = applied(kSample, Move{{0}, {1, 1}});
  EXPECT_NE(
      inside.find("  # First things first.\n  # long enough\n  { prepare = \"10s\", say = \"Sit.\" },\n"),
      std::string::npos)
      << inside;
}

TEST(Edit, AGroupIsMadeOfNeighboursAndOpenedAgain) {
  const std::string grouped = applied(kSample, Wrap{{1, 0}, 2});
  EXPECT_NE(grouped.find(R"(  { repeat = 2, steps = [
    # Find it.
    { press = "8s", pressure = "2-4", say = "Press." },  # not the bone
    { release = "4s", say = "Let go." },
  ] },
)"),
            std::string::npos)
      << grouped;
  const std::string again = applied(grouped, Unwrap{{1, 0}});
  EXPECT_EQ(difference(applied(kSample, AddStep{{1, 2}, Kind::rest}), again), "-  { rest = \"20s\" },\n");
}

TEST(Edit, WhatTheFormatForbidsIsRefusedInWords) {
  const auto refusal = [](const std::string& text, const Edit& edit) {
    const auto edited = apply_edit(text, edit);
    return edited ? "done" : edited.error();
  };
  EXPECT_EQ(refusal(kSample, Move{{1}, {1, 0}}), "a group cannot stand in itself");
  std::string deep = kSample;
  for (int i = 0; i < 3; ++i) deep = applied(deep, Wrap{{1}, 1});
  EXPECT_EQ(refusal(deep, Wrap{{1}, 1}), "groups stand in groups at most 4 deep");
  EXPECT_EQ(refusal(kSample, Remove{{7}}), "that step is not there any more");
  EXPECT_EQ(refusal("title = \"no end\n", Remove{{0}}), "this file can only be changed line by line");
  const std::string twice = applied(applied(kSample, Wrap{{0}, 1}), SetKey{{0}, "each_side", "true"});
  EXPECT_EQ(refusal(twice, Move{{0}, {1, 0}}), "both are done for each side; only one of them may be");
}

TEST(Edit, ListsOfTheRoutineGrowAndShrinkInPlace) {
  const std::string text =
      "format = 1\nregions = [\"chest\"]\ntools = [\n  \"fingers\", # always\n  \"cane\" # at home\n]\n";
  EXPECT_EQ(difference(text, applied(text, AddWord{"regions", "foot_sole"})),
            "-regions = [\"chest\"]\n+regions = [\"chest\", \"foot_sole\"]\n");
  EXPECT_EQ(difference(text, applied(text, AddWord{"tools", "wall"})),
            "-  \"cane\" # at home\n+  \"cane\", # at home\n+  \"wall\",\n");
  EXPECT_EQ(difference(text, applied(text, DropWord{"tools", 0})), "-  \"fingers\", # always\n+  # always\n");
  EXPECT_EQ(difference(text, applied(text, DropWord{"tools", 1})), "-  \"cane\" # at home\n+   # at home\n");
  EXPECT_EQ(difference(text, applied(text, DropWord{"regions", 0})), "-regions = [\"chest\"]\n");
  EXPECT_EQ(difference(text, applied(text, SetWord{"regions", 0, "calf"})),
            "-regions = [\"chest\"]\n+regions = [\"calf\"]\n");
  EXPECT_EQ(difference(text, applied(text, AddWord{"sources", "A book."})), "+sources = [\"A book.\"]\n");
}

TEST(Edit, AWordOfAListComesFirstAndTheOthersKeepTheirOrder) {
  const std::string text =
      "format = 1\nregions = [\"chest\",  \"calf\", \"glute\"] # three\ntools = [ # mine\n"
      "  \"fingers\",\n  \"cane\"\n]\n";
  EXPECT_EQ(difference(text, applied(text, FirstWord{"regions", 2})),
            "-regions = [\"chest\",  \"calf\", \"glute\"] # three\n"
            "+regions = [\"glute\",  \"chest\", \"calf\"] # three\n");
  EXPECT_EQ(difference(text, applied(text, FirstWord{"regions", 1})),
            "-regions = [\"chest\",  \"calf\", \"glute\"] # three\n"
            "+regions = [\"calf\",  \"chest\", \"glute\"] # three\n");
  EXPECT_EQ(applied(text, FirstWord{"regions", 0}), text);
  EXPECT_EQ(apply_edit(text, FirstWord{"tools", 1}).error(),
            "there are notes in the list tools; change its order in the file");
  EXPECT_EQ(apply_edit(text, FirstWord{"tools", 2}).error(), "that entry of tools is not there any more");
}

TEST(Edit, LinesOfABrokenFileAreChangedOneByOne) {
  const std::string text = "a\r\nb\r\nc";
  EXPECT_EQ(applied(text, SetLine{2, "x"}), "a\r\nx\r\nc");
  EXPECT_EQ(applied(text, AddLine{2}), "a\r\n\r\nb\r\nc");
  EXPECT_EQ(applied(text, AddLine{4}), "a\r\nb\r\nc\r\n");
  EXPECT_EQ(applied(text, DropLine{1}), "b\r\nc");
  EXPECT_EQ(applied(text, DropLine{3}), "a\r\nb");
}

TEST(Edit, AFileWithWindowsLineBreaksKeepsThem) {
  std::string text;
  for (const char c : kSample) text += c == '\n' ? "\r\n" : std::string(1, c);
  for (const Edit& edit : {Edit{AddStep{{1}, Kind::rest}}, Edit{Wrap{{1, 0}, 2}},
                           Edit{SetKey{{0}, "range", "5-20s"}}, Edit{Move{{1, 0}, {0}}}}) {
    const std::string after = applied(text, edit);
    for (std::size_t at = after.find('\n'); at != std::string::npos; at = after.find('\n', at + 1)) {
      ASSERT_EQ(after[at - 1], '\r') << after;
    }
  }
}

// ------

std::vector<std::string> all_texts() {
  std::vector<std::string> texts = {std::string(starter_text())};
  for (const auto& file : files::of(files::root() / "sessions", ".toml")) texts.push_back(files::text(file));
  texts.push_back(
      "format = 1\ntitle = \"Tables\"\n[[step]]\nrepeat = 2\n# inner\n[[step.steps]]\nhold = \"30s\" # note\n"
      "[[step.steps]]\neach_side = true\n[[step.steps.steps]]\nrelease = \"5s\"\n# last\n\n[[step]]\nrest "
      "= \"20s\"\n");
  texts.push_back(
      "format = 1\ntitle = \"Lists\"\n[[step]]\nsteps = [ { hold = \"30s\" }, { repeat = 2, steps = [ {rest "
      "= "
      "\"20s\"} ] } ] # all\n[[step]]\nsteps = [{ hold = \"30s\" }, # one\n { rest = \"20s\" }] # two\n");
  for (std::uint64_t seed = 1; seed <= 20; ++seed) texts.push_back(print(RandomRoutine(seed).make()));
  return texts;
}

// Every change of the tree at every place does to the routine what it should, and loses no comment.
TEST(EditProperty, TheTreeChangesAsItShouldAndEveryCommentStays) {
  for (const std::string& text : all_texts()) {
    const auto before = parse(text, "x", "x");
    ASSERT_TRUE(before) << text;
    std::vector<NodePath> paths;
    edit_model::paths_of(before->steps, {}, paths);
    std::mt19937 random(static_cast<unsigned>(text.size()));
    if (paths.size() > 14) {
      std::shuffle(paths.begin(), paths.end(), random);
      paths.resize(14);
    }
    const auto check = [&](const Edit& edit, const auto& model, bool comments_stay, const std::string& what) {
      const auto edited = apply_edit(text, edit);
      if (!edited) return;
      Routine expected = *before;
      model(expected);
      if (expected.steps.empty()) return;
      if (!parse(print(expected), "x", "x")) return;  // longer than a routine may be
      const auto after = parse(edited->text, "x", "x");
      ASSERT_TRUE(after) << what << "\n" << text << "\n====\n" << edited->text;
      ASSERT_EQ(*after, expected) << what << "\n" << text << "\n====\n" << edited->text;
      if (comments_stay) {
        const auto lost = lost_comments(text, edited->text);
        ASSERT_TRUE(lost.empty()) << what << " lost " << lost[0].text << "\n"
                                  << text << "\n====\n"
                                  << edited->text;
      }
    };
    for (const NodePath& path : paths) {
      check(
          Remove{path}, [&](Routine& r) { edit_model::erase(r, path); }, false, "remove");
      check(
          Duplicate{path},
          [&](Routine& r) {
            NodePath copy = path;
            ++copy.back();
            edit_model::insert(r, copy, edit_model::node(r, path));
          },
          true, "duplicate");
      check(
          Wrap{path, 1}, [&](Routine& r) { edit_model::wrap(r, path, 1); }, true, "wrap");
      check(
          Unwrap{path}, [&](Routine& r) { edit_model::unwrap(r, path); }, true, "unwrap");
      check(
          AddStep{path, Kind::rest},
          [&](Routine& r) {
            Step step;
            step.kind = Kind::rest;
            step.length = Millis{20'000};
            edit_model::insert(r, path, Node{step});
          },
          true, "add");
      for (NodePath to : paths) {
        if (random() % 2 == 0) ++to.back();
        check(
            Move{path, to},
            [&](Routine& r) {
              if (path != to) edit_model::move(r, path, to);
            },
            path.size() == 1 || to.size() >= path.size() || true, "move");
      }
    }
  }
}

// A step that goes down and up again leaves no trace.
TEST(EditProperty, DownAndUpAgainIsTheSameFile) {
  for (const auto& file : files::of(files::root() / "sessions", ".toml")) {
    const std::string text = files::text(file);
    const auto routine = parse(text, "x", "x");
    for (std::size_t i = 0; i + 1 < routine->steps.size(); ++i) {
      const std::string down = applied(text, Move{{i}, {i + 2}});
      EXPECT_NE(down, text);
      EXPECT_EQ(applied(down, Move{{i + 1}, {i}}), text) << file << " step " << i;
    }
  }
}

}  // namespace
}  // namespace routine
