// SPDX-License-Identifier: MIT
#include "routine/cautions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "routine/make.h"

namespace routine {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Routine doing(Kind kind, std::string tool) {
  Routine result = make::routine({Node{make::step(kind, 30)}});
  result.tools = {std::move(tool)};
  return result;
}

TEST(Cautions, EachHasATextOfTwelveWordsOrFewerAndASource) {
  for (const Caution& caution : cautions()) {
    std::istringstream words{std::string(caution.text)};
    const auto count = std::distance(std::istream_iterator<std::string>(words), {});
    EXPECT_GT(count, 3) << caution.id;
    EXPECT_LE(count, 12) << caution.id;
    EXPECT_FALSE(caution.source.empty()) << caution.id;
    EXPECT_EQ(find_caution(caution.id), &caution);
  }
  EXPECT_EQ(find_caution("nothing"), nullptr);
}

TEST(Cautions, PressureNeedsTheGeneralOneAndThoseOfItsRegion) {
  EXPECT_THAT(needed_cautions(doing(Kind::hold, "fingers"), "upper_trap"), ElementsAre("general", "neck"));
  EXPECT_THAT(needed_cautions(doing(Kind::hold, "fingers"), "chest"), ElementsAre("general"));
  EXPECT_THAT(needed_cautions(doing(Kind::press, "fingers"), "hamstring"), ElementsAre("general", "clot"));
  EXPECT_THAT(needed_cautions(doing(Kind::roll, "fingers"), "foot_sole"), ElementsAre("general", "nerve"));
  EXPECT_THAT(needed_cautions(doing(Kind::roll, "fingers"), "shin"), ElementsAre("general", "clot", "shin"));
  EXPECT_THAT(needed_cautions(doing(Kind::hold, "fingers"), "psoas"), ElementsAre("general", "psoas"));
}

TEST(Cautions, ToolsBringTheirs) {
  EXPECT_THAT(needed_cautions(doing(Kind::hold, "cane"), "levator"), ElementsAre("general", "neck", "spine"));
  EXPECT_THAT(needed_cautions(doing(Kind::hold, "tennis_ball"), "lower_back"),
              ElementsAre("general", "spine", "lowback"));
  EXPECT_THAT(needed_cautions(doing(Kind::roll, "foam_roller"), "mid_back"),
              ElementsAre("general", "lowback", "roller"));
  EXPECT_THAT(needed_cautions(doing(Kind::heat, "warm_bath"), "mid_back"), ElementsAre("heat", "bath"));
}

TEST(Cautions, ColdHeatAndStretchHaveTheirOwnAndNothingElse) {
  EXPECT_THAT(needed_cautions(doing(Kind::ice, "ice_pack"), "lower_back"), ElementsAre("ice"));
  EXPECT_THAT(needed_cautions(doing(Kind::heat, "heat_pad"), "calf"), ElementsAre("heat"));
  EXPECT_THAT(needed_cautions(doing(Kind::stretch, "none"), "psoas"), ElementsAre("stretch"));
  EXPECT_THAT(needed_cautions(doing(Kind::move, "none"), "psoas"), IsEmpty());
}

TEST(Cautions, AStepsOwnRegionAndToolCount) {
  Step calf = make::step(Kind::roll, 30);
  calf.region = "calf";
  calf.tool = "foam_roller";
  EXPECT_THAT(needed_cautions(make::routine({Node{calf}}), "chest"),
              ElementsAre("general", "clot", "roller"));
}

TEST(Cautions, TheFilesOwnListComesFirstInItsOrder) {
  Routine routine = doing(Kind::hold, "cane");
  routine.cautions = {"pro", "spine"};
  EXPECT_THAT(shown_cautions(routine, "levator"), ElementsAre("pro", "spine", "general", "neck"));
}

}  // namespace
}  // namespace routine
