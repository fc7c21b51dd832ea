// SPDX-License-Identifier: MIT
#include "ui/screens/review_screen.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "review_samples.h"
#include "screen_driver.h"
#include "ui/screens/session_words.h"

namespace ui::samples {
namespace {

using What = ReviewAsk::What;

struct ReviewScreen : testing::Test {
  ReviewModel model = review_of(nine_weeks());
  ReviewState state;
  ReviewAsks asked;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) {
                       ReviewAsks asks = review_screen(canvas, model, state);
                       asked.insert(asked.end(), asks.begin(), asks.end());
                       return Asks{};
                     }};

  const ReviewAsk& the_one(What what) {
    EXPECT_EQ(asked.size(), 1U);
    static const ReviewAsk kNone{};
    if (asked.empty()) return kNone;
    EXPECT_EQ(asked[0].what, what);
    return asked[0];
  }
  void click(std::string_view text) {
    asked.clear();
    stage.click(stage.box_of(text).middle());
  }
  void key(int code) {
    asked.clear();
    stage.key(code);
  }
};

TEST_F(ReviewScreen, AnswersHowOftenWhatWaitedAndWhetherItIsBetterAtOneLook) {
  EXPECT_TRUE(stage.shows(std::to_string(model.stats->last_7_days.sessions) + " sessions"));
  EXPECT_TRUE(stage.shows_part("in the last 30 days"));
  EXPECT_TRUE(stage.shows("has waited longest"));
  EXPECT_TRUE(stage.shows("Left calf"));
  EXPECT_EQ(model.stats->waited_longest, (history::Spot{"calf", routine::Side::left}));
  EXPECT_TRUE(stage.shows_part("better: down"));
  EXPECT_TRUE(stage.shows("Right top of shoulder"));
}

TEST_F(ReviewScreen, ASpotOfTheListIsCharted) {
  state.spot.reset();
  click("Lower back");
  ASSERT_TRUE(state.spot);
  EXPECT_EQ(state.spot->region, "lower_back");
}

TEST_F(ReviewScreen, DaysInARowShowOnlyWhereTheyAreWanted) {
  EXPECT_TRUE(stage.shows_part("in a row"));
  model.streaks = false;
  stage.frame();
  EXPECT_FALSE(stage.shows_part("in a row"));
}

TEST_F(ReviewScreen, EnterOnADayListsItsSessions) {
  stage.key(SDLK_DOWN);  // the ring shows, on the calendar
  stage.key(SDLK_SPACE);
  EXPECT_EQ(state.part, ReviewPart::sessions);
  EXPECT_EQ(state.filter.day, kReviewToday);
}

TEST_F(ReviewScreen, TypedLettersSearchTheSessions) {
  click("Sessions");
  for (const int letter : {SDLK_c, SDLK_a, SDLK_l, SDLK_f}) stage.frame({letter});
  stage.frame();
  EXPECT_EQ(state.filter.text, "calf");
  EXPECT_TRUE(stage.shows("Calf roller"));
  EXPECT_FALSE(stage.shows("Ice, five on and ten off"));
  key(SDLK_ESCAPE);
  EXPECT_TRUE(state.filter.empty());
  EXPECT_TRUE(asked.empty());
}

TEST_F(ReviewScreen, AChoiceIsSpreadOutTakenAndCleared) {
  click("Sessions");
  click("Any tool ↓");
  click("hook cane");
  EXPECT_EQ(state.filter.tool, "cane");
  EXPECT_EQ(state.choosing, FilterBy::none);
  click("Clear ×");
  EXPECT_TRUE(state.filter.empty());
}

TEST_F(ReviewScreen, EnterOpensTheNewestSession) {
  state.part = ReviewPart::sessions;
  stage.frame();
  key(SDLK_RETURN);
  EXPECT_EQ(the_one(What::open_session).text, model.list->id_of(model.list->lines.front()));
}

TEST_F(ReviewScreen, TheKeyboardGoesDownBeyondTheVisibleLines) {
  state.part = ReviewPart::sessions;
  stage.frame();
  for (int i = 0; i < 30; ++i) stage.key(SDLK_DOWN);
  key(SDLK_RETURN);
  const std::string id = the_one(What::open_session).text;
  const auto& lines = model.list->lines;
  const auto found = std::find_if(lines.begin(), lines.end(),
                                  [&](const auto& line) { return model.list->id_of(line) == id; });
  EXPECT_GT(found - lines.begin(), 20);
}

TEST_F(ReviewScreen, NothingMatchingSaysHowToGoOn) {
  state.part = ReviewPart::sessions;
  state.filter.text = "xyzzy";
  stage.frame();
  EXPECT_TRUE(stage.shows_part("No session matches"));
}

TEST_F(ReviewScreen, OneSessionShowsWhatReallyHappenedPhaseByPhase) {
  model.open = told_session();
  stage.frame();
  EXPECT_TRUE(stage.shows("6 → 3"));
  EXPECT_TRUE(stage.shows("Change: a bit better"));
  EXPECT_TRUE(stage.shows("Felt too: head and face"));
  EXPECT_TRUE(stage.shows("stopped: it hurt"));
  ImGui::GetIO().MousePos = {40, 155};
  stage.frame();
  stage.frame();
  EXPECT_TRUE(stage.shows_part("1 of 13: Ready")) << "the strip tells the phase under the pointer";
  ImGui::GetIO().MousePos = {-1, -1};
  key(SDLK_RIGHT);
  EXPECT_TRUE(stage.shows_part("1 of 13: Ready")) << "the keyboard begins on the strip";
  key(SDLK_RIGHT);
  EXPECT_TRUE(stage.shows_part("2 of 13: ")) << "and goes along it";
}

TEST_F(ReviewScreen, AnEditIsKeptOnlyWithSave) {
  model.open = told_session();
  stage.frame();
  key(SDLK_e);
  ASSERT_TRUE(state.edited);
  stage.frame({SDLK_c, SDLK_1});
  key(SDLK_ESCAPE);
  EXPECT_FALSE(state.edited);
  EXPECT_TRUE(asked.empty());
  key(SDLK_e);
  stage.frame({SDLK_c, SDLK_1});
  key(SDLK_RETURN);
  const ReviewAsk& ask = the_one(What::keep_answers);
  EXPECT_EQ(ask.text, model.open->id);
  EXPECT_EQ(ask.answers.change, history::Change::much_better);
  EXPECT_EQ(ask.answers.note, model.open->note);
}

TEST_F(ReviewScreen, DeletingIsAskedForTwiceAndCanBeTakenBack) {
  model.open = told_session();
  stage.frame();
  click("Delete");
  EXPECT_TRUE(asked.empty());
  key(SDLK_ESCAPE);
  EXPECT_FALSE(stage.shows("Delete it"));
  click("Delete");
  click("Delete it");
  EXPECT_EQ(the_one(What::delete_session).text, model.open->id);
  model.open.reset();
  model.notice = ReviewNotice{"Deleted “Trapezius”.", "that-id"};
  stage.frame();
  key(SDLK_u);
  EXPECT_EQ(the_one(What::bring_back).text, "that-id");
}

TEST_F(ReviewScreen, UForUndoIsNoLetterOfTheSearch) {
  model.notice = ReviewNotice{"Deleted “Trapezius”.", "that-id"};
  state.part = ReviewPart::sessions;
  stage.frame();
  key(SDLK_u);
  EXPECT_EQ(the_one(What::bring_back).text, "that-id");
  EXPECT_EQ(state.filter.text, "");
  for (const int letter : {SDLK_b, SDLK_u}) key(letter);
  EXPECT_EQ(state.filter.text, "bu");
  EXPECT_TRUE(asked.empty()) << "in a search that was begun it is a letter";
  EXPECT_FALSE(stage.shows("Undo (U)"));
  EXPECT_TRUE(stage.shows("Undo (Ctrl+Z)"));
  stage.ctrl(SDLK_z);
  EXPECT_EQ(the_one(What::bring_back).text, "that-id");
}

TEST_F(ReviewScreen, WhatWasNotGuidedIsLoggedByHand) {
  click("Log by hand");
  EXPECT_TRUE(stage.shows("Say in a word what it was."));
  state.entry.title = "Swimming";
  stage.frame();
  click("Something else");
  click("chest");
  click("left");
  click("Keep it");
  const ReviewAsk& ask = the_one(What::log_by_hand);
  EXPECT_EQ(ask.entry.title, "Swimming");
  EXPECT_EQ(ask.entry.source, history::Source::activity);
  EXPECT_EQ(ask.entry.spots, (std::vector<history::Spot>{{"chest", routine::Side::left}}));
  EXPECT_EQ(ask.entry.before, std::nullopt);
}

TEST_F(ReviewScreen, EachFormIsOneButton) {
  click("Take it out");
  click("A table (CSV)");
  the_one(What::write_csv);
  click("Everything (JSON Lines)");
  the_one(What::write_lines);
  click("A page for a professional");
  the_one(What::write_report);
}

TEST_F(ReviewScreen, AnEmptyOneSaysWhatWillBeHere) {
  model = review_of({});
  stage.frame();
  EXPECT_TRUE(stage.shows("Nothing here yet."));
  key(SDLK_RETURN);
  the_one(What::go_library);
}

TEST_F(ReviewScreen, OneSessionWithoutAScoreSaysHowTheLineBegins) {
  history::StoredSession one = told_session();
  one.scores.clear();
  model = review_of({one});
  stage.frame();
  EXPECT_TRUE(stage.shows_part("No score yet."));
  EXPECT_TRUE(stage.shows("1 session"));
}

TEST_F(ReviewScreen, BeforeItIsReadItSaysThatItIsBeingRead) {
  model.list.reset();
  model.stats.reset();
  stage.frame();
  EXPECT_TRUE(stage.shows_part("Reading"));
}

TEST_F(ReviewScreen, EscapeLeadsBackStepByStep) {
  state.part = ReviewPart::sessions;
  stage.frame();
  key(SDLK_ESCAPE);
  EXPECT_EQ(state.part, ReviewPart::overview);
  key(SDLK_ESCAPE);
  the_one(What::go_library);
}

TEST_F(ReviewScreen, DrawsOnlyTheVisibleLinesOfThousands) {
  model = review_of_many(5000);
  state.part = ReviewPart::sessions;
  stage.frame();
  EXPECT_LT(stage.boxes().size(), 150U);
}

// Thirty spots, in a window that is high enough for all of the overview.
struct ReviewOfManySpots : testing::Test {
  ReviewModel model = review_of_many(1000);
  ReviewState state;
  ScreenDriver stage{1280, 2400, [this](Canvas& canvas) {
                       (void)review_screen(canvas, model, state);
                       return Asks{};
                     }};
};

TEST_F(ReviewOfManySpots, TheListGoesOnBelowBothColumnsWhereItIsLongerThanTheOther) {
  stage.frame();
  ASSERT_EQ(model.stats->spots.size(), 30U);
  for (const history::SpotStats& one : model.stats->spots) {
    const std::string words = spot_words(one.spot.region, one.spot.side);
    EXPECT_TRUE(stage.shows(words)) << words;
  }
  const Rect more = stage.box_of("More spots");
  float left = 0;
  float right = 0;
  for (const TextBox& box : stage.boxes()) {
    if (box.ink.bottom() > more.y) continue;
    float& lowest = box.ink.x < 800 ? left : right;
    lowest = std::max(lowest, box.ink.bottom());
  }
  EXPECT_NEAR(left, right, 50) << "both columns end there";
}

TEST_F(ReviewOfManySpots, OneOfThoseBelowIsChartedToo) {
  stage.frame();
  const history::Spot last = model.stats->spots.back().spot;
  stage.click(stage.box_of(spot_words(last.region, last.side)).middle());
  ASSERT_TRUE(state.spot);
  EXPECT_EQ(*state.spot, last);
}

}  // namespace
}  // namespace ui::samples
