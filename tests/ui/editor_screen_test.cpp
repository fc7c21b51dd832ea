// SPDX-License-Identifier: MIT
#include "ui/screens/editor_screen.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include "routine/draft_history.h"
#include "routine/parse_step.h"
#include "routine/routine_keys.h"
#include "routine/starter.h"
#include "ui/screen_driver.h"

namespace ui {
namespace {

using routine::NodePath;

// The screen with what a page does for it: changes are made, and the draft is read again.
class Editor {
 public:
  explicit Editor(std::string text, float w = 1280, float h = 720)
      : history_(std::move(text)), driver_(w, h, [this](Canvas& canvas) { return show(canvas); }) {}

  void with(int code, bool ctrl, bool alt, bool shift = false) {
    extra_ = {{code, ctrl, shift, alt}};
    driver_.frame();
    driver_.frame();
  }
  void type(const std::string& text) {
    for (const char c : text) ImGui::GetIO().AddInputCharacter(static_cast<unsigned>(c));
    driver_.frame();
    driver_.frame();
  }
  void select(NodePath path) {
    history_.select(std::move(path));
    driver_.frame();
  }
  samples::ScreenDriver& driver() { return driver_; }
  routine::DraftHistory& history() { return history_; }
  const EditorAsks& last() const { return last_; }
  routine::Draft draft() const { return routine::read_draft(history_.text(), "x", "x.toml"); }
  EditorState state;
  std::optional<EditorQuestion> question;

 private:
  Asks show(Canvas& canvas) {
    const routine::Draft now = draft();
    EditorModel model;
    model.draft = &now;
    model.text = &history_.text();
    model.selected = history_.selected();
    model.name = "x.toml";
    model.state = "as it is on the disk";
    model.can_undo = history_.can_undo();
    model.question = question;
    std::vector<KeyPress> keys = std::exchange(extra_, {});
    if (!keys.empty()) {
      canvas.begin(canvas.size(), canvas.list(), std::move(keys),
                   std::chrono::duration<double>(canvas.now()));
    }
    EditorAsks asks = editor_screen(canvas, model, state);
    for (const EditorAsk& ask : asks) {
      if (ask.what == EditorAsk::What::change) (void)history_.change(ask.edit);
      if (ask.what == EditorAsk::What::select) history_.select(ask.path);
      if (ask.what == EditorAsk::What::undo) history_.undo();
      if (ask.what == EditorAsk::What::redo) history_.redo();
    }
    if (!asks.empty()) last_ = std::move(asks);
    return {};
  }

  routine::DraftHistory history_;
  std::vector<KeyPress> extra_;
  EditorAsks last_;
  samples::ScreenDriver driver_;
};

const std::string kThree = R"(format = 1
title = "Three"
regions = ["upper_trap"]
[[step]]
prepare = "10s"
say = "First."

[[step]]
repeat = 2
steps = [
  { rest = "20s", say = "Second." },
]

[[step]]
breathe = "30s"
say = "Third."
)";

std::vector<std::string> sentences(const Editor& editor) {
  std::vector<std::string> all;
  for (const auto& row : editor.draft().rows) all.emplace_back(row.is_group ? "group" : row.value("say"));
  return all;
}

using Words = std::vector<std::string>;

TEST(EditorScreen, ShowsEveryRowWithItsTimeAndSentence) {
  Editor editor(kThree);
  for (const char* text : {"Three", "First.", "10s", "Repeat 2 times", "Second.", "Third.", "30s"}) {
    EXPECT_TRUE(editor.driver().shows(text)) << text;
  }
}

TEST(EditorScreen, AltAndArrowsMoveAStepThroughTheTree) {
  Editor editor(kThree);
  editor.select({2});
  editor.with(SDLK_UP, false, true);
  EXPECT_EQ(sentences(editor), (Words{"First.", "Third.", "group", "Second."}));
  editor.with(SDLK_RIGHT, false, true);
  EXPECT_EQ(sentences(editor), (Words{"First.", "group", "Third.", "Second."}));
  EXPECT_EQ(editor.history().selected(), (NodePath{1, 0}));
  editor.with(SDLK_DOWN, false, true);
  EXPECT_EQ(sentences(editor), (Words{"First.", "group", "Second.", "Third."}));
  editor.with(SDLK_LEFT, false, true);
  EXPECT_EQ(editor.history().selected(), (NodePath{2}));
  EXPECT_EQ(editor.history().text().substr(0, 60), kThree.substr(0, 60));
}

TEST(EditorScreen, KeysCopyGroupRemoveAndUndo) {
  Editor editor(kThree);
  editor.select({0});
  editor.with(SDLK_d, true, false);
  EXPECT_EQ(sentences(editor), (Words{"First.", "First.", "group", "Second.", "Third."}));
  editor.with(SDLK_g, true, false);
  EXPECT_EQ(sentences(editor), (Words{"First.", "group", "First.", "group", "Second.", "Third."}));
  editor.with(SDLK_g, true, false, true);
  editor.with(SDLK_DELETE, true, false);
  EXPECT_EQ(sentences(editor), (Words{"First.", "group", "Second.", "Third."}));
  for (int i = 0; i < 4; ++i) editor.with(SDLK_z, true, false);
  EXPECT_EQ(editor.history().text(), kThree);
  for (int i = 0; i < 4; ++i) editor.with(SDLK_y, true, false);
  EXPECT_EQ(sentences(editor), (Words{"First.", "group", "Second.", "Third."}));
}

TEST(EditorScreen, TypingInAFieldChangesTheFileAndShowsItsProblem) {
  Editor editor(kThree);
  editor.select({0});
  const Rect label = editor.driver().box_of("Time");
  editor.driver().click({label.x + 20, label.bottom() + 22});
  editor.type("x");
  const std::string typed(editor.draft().rows[0].value("prepare"));
  EXPECT_NE(typed.find('x'), std::string::npos) << typed;
  editor.driver().frame();
  EXPECT_TRUE(editor.driver().shows_part("is not a length of time"));
}

TEST(EditorScreen, EnterLeadsIntoTheFirstFieldAlsoBeforeAnArrowKey) {
  Editor editor(kThree);
  editor.driver().key(SDLK_RETURN);
  editor.driver().frame();
  EXPECT_EQ(editor.state.writing, "title");
}

TEST(EditorScreen, EnterLeadsIntoTheFirstFieldAlsoAfterAClick) {
  Editor editor(kThree);
  editor.driver().click(editor.driver().box_of("First.").middle());
  editor.driver().key(SDLK_RETURN);
  editor.driver().frame();
  EXPECT_EQ(editor.state.writing, "length");
}

TEST(EditorScreen, TheKeyboardStaysWithTheRowThatMoves) {
  Editor editor(kThree);
  editor.driver().key(SDLK_DOWN);
  ASSERT_EQ(editor.history().selected(), NodePath{0});
  editor.with(SDLK_DOWN, false, true);
  editor.with(SDLK_DOWN, false, true);
  EXPECT_EQ(sentences(editor), (Words{"group", "Second.", "Third.", "First."}));
  EXPECT_EQ(editor.history().selected(), NodePath{2});
  editor.driver().key(SDLK_UP);
  EXPECT_EQ(editor.history().selected(), NodePath{1}) << "from where the row is now";
}

TEST(EditorScreen, ANewStepIsSelectedAlsoWhereTheKeyboardWasOnARow) {
  Editor editor(kThree);
  editor.driver().key(SDLK_DOWN);
  editor.with(SDLK_n, true, false);
  for (int i = 0; i < 3; ++i) editor.driver().frame();
  EXPECT_EQ(editor.history().selected(), NodePath{1});
  EXPECT_EQ(editor.state.writing, "say");
}

TEST(EditorScreen, AChoiceOpensAndOneOfItIsTaken) {
  Editor editor(kThree);
  editor.select({0});
  const Rect label = editor.driver().box_of("Side");
  editor.driver().click({label.x + 20, label.bottom() + 22});
  ASSERT_EQ(editor.state.open_choice, "side");
  const Rect left = editor.driver().box_of("left");
  editor.driver().click(left.middle());
  EXPECT_EQ(editor.draft().rows[0].value("side"), "left");
  EXPECT_EQ(editor.state.open_choice, "");
}

// The label of the field for each key; one that is missing here is a key that nobody gave a field.
const std::map<std::string_view, std::string_view> kLabels = {
    {"title", "Title"},
    {"goal", "Goal, in one sentence"},
    {"regions", "Places"},
    {"any_region", "Any place will do"},
    {"tools", "Tools"},
    {"side", "Side"},
    {"cautions", "Cautions that are shown before"},
    {"every", "How often"},
    {"sources", "Sources"},
    {"tags", "Done at a time that the safety check looks at"},
    {"total", "Total, if you want it checked"},
    {"range", "From – to"},
    {"pressure", "Pressure 0–10"},
    {"say", "Sentence, spoken the first time"},
    {"cue", "Word on repeats"},
    {"feel", "How it should feel, shown only"},
    {"region", "Place"},
    {"tool", "Tool"},
    {"barrier", "On the skin"},
    {"position", "Heat pad lies"},
    {"wait", "Waits for the person"},
    {"priority", "When time is short"},
    {"repeat", "How often: 3, or 2-4"},
    {"each_side", "Left, then right"},
};

void expect_fields_for(std::span<const std::string_view> keys, const NodePath& path) {
  Editor editor(kThree, 1280, 1600);
  editor.select(path);
  for (const std::string_view key : keys) {
    if (key == "format" || key == "step" || key == "steps") continue;
    const auto label = routine::kind_from_id(key) ? "What to do" : kLabels.find(key)->second;
    EXPECT_TRUE(editor.driver().shows(label)) << key;
  }
}

TEST(EditorScreen, EveryKeyOfTheFormatHasAField) {
  expect_fields_for(routine::routine_keys(), {});
  expect_fields_for(routine::step_keys(), {0});
  expect_fields_for(routine::group_keys(), {1});
}

TEST(EditorScreen, AnotherOfThePlacesBecomesTheDefault) {
  std::string text = kThree;
  text.replace(text.find("[\"upper_trap\"]"), 14, "[\"upper_trap\", \"calf\"]");
  Editor editor(text, 1280, 1600);
  editor.select({});
  const Rect label = editor.driver().box_of("The default place");
  editor.driver().click({label.x + 20, label.bottom() + 22});
  std::vector<Rect> calves;
  for (const TextBox& box : editor.driver().boxes()) {
    if (box.text == "calf") calves.push_back(box.ink);
  }
  ASSERT_EQ(calves.size(), 2U) << "among all places, and among those to choose from";
  editor.driver().click(calves.back().middle());
  EXPECT_EQ(editor.draft().list("regions"), (Words{"calf", "upper_trap"}));
}

TEST(EditorScreen, ATagOfOnesOwnIsAddedAndWrittenOver) {
  Editor editor(kThree, 1280, 1600);
  editor.select({});
  editor.driver().click(editor.driver().box_of("before sport").middle());
  editor.driver().click(editor.driver().box_of("+ Tag of your own").middle());
  EXPECT_EQ(editor.draft().list("tags"), (Words{"before_sport", "my_tag"}));
  editor.driver().frame();
  editor.type("2");
  EXPECT_NE(editor.draft().list("tags").at(1), "my_tag") << "the new one has the keyboard";
}

// Takes hold of the row of "First." and returns where it and the row of "Third." were.
std::pair<Rect, Rect> hold_first(Editor& editor) {
  const std::pair rows(editor.driver().box_of("First."), editor.driver().box_of("Third."));
  ImGui::GetIO().MousePos = rows.first.middle();
  editor.driver().frame();
  ImGui::GetIO().MouseDown[0] = true;
  editor.driver().frame();
  return rows;
}

TEST(EditorScreen, ARowIsDraggedBelowAnother) {
  Editor editor(kThree);
  const auto [first, third] = hold_first(editor);
  ImGuiIO& io = ImGui::GetIO();
  for (int i = 1; i <= 4; ++i) {
    io.MousePos = {first.middle().x,
                   first.middle().y + (third.middle().y + 8 - first.middle().y) * static_cast<float>(i) / 4};
    editor.driver().frame();
  }
  io.MouseDown[0] = false;
  editor.driver().frame();
  editor.driver().frame();
  EXPECT_EQ(sentences(editor), (Words{"group", "Second.", "Third.", "First."}));
}

TEST(EditorScreen, ARowIsDroppedEvenWhenNothingWasDrawnOnTheWay) {
  Editor editor(kThree);
  const auto [first, third] = hold_first(editor);
  ImGuiIO& io = ImGui::GetIO();
  io.MousePos = {first.middle().x, third.middle().y + 8};
  io.MouseDown[0] = false;
  editor.driver().frame();
  editor.driver().frame();
  EXPECT_EQ(sentences(editor), (Words{"group", "Second.", "Third.", "First."}));
}

TEST(EditorScreen, PressingAProblemLeadsToItsRow) {
  std::string text = kThree;
  text.replace(text.find("20s"), 3, "20");
  Editor editor(text);
  const auto& boxes = editor.driver().boxes();
  const auto problem = std::find_if(boxes.begin(), boxes.end(), [](const TextBox& box) {
    return box.text.find("is not a length of time") != std::string::npos;
  });
  ASSERT_NE(problem, boxes.end());
  editor.driver().click(problem->ink.middle());
  EXPECT_EQ(editor.history().selected(), (NodePath{1, 0}));
}

TEST(EditorScreen, ABrokenFileIsShownByLinesWithTheProblemAtItsLine) {
  Editor editor("format = 1\ntitle = \"no end\n");
  EXPECT_TRUE(editor.driver().shows_part("line by line"));
  EXPECT_TRUE(editor.driver().shows_part("this text is not closed"));
}

TEST(EditorScreen, AQuestionTakesTheScreenAndEscapeIsItsSafeAnswer) {
  Editor editor(kThree);
  editor.question = EditorQuestion{"Not saved yet", {"Lines."}, {"Go on writing", "Leave"}};
  editor.driver().frame();
  EXPECT_TRUE(editor.driver().shows("Not saved yet"));
  EXPECT_FALSE(editor.driver().shows("First."));
  editor.driver().key(SDLK_ESCAPE);
  ASSERT_FALSE(editor.last().empty());
  EXPECT_EQ(editor.last()[0].what, EditorAsk::What::answer);
  EXPECT_EQ(editor.last()[0].answer, 0U);
}

TEST(EditorScreen, NothingIsDrawnOutsideTheWindow) {
  for (const auto& [w, h] : {std::pair{1280.0F, 720.0F}, {1920.0F, 1080.0F}, {800.0F, 480.0F}}) {
    Editor editor(std::string(routine::starter_text()), w, h);
    for (const NodePath& path : {NodePath{}, NodePath{0}, NodePath{1}, NodePath{1, 1, 0}}) {
      editor.select(path);
      editor.driver().frame();
      for (const TextBox& box : editor.driver().boxes()) {
        EXPECT_GE(box.ink.x, 0) << box.text;
        EXPECT_LE(box.ink.right(), w + 1) << box.text;
        EXPECT_LE(box.ink.bottom(), h + 1) << box.text;
      }
    }
  }
}

}  // namespace
}  // namespace ui
