// SPDX-License-Identifier: MIT
#include "app/take_along.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "files/places.h"
#include "guide/preparation.h"

namespace app {
namespace {

TEST(TakeAlongTest, TellsHowFarItIsFromTheSpeechToTheLastSample) {
  files::Places places;
  places.write_own("mine", files::kFineRoutine);
  const auto item = files::find_routine(places.folders(), "mine");
  const auto bank = audio::CueBank::load(places.folders().assets / "cues");
  ASSERT_TRUE(item && bank);
  const TakeAlong what{guide::prepare(*item, {}).value().plan, "A goal.", {}, true};
  std::vector<double> told;
  audio::UnfinishedFile to(places.file("mine.flac"));
  const auto written = write_take_along(*bank, what, to, [&](double share) {
    told.push_back(share);
    return true;
  });
  ASSERT_TRUE(written) << written.error();
  EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
  EXPECT_GT(told.front(), 0);
  EXPECT_LT(told.front(), 0.5);
  EXPECT_EQ(told.back(), 1);
  audio::UnfinishedFile other(places.file("other.flac"));
  const auto stopped = write_take_along(*bank, what, other, [](double) { return false; });
  EXPECT_FALSE(stopped);
  EXPECT_FALSE(std::filesystem::exists(places.file("other.flac")));
}

}  // namespace
}  // namespace app
