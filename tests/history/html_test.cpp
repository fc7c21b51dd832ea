// SPDX-License-Identifier: MIT
#include "history/html.h"

#include <gmock/gmock.h>

namespace history {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Html, EscapesWhatAPageWouldObey) {
  EXPECT_EQ(escaped("<b onclick=\"x\">&'"), "&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;");
  EXPECT_EQ(escaped(std::string_view("a\x1b\nb\x7f", 5)), "a  b ");
  EXPECT_EQ(escaped("頸"), "頸");
}

TEST(Html, NamesSpotsForPeople) {
  EXPECT_EQ(spot_words({"upper_trap", routine::Side::left}), "left top of shoulder");
  EXPECT_EQ(spot_words({"elbow_of_the_future", routine::Side::center}), "elbow_of_the_future");
}

TEST(Html, DrawsEachGivenScoreOnce) {
  const Day day = *day_from("2026-11-01");
  SpotStats spot;
  spot.scores = {{day, 0, 6, {}, {}}, {day + std::chrono::days(10), 0, {}, 2, {}}};
  spot.weeks = {{day, 6.0, {}, 1}};
  const std::string svg = score_chart(spot, day, day + std::chrono::days(20));
  EXPECT_THAT(svg, HasSubstr("<circle class=\"before\" cx=\"30.0\" cy=\"56.0\""));
  EXPECT_THAT(svg, HasSubstr("<circle class=\"after\" cx=\"330.0\" cy=\"102.0\""));
  EXPECT_THAT(svg, HasSubstr("points=\"30.0,56.0 \""));
  EXPECT_THAT(score_chart({}, day, day), Not(HasSubstr("<circle")));
}

}  // namespace
}  // namespace history
