// SPDX-License-Identifier: MIT
#include "routine/other_places.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "routine/files.h"
#include "routine/parse.h"

namespace routine {
namespace {

Routine shipped(const std::string& id) {
  const auto file = files::root() / "sessions" / (id + ".toml");
  return *parse(files::text(file), id, file.string());
}

bool has(const std::vector<std::string>& places, const std::string& region) {
  return std::find(places.begin(), places.end(), region) != places.end();
}

TEST(OtherPlaces, AreNoneWhereThePersonMayNotPick) {
  EXPECT_TRUE(other_places(shipped("shin-muscle")).empty());
}

TEST(OtherPlaces, OfAMinuteOfPressingAreAllThatMayBePressed) {
  const auto places = other_places(shipped("daily-minute"));
  EXPECT_TRUE(has(places, "calf"));
  EXPECT_FALSE(has(places, "head_face")) << "pain is noted there, nothing is pressed";
}

TEST(OtherPlaces, OfIceLeaveOutWhereNoIceMayLie) {
  const auto places = other_places(shipped("ice-5-10"));
  EXPECT_TRUE(has(places, "calf"));
  EXPECT_FALSE(has(places, "chest"));
}

TEST(OtherPlaces, LeaveOutWhereARuleForbidsTheTool) {
  Routine roller = shipped("daily-minute");
  roller.tools = {"foam_roller"};
  EXPECT_TRUE(has(other_places(roller), "calf"));
  EXPECT_FALSE(has(other_places(roller), "neck_back"));
}

}  // namespace
}  // namespace routine
