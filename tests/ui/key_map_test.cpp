// SPDX-License-Identifier: MIT
#include "ui/key_map.h"

#include <SDL_gamecontroller.h>
#include <SDL_keycode.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace ui {
namespace {

using testing::ElementsAre;

TEST(KeyMap, TheTableHasEveryActionInItsPlace) {
  ASSERT_EQ(action_table().size(), kActionCount);
  for (std::size_t i = 0; i < kActionCount; ++i) {
    EXPECT_EQ(static_cast<std::size_t>(action_table()[i].action), i);
    EXPECT_FALSE(usual_keys().of(action_table()[i].action).empty()) << action_table()[i].id;
  }
}

TEST(KeyMap, NoUsualKeyDoesTwoThings) {
  std::set<Key> seen;
  for (const auto& keys : usual_keys().keys) {
    for (const Key key : keys) EXPECT_TRUE(seen.insert(key).second) << key_name(key);
  }
}

TEST(KeyMap, AKeyThatIsGivenIsTakenFromWhoHadIt) {
  KeyMap map = usual_keys();
  EXPECT_EQ(give_key(map, Action::let_go, SDLK_SPACE), Action::pause);
  EXPECT_EQ(action_of(map, SDLK_SPACE), Action::let_go);
  EXPECT_EQ(give_key(map, Action::let_go, SDLK_SPACE), std::nullopt);
  EXPECT_EQ(give_key(map, Action::let_go, SDLK_x), std::nullopt);
  EXPECT_EQ(action_of(map, SDLK_x), Action::let_go);
}

TEST(KeyMap, WhatIsNotNamedKeepsItsUsualKeysButNotThoseThatWereTaken) {
  const std::vector<NamedKeys> lines = {{"let_go", {"Space", "Pad Y"}}};
  const ReadKeys read = read_keys(lines);
  EXPECT_THAT(read.problems, ElementsAre());
  EXPECT_THAT(read.map.of(Action::let_go), ElementsAre(SDLK_SPACE, pad_key(SDL_CONTROLLER_BUTTON_Y)));
  EXPECT_EQ(action_of(read.map, SDLK_RIGHT), std::nullopt);
  EXPECT_EQ(action_of(read.map, SDLK_F5), Action::pause);
  EXPECT_EQ(read.map.of(Action::again), usual_keys().of(Action::again));
}

TEST(KeyMap, WrongNamesAndKeysClaimedTwiceAreToldAndTheRestCounts) {
  const std::vector<NamedKeys> lines = {
      {"jump", {"x"}}, {"mute", {"x", "Hyperspace"}}, {"rotate", {"x", "y"}}};
  const ReadKeys read = read_keys(lines);
  EXPECT_THAT(
      read.problems,
      ElementsAre(
          "keys: no action is called \"jump\"; there are pause let_go again still_tight less hurts end "
          "mute voice full_screen rotate small_timer help",
          "keys: mute: no key is called \"Hyperspace\"; it is left out",
          "keys: X is given to mute and to rotate; it does the first"));
  EXPECT_THAT(read.map.of(Action::mute), ElementsAre(SDLK_x));
  EXPECT_THAT(read.map.of(Action::rotate), ElementsAre(SDLK_y));
}

TEST(KeyMap, AnActionMayBeLeftWithoutKeys) {
  const std::vector<NamedKeys> lines = {{"voice", {}}};
  EXPECT_TRUE(read_keys(lines).map.of(Action::voice).empty());
}

TEST(KeyMap, WhatIsWrittenIsReadBack) {
  EXPECT_THAT(changed_keys(usual_keys()), ElementsAre());
  KeyMap map = usual_keys();
  give_key(map, Action::hurts, SDLK_SPACE);
  give_key(map, Action::end, plain_button_key(4));
  map.of(Action::voice).clear();
  const std::vector<NamedKeys> lines = changed_keys(map);
  EXPECT_EQ(lines.size(), 4U);  // pause lost one
  EXPECT_EQ(read_keys(lines).map, map);
  EXPECT_THAT(read_keys(lines).problems, ElementsAre());
}

}  // namespace
}  // namespace ui
