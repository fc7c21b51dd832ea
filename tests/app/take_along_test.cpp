// SPDX-License-Identifier: MIT
#include "app/take_along.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "app/places.h"
#include "app/preparation.h"

namespace app {
namespace {

TEST(TakeAlongTest, TellsHowFarItIsFromTheSpeechToTheLastSample) {
  Places places;
  places.write_own("mine", kFineRoutine);
  const auto item = find_routine(places.folders(), "mine");
  const auto bank = audio::CueBank::load(places.folders().assets / "cues");
  ASSERT_TRUE(item && bank);
  const TakeAlong what{prepare(*item, {}).value().plan, "A goal.", {}, true};
  std::vector<double> told;
  const auto written = write_take_along(*bank, what, places.file("mine.flac"), [&](double share) {
    told.push_back(share);
    return true;
  });
  ASSERT_TRUE(written) << written.error();
  EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
  EXPECT_GT(told.front(), 0);
  EXPECT_LT(told.front(), 0.5);
  EXPECT_EQ(told.back(), 1);
  const auto stopped = write_take_along(*bank, what, places.file("other.flac"), [](double) { return false; });
  EXPECT_FALSE(stopped);
  EXPECT_FALSE(std::filesystem::exists(places.file("other.flac")));
}

}  // namespace
}  // namespace app
