// SPDX-License-Identifier: MIT
#include "routine/kind.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace routine {
namespace {

TEST(Kind, EachHasItsOwnWordAndComesBackFromIt) {
  std::set<std::string_view> ids;
  std::set<std::string_view> words;
  for (const Kind kind : kAllKinds) {
    ids.insert(kind_id(kind));
    words.insert(short_word(kind));
    EXPECT_EQ(kind_from_id(kind_id(kind)), kind);
  }
  EXPECT_EQ(ids.size(), 11U);
  EXPECT_EQ(words.size(), 11U);
  EXPECT_EQ(kind_from_id(""), std::nullopt);
  EXPECT_EQ(kind_from_id("Hold"), std::nullopt);
  EXPECT_EQ(kind_from_id("squeeze"), std::nullopt);
}

TEST(Kind, ShortWordsAreWhatAPersonHears) {
  EXPECT_EQ(short_word(Kind::release), "Let go");
  EXPECT_EQ(short_word(Kind::ice), "Ice on");
  EXPECT_EQ(short_word(Kind::prepare), "Ready");
}

TEST(Kind, PressureWorkRealTimeAndLeavingAloneAreThoseOfTheGlossary) {
  std::string pressure;
  std::string working;
  std::string real_time;
  std::string alone;
  for (const Kind kind : kAllKinds) {
    if (is_pressure(kind)) pressure += std::string(kind_id(kind)) + ' ';
    if (is_working(kind)) working += std::string(kind_id(kind)) + ' ';
    if (runs_in_real_time(kind)) real_time += std::string(kind_id(kind)) + ' ';
    if (leaves_alone(kind)) alone += std::string(kind_id(kind)) + ' ';
  }
  EXPECT_EQ(pressure, "hold press roll ");
  EXPECT_EQ(working, "hold press stretch roll ");
  EXPECT_EQ(real_time, "ice heat rest ");
  EXPECT_EQ(alone, "prepare release rest breathe move ");
}

TEST(Kind, NoPhaseGrowsPastItsSafeLimit) {
  std::string limits;
  for (const Kind kind : kAllKinds) limits += base::duration_text(safe_limit(kind)) + ' ';
  EXPECT_EQ(limits, "30m 2m 10s 30m 2m 2m 15m 20m 30m 30m 30m ");
}

}  // namespace
}  // namespace routine
