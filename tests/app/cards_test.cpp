// SPDX-License-Identifier: MIT
#include "app/cards.h"

#include <gtest/gtest.h>

#include "files/places.h"
#include "history/days.h"
#include "tree.h"

namespace app {
namespace {

using namespace std::chrono_literals;
using routine::Side;

const std::string kToday = "2026-11-21";

files::ShelfItem shipped(const std::string& id) {
  return files::read_routine(tree_path("sessions") / (id + ".toml")).value();
}

history::StoredSession done_on(const std::string& date, std::optional<int> before, std::optional<int> after) {
  history::StoredSession session;
  session.routine = "daily-minute";
  session.local_date = date;
  session.started_utc_ms = history::day_from(date)->time_since_epoch() / 1ms;
  session.scores = {{"upper_trap", Side::left, before, after}};
  return session;
}

history::SessionList list(const std::vector<history::StoredSession>& sessions) {
  return history::list_of(sessions);
}

TEST(Cards, SayWhatTheRoutineIs) {
  const auto cards = make_cards({shipped("daily-minute")}, {}, kToday);
  ASSERT_EQ(cards.size(), 1U);
  const ui::Card& card = cards[0];
  EXPECT_EQ(card.title, "The daily minute");
  EXPECT_EQ(card.usual, 88s);
  EXPECT_EQ(card.shortest, 88s);
  EXPECT_EQ(card.longest, 148s);
  EXPECT_EQ(card.tools, (std::vector<std::string>{"fingers", "massage ball"}));
  EXPECT_EQ(card.spots, (std::vector<ui::Spot>{{"upper_trap", Side::left}, {"upper_trap", Side::right}}));
  EXPECT_EQ(card.colour, routine::Kind::hold);
  EXPECT_EQ(card.last_done, "never done");
  EXPECT_EQ(card.problem, "");
}

TEST(Cards, SayWhenItWasDoneLastAndWhatItDid) {
  const auto item = shipped("daily-minute");
  const auto scored =
      make_cards({item}, list({done_on("2026-11-20", 6, 4), done_on("2026-11-01", 8, 8)}), kToday);
  EXPECT_EQ(scored[0].last_done, "yesterday · pain 6 → 4");
  const auto half = make_cards({item}, list({done_on("2026-11-18", 6, std::nullopt)}), kToday);
  EXPECT_EQ(half[0].last_done, "3 days ago");
}

TEST(Cards, ABrokenFileShowsItsFirstProblem) {
  const files::Places places;
  const auto item = files::read_routine(places.write_own("broken", "format = 1\ntitle = \n"));
  ASSERT_TRUE(item);
  const auto cards = make_cards({*item}, {}, kToday);
  ASSERT_EQ(cards.size(), 1U);
  EXPECT_EQ(cards[0].title, "broken");
  EXPECT_EQ(cards[0].problem, "Line 2: " + item->problems[0].message);
}

TEST(Cards, AFileThatCannotBeReadNamesNoLine) {
  files::ShelfItem item;
  item.id = "gone";
  item.problems.emplace_back();
  item.problems[0].message = "not readable";
  EXPECT_EQ(make_cards({item}, {}, kToday)[0].problem, "not readable");
}

TEST(Cards, NothingIsNoTool) {
  routine::Routine routine;
  routine.tools = {"none", "wall", "from_the_future"};
  EXPECT_EQ(tool_names(routine), std::vector<std::string>{"wall"});
}

TEST(Cards, LastTimeIsTheNewestScoreOfThatRegion) {
  const history::SessionList sessions = list({done_on("2026-11-21", std::nullopt, std::nullopt),
                                              done_on("2026-11-20", 6, 4), done_on("2026-11-19", 9, 9)});
  EXPECT_EQ(last_time("daily-minute", "upper_trap", sessions, kToday),
            "Last time: 6 before, 4 after, yesterday");
  EXPECT_EQ(last_time("daily-minute", "glute", sessions, kToday), "");
  EXPECT_EQ(last_time("trapezius", "upper_trap", sessions, kToday), "");
}

TEST(Cards, LastTimeLeavesOutWhatWasNotScored) {
  EXPECT_EQ(last_time("daily-minute", "upper_trap", list({done_on(kToday, 6, std::nullopt)}), kToday),
            "Last time: 6 before, today");
  EXPECT_EQ(last_time("daily-minute", "upper_trap", list({done_on(kToday, std::nullopt, 0)}), kToday),
            "Last time: 0 after, today");
}

TEST(Cards, SpotsHaveNamesForPeople) {
  EXPECT_EQ(spot_name({"upper_trap", Side::right}), "Right top of shoulder");
  EXPECT_EQ(spot_name({"upper_trap", Side::both}), "Both sides, top of shoulder");
  EXPECT_EQ(spot_name({"lower_back", Side::center}), "Lower back");
  EXPECT_EQ(spot_name({"", Side::center}), "");
}

}  // namespace
}  // namespace app
