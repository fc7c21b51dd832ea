// SPDX-License-Identifier: MIT
#include "ui/screens/library_filter.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "screen_driver.h"
#include "screen_samples.h"
#include "ui/screens/screens.h"

namespace ui::samples {
namespace {

struct LibraryScreen : testing::Test {
  LibraryModel model = library();
  LibraryState state;
  ScreenDriver stage{1280, 720, [this](Canvas& canvas) { return library_screen(canvas, model, state); }};

  void type(std::string_view text) {
    for (const char c : text) stage.frame({c});
    stage.frame();
  }
};

TEST_F(LibraryScreen, EnterOpensTheFirstCard) {
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::open_routine);
  EXPECT_EQ(asks[0].text, "daily-minute");
  EXPECT_EQ(asks[0].number, 0);
}

TEST_F(LibraryScreen, OpensWithTheMinutesAtHand) {
  state.filter.minutes = 8;
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].number, 8);
}

TEST_F(LibraryScreen, TypingSearchesAndEnterOpensWhatIsLeft) {
  type("calf");
  EXPECT_EQ(state.filter.search, "calf");
  EXPECT_FALSE(stage.shows("One-minute upper back"));
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].text, "calf-roller");
}

TEST_F(LibraryScreen, BackspaceTakesLettersAwayAndEscapeAllOfThem) {
  type("calf");
  stage.frame({SDLK_BACKSPACE});
  EXPECT_EQ(state.filter.search, "cal");
  stage.frame({SDLK_ESCAPE});
  EXPECT_EQ(state.filter.search, "");
}

TEST_F(LibraryScreen, ArrowsMoveTheRingAndEnterOpensThatCard) {
  stage.key(SDLK_RIGHT);
  EXPECT_EQ(state.selected, "press-release");
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].text, "press-release");
}

TEST_F(LibraryScreen, ArrowsLeadFromTheCardsToTheHistory) {
  stage.key(SDLK_UP);
  stage.key(SDLK_RIGHT);
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::go_history);
}

TEST_F(LibraryScreen, ArrowsLeadFromTheCardsToTheBody) {
  stage.key(SDLK_LEFT);
  stage.key(SDLK_SPACE);
  EXPECT_TRUE(state.filter.place.has_value());
}

TEST_F(LibraryScreen, ASearchAfterArrowsStillOpensWhatIsLeft) {
  stage.key(SDLK_RIGHT);
  type("calf");
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].text, "calf-roller");
}

TEST_F(LibraryScreen, ANarrowerChoiceScrollsToWhatEnterOpens) {
  const Card like = model.cards.front();
  model.cards.clear();
  for (int i = 0; i < 60; ++i) {
    Card card = like;
    card.id = card.title = "Routine " + std::to_string(i);
    model.cards.push_back(card);
  }
  state.selected = "Routine 48";
  for (int i = 0; i < 3; ++i) stage.frame();
  EXPECT_FALSE(stage.shows("Routine 48")) << "far below";
  type("routine");
  for (int i = 0; i < 3; ++i) stage.frame();
  EXPECT_TRUE(stage.shows("Routine 48"));
  EXPECT_FALSE(stage.shows("Routine 0"));
}

TEST_F(LibraryScreen, ASpaceInASearchAfterArrowsIsOneOfTheText) {
  stage.key(SDLK_RIGHT);
  type("calf");
  EXPECT_TRUE(stage.key(SDLK_SPACE).empty());
  type("r");
  EXPECT_EQ(state.filter.search, "calf r");
}

TEST_F(LibraryScreen, ABrokenFileSaysWhyAndOpensOnlyInTheEditor) {
  type("my-neck");
  EXPECT_TRUE(stage.shows("Cannot start: something in its file is wrong."));
  EXPECT_TRUE(stage.key(SDLK_RETURN).empty());
  const Asks asks = stage.click(stage.box_of("my-neck").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::edit_routine);
  EXPECT_EQ(asks[0].text, "my-neck");
}

TEST_F(LibraryScreen, SaysWhenNothingMatchesAndClearsOnAPress) {
  type("knee");
  EXPECT_TRUE(stage.shows("No routine matches “knee”."));
  stage.click(stage.box_of("Show all routines").middle());
  EXPECT_EQ(state.filter.search, "");
}

TEST_F(LibraryScreen, AClickOpensACardAndAToolNarrows) {
  const Asks asks = stage.click(stage.box_of("Press and let go").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].text, "press-release");
  stage.click(stage.box_of("ice pack").middle());
  EXPECT_TRUE(stage.shows("Ice, five on and ten off"));
  EXPECT_FALSE(stage.shows("Press and let go"));
}

TEST_F(LibraryScreen, OffersToGoOnWithAnInterruptedSession) {
  model = library_offering();
  stage.frame();
  Asks asks = stage.click(stage.box_of("Go on (Enter)").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::go_on_interrupted);
  EXPECT_EQ(asks[0].text, "id-1");
  asks = stage.click(stage.box_of("Leave it").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::drop_interrupted);
}

TEST_F(LibraryScreen, TodaysSuggestionIsOneArrowKeyAboveTheFirstCard) {
  model.today = TodayOffer{"calf-roller", "Calf roller", "Legs: every 2 days"};
  stage.frame();
  stage.key(SDLK_RIGHT);
  stage.key(SDLK_LEFT);
  stage.key(SDLK_UP);
  Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].text, "calf-roller");
  EXPECT_TRUE(state.from_today);
  stage.key(SDLK_DOWN);
  asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].text, "daily-minute") << "the first card, one arrow key below";
  asks = stage.click(stage.box_of("Open").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].text, "calf-roller");
}

TEST_F(LibraryScreen, TheVeryFirstArrowKeyUpLeadsToTodaysSuggestion) {
  model.today = TodayOffer{"calf-roller", "Calf roller", "Legs: every 2 days"};
  stage.frame();
  stage.key(SDLK_UP);
  EXPECT_TRUE(state.on_today);
  const Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].text, "calf-roller");
  EXPECT_FALSE(state.filter.place.has_value());
}

TEST_F(LibraryScreen, UpFromTheFirstCardLeadsToWhatStandsAboveIt) {
  model.interrupted = library_offering().interrupted;
  stage.frame();
  stage.key(SDLK_UP);
  Asks asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::go_on_interrupted);
  EXPECT_FALSE(state.filter.place.has_value());
  stage.key(SDLK_RIGHT);
  asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::drop_interrupted);
  stage.key(SDLK_DOWN);
  asks = stage.key(SDLK_RETURN);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::open_routine);
}

TEST_F(LibraryScreen, UpFromTheFirstCardLeadsToYesterdaysQuestion) {
  state.next_day.id = "id-1";
  state.next_day.words = "How sore is it today, 0 to 10?";
  stage.frame();
  stage.key(SDLK_UP);
  stage.key(SDLK_SPACE);
  EXPECT_TRUE(state.next_day.sore.has_value());
  EXPECT_FALSE(state.filter.place.has_value());
}

TEST_F(LibraryScreen, GoesToTheHistory) {
  const Asks asks = stage.click(stage.box_of("History").middle());
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::go_history);
}

TEST_F(LibraryScreen, CtrlAndANumberLeadToATab) {
  const Asks asks = stage.ctrl(SDLK_2);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::go_history);
  EXPECT_TRUE(stage.ctrl(SDLK_1).empty());
  EXPECT_TRUE(stage.ctrl(SDLK_6).empty());
  EXPECT_EQ(stage.ctrl(SDLK_5).at(0).what, Ask::What::go_settings);
}

TEST(LibraryFilter, EveryWordMustStandSomewhereAndCaseIsIgnored) {
  const LibraryModel model = library();
  LibraryFilter filter;
  filter.search = " BALL  wall ";
  EXPECT_EQ(matching(model.cards, filter), (std::vector<std::size_t>{0, 2}));
  filter.search = "ball zebra";
  EXPECT_TRUE(matching(model.cards, filter).empty());
}

TEST(LibraryFilter, ARoutineForOneSideIsNotForTheOther) {
  const LibraryModel model = library();
  LibraryFilter filter;
  filter.place = Spot{"upper_trap", routine::Side::left};
  EXPECT_EQ(matching(model.cards, filter), (std::vector<std::size_t>{0}));
  filter.place = Spot{"upper_trap", routine::Side::right};
  EXPECT_EQ(matching(model.cards, filter), (std::vector<std::size_t>{0, 1}));
}

TEST(LibraryFilter, TheShortestVersionMustFitTheMinutes) {
  const LibraryModel model = library();
  LibraryFilter filter;
  filter.minutes = 3;
  EXPECT_EQ(matching(model.cards, filter).size(), 6U);
  filter.minutes = 2;
  EXPECT_TRUE(matching(model.cards, filter).empty());
  filter.minutes = 25;
  EXPECT_EQ(matching(model.cards, filter).size(), 7U);
}

TEST(LibraryFilter, NamesWhatNothingMatched) {
  LibraryFilter filter;
  filter.search = "ball";
  filter.tool = "foam roller";
  filter.minutes = 4;
  filter.place = Spot{"lower_back", routine::Side::left};
  EXPECT_EQ(nothing_matches(filter),
            "No routine matches “ball” for the lower back with foam roller in 4 min.");
}

}  // namespace
}  // namespace ui::samples
