// SPDX-License-Identifier: MIT
#include "base/duration_text.h"

#include <gtest/gtest.h>

#include <random>

namespace base {
namespace {

TEST(DurationText, ReadsWhatPeopleWrite) {
  EXPECT_EQ(parse_duration("45s"), Millis{45'000});
  EXPECT_EQ(parse_duration("5m"), Millis{300'000});
  EXPECT_EQ(parse_duration("1m30s"), Millis{90'000});
  EXPECT_EQ(parse_duration("1h"), Millis{3'600'000});
  EXPECT_EQ(parse_duration("1h0m5s"), Millis{3'605'000});
  EXPECT_EQ(parse_duration("2.5s"), Millis{2'500});
  EXPECT_EQ(parse_duration("0.001s"), Millis{1});
  EXPECT_EQ(parse_duration("90s"), Millis{90'000});
  EXPECT_EQ(parse_duration("0s"), Millis{0});
  EXPECT_EQ(parse_duration("24h"), Millis{86'400'000});
}

TEST(DurationText, ReadsNothingElse) {
  for (const char* text :
       {"",      "s",    "45",   "-5s",  "+5s",  " 5s",         "5s ", "5 s",        "5S",   "1s1m",
        "1m1m",  "nan",  "inf",  "1e3s", "0x5s", "5.s",         ".5s", "2.0001s",    "1.5m", "24h0m0.001s",
        "24h1s", "5sec", "1:30", "5m30", "٣s",   "9999999999s", "5ms", "999999999h", "1,5s", "2.5"}) {
    EXPECT_EQ(parse_duration(text), std::nullopt) << text;
  }
  EXPECT_EQ(parse_duration(std::string_view("5s\0", 3)), std::nullopt);
}

TEST(DurationText, WritesTheFewestUnits) {
  EXPECT_EQ(duration_text(Millis{0}), "0s");
  EXPECT_EQ(duration_text(Millis{90'000}), "1m30s");
  EXPECT_EQ(duration_text(Millis{60'000}), "1m");
  EXPECT_EQ(duration_text(Millis{3'600'000}), "1h");
  EXPECT_EQ(duration_text(Millis{3'605'000}), "1h5s");
  EXPECT_EQ(duration_text(Millis{2'500}), "2.5s");
  EXPECT_EQ(duration_text(Millis{1}), "0.001s");
  EXPECT_EQ(duration_text(Millis{60'050}), "1m0.05s");
  EXPECT_EQ(duration_text(Millis{-1}), "0s");
}

TEST(DurationText, EveryLengthOfADayReadsBack) {
  std::mt19937_64 random(7);
  std::uniform_int_distribution<std::int64_t> any(0, 86'400'000);
  for (int i = 0; i < 20'000; ++i) {
    const Millis length{any(random)};
    ASSERT_EQ(parse_duration(duration_text(length)), length) << length.count();
  }
}

TEST(DurationText, ClocksRoundUpSoThatZeroMeansTheEnd) {
  EXPECT_EQ(clock_text(Millis{0}), "0:00");
  EXPECT_EQ(clock_text(Millis{1}), "0:01");
  EXPECT_EQ(clock_text(Millis{45'000}), "0:45");
  EXPECT_EQ(clock_text(Millis{59'001}), "1:00");
  EXPECT_EQ(clock_text(Millis{725'000}), "12:05");
  EXPECT_EQ(clock_text(Millis{3'723'000}), "1:02:03");
  EXPECT_EQ(clock_text(Millis{-500}), "0:00");
}

}  // namespace
}  // namespace base
