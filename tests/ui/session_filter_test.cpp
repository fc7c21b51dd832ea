// SPDX-License-Identifier: MIT
#include "ui/screens/session_filter.h"

#include <gtest/gtest.h>

#include "review_samples.h"
#include "ui/screens/session_words.h"

namespace ui::samples {
namespace {

struct Filtered : testing::Test {
  history::SharedList list = review_of(nine_weeks()).list;
  SessionLines lines;

  std::size_t count(const SessionFilter& filter) {
    lines.update(list, filter, kReviewToday, 0);
    return lines.sessions();
  }
  // The same counted one by one.
  template <class Test>
  std::size_t by_hand(const Test& test) const {
    std::size_t found = 0;
    for (const history::SessionLine& line : list->lines) found += test(line) ? 1U : 0U;
    return found;
  }
};

TEST_F(Filtered, WithNothingChosenEverySessionIsThere) {
  EXPECT_EQ(count({}), list->lines.size());
  EXPECT_EQ(lines.all().front().day, true);
}

TEST_F(Filtered, EveryDayHasOneHeadingAndLinesStandUnderEachOther) {
  count({});
  float top = 0;
  for (const SessionLineAt& line : lines.all()) {
    EXPECT_FLOAT_EQ(line.top, top);
    top += line.height();
  }
  EXPECT_FLOAT_EQ(lines.height(), top);
}

TEST_F(Filtered, WordsAreLookedForInTitlePlaceAndNote) {
  SessionFilter filter;
  filter.text = "CALF roll";
  const std::size_t calves =
      by_hand([&](const auto& line) { return list->word(line.routine) == "calf-roller"; });
  EXPECT_EQ(count(filter), calves);
  filter.text = "shower";
  EXPECT_EQ(count(filter), by_hand([&](const auto& line) {
              return line.note != 0 && list->word(line.note).find("shower") != std::string::npos;
            }));
  filter.text = "lower back";
  EXPECT_GT(count(filter), 0U);
  filter.text = "nothing like it";
  EXPECT_EQ(count(filter), 0U);
}

TEST_F(Filtered, WordsAreLookedForInThePlaceAsItIsShown) {
  const auto shows = [&](const history::SessionLine& line, std::string_view part) {
    const auto spots = list->spots_of(line);
    return std::any_of(spots.begin(), spots.end(), [&](const history::SpotLine& spot) {
      return spot_words(list->word(spot.region), spot.side).find(part) != std::string::npos;
    });
  };
  SessionFilter filter;
  filter.text = "right calf";
  const std::size_t right =
      by_hand([&](const auto& line) { return shows(line, "Right") && shows(line, "calf"); });
  EXPECT_GT(right, 0U);
  EXPECT_EQ(count(filter), right);
  filter.text = "left calf";
  EXPECT_EQ(count(filter), by_hand([&](const auto& line) { return shows(line, "Left calf"); }));
  filter.text = "shoulder blade right";
  EXPECT_EQ(count(filter), by_hand([&](const auto& line) { return shows(line, "shoulder blade"); }));
}

TEST_F(Filtered, AWordTypedOnAndTakenBackFindsTheSameAsAtOnce) {
  for (const char* text : {"t", "tr", "tra", "trapx", "tra", "", "sho", "show"}) {
    SessionFilter filter;
    filter.text = text;
    const std::size_t step_by_step = count(filter);
    SessionLines fresh;
    fresh.update(list, filter, kReviewToday, 0);
    EXPECT_EQ(step_by_step, fresh.sessions()) << text;
  }
}

TEST_F(Filtered, ByRoutineToolSpotOutcomeAndPeriod) {
  SessionFilter filter;
  filter.routine = "ice-5-10";
  EXPECT_EQ(count(filter), by_hand([&](const auto& line) { return list->word(line.routine) == "ice-5-10"; }));
  filter = {};
  filter.tool = "cane";
  EXPECT_EQ(count(filter),
            by_hand([&](const auto& line) { return list->word(line.routine) == "trapezius"; }));
  filter = {};
  filter.tool = "can";
  EXPECT_EQ(count(filter), 0U);
  filter = {};
  filter.spot = history::Spot{"calf", routine::Side::left};
  const std::size_t left = count(filter);
  filter.spot->side = routine::Side::right;
  EXPECT_EQ(left + count(filter),
            by_hand([&](const auto& line) { return list->word(line.routine) == "calf-roller"; }));
  filter = {};
  filter.outcome = session::Outcome::ended;
  EXPECT_EQ(count(filter), by_hand([](const auto& line) { return line.outcome == session::Outcome::ended; }));
  filter = {};
  filter.days = 7;
  EXPECT_EQ(count(filter), static_cast<std::size_t>(review_of(nine_weeks()).stats->last_7_days.sessions));
  filter = {};
  filter.day = kReviewToday - std::chrono::days(1);
  count(filter);
  EXPECT_EQ(lines.all().size(), 1 + lines.sessions());
}

TEST_F(Filtered, GivesTheLinesThatTouchAStretch) {
  count({});
  EXPECT_EQ(lines.between(0, 1), (std::pair<std::size_t, std::size_t>{0, 1}));
  EXPECT_EQ(lines.between(kDayLine, kDayLine + kSessionLine), (std::pair<std::size_t, std::size_t>{1, 2}));
  EXPECT_EQ(lines.between(0, 1e9F).second, lines.all().size());
}

TEST_F(Filtered, OffersRoutinesAndToolsByUse) {
  const FilterChoices choices = choices_of(*list);
  ASSERT_EQ(choices.routines.size(), 4U);
  EXPECT_EQ(choices.routines.front().first, "trapezius");
  EXPECT_EQ(choices.tools.size(), 6U);
}

}  // namespace
}  // namespace ui::samples
