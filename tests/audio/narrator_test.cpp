// SPDX-License-Identifier: MIT
#include "audio/narrator.h"

#include <gtest/gtest.h>

#include <thread>

namespace audio {
namespace {

using std::chrono::milliseconds;

session::TimedUtterance at_second(int second, std::string text) {
  const session::Moment from = session::kSessionStart + session::Length{1000 * second};
  return {from, from + session::Length{4000}, {std::move(text)}};
}

// Tends until there are `count` pieces of speech, or for about a minute.
bool tended(Narrator& narrator, std::size_t count, std::int64_t now) {
  for (int i = 0; i < 6000 && narrator.speech().size() != count; ++i) {
    narrator.tend(now);
    std::this_thread::sleep_for(milliseconds{10});
  }
  return narrator.speech().size() == count;
}

TEST(Narrator, HasPreparedWhatComesInTheNextMinuteAndAHalf) {
  Narrator narrator({});
  narrator.follow({at_second(5, "Press."), at_second(60, "Let go."), at_second(200, "Hold.")}, 0);
  EXPECT_TRUE(narrator.speech().empty()) << "follow does not wait";
  EXPECT_TRUE(tended(narrator, 2, 0));
  EXPECT_TRUE(narrator.has_more(60 * kRate));
  EXPECT_FALSE(narrator.has_more(70 * kRate));
  EXPECT_TRUE(tended(narrator, 3, 150 * kRate)) << "later it looks further";
  EXPECT_EQ(narrator.speech()[0].frame, 5 * kRate);
}

TEST(Narrator, LetsGoOfEverythingWhenTheSessionEnds) {
  Narrator narrator({});
  narrator.follow({at_second(5, "Press.")}, 0);
  ASSERT_TRUE(tended(narrator, 1, 0));
  EXPECT_GT(narrator.bytes(), 0U);
  narrator.clear();
  EXPECT_TRUE(narrator.speech().empty());
  for (int i = 0; i < 6000 && narrator.bytes() != 0; ++i) {
    std::this_thread::sleep_for(milliseconds{10});
    narrator.clear();
  }
  EXPECT_EQ(narrator.bytes(), 0U);
}

TEST(Narrator, AProgramThatHangsCostsNothingButItsVoice) {
  Narrator narrator({.program = "/bin/sleep 100", .limits = {.patience = milliseconds{300}}});
  narrator.follow({at_second(5, "Press.")}, 0);
  EXPECT_FALSE(narrator.tend(0));
  EXPECT_TRUE(tended(narrator, 1, 0)) << "by the built-in voice";
  EXPECT_EQ(
      narrator.trouble(),
      "the voice program \"/bin/sleep\" gave no whole sound within 1 s; the built-in voice speaks instead");
}

TEST(Narrator, EndsSoonThoughAProgramSpeaks) {
  const auto before = std::chrono::steady_clock::now();
  {
    Narrator narrator({.program = "/bin/sleep 100"});
    narrator.follow({at_second(5, "Press.")}, 0);
    std::this_thread::sleep_for(milliseconds{100});
  }
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds{20})
      << "it waits for the program";
}

}  // namespace
}  // namespace audio
