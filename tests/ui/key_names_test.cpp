// SPDX-License-Identifier: MIT
#include <SDL_gamecontroller.h>
#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include "ui/key_map.h"

namespace ui {
namespace {

TEST(KeyNames, EveryUsualKeyHasANameThatIsReadBack) {
  for (const auto& keys : usual_keys().keys) {
    for (const Key key : keys) {
      EXPECT_FALSE(key_name(key).empty()) << key;
      EXPECT_EQ(key_from_name(key_name(key)), key) << key_name(key);
    }
  }
}

TEST(KeyNames, AreReadHoweverTheyAreWritten) {
  EXPECT_EQ(key_from_name("page down"), SDLK_PAGEDOWN);
  EXPECT_EQ(key_from_name("PageDown"), SDLK_PAGEDOWN);
  EXPECT_EQ(key_from_name("b"), SDLK_b);
  EXPECT_EQ(key_from_name("B"), SDLK_b);
  EXPECT_EQ(key_from_name("escape"), SDLK_ESCAPE);
  EXPECT_EQ(key_from_name("pad start"), pad_key(SDL_CONTROLLER_BUTTON_START));
  EXPECT_EQ(key_from_name("button 3"), plain_button_key(2));
}

TEST(KeyNames, WhatIsNoKeyIsNone) {
  for (const char* name :
       {"", "Button", "Button ", "Button 0", "Button 257", "Button 3x", "Pad", "Pad Q", "Nokey"}) {
    EXPECT_EQ(key_from_name(name), std::nullopt) << name;
  }
}

TEST(KeyNames, OnScreensArrowsAreArrowsAndPadsGoWithoutTheWord) {
  EXPECT_EQ(key_label(SDLK_RIGHT), "→");
  EXPECT_EQ(key_label(SDLK_SPACE), "Space");
  EXPECT_EQ(key_label(pad_key(SDL_CONTROLLER_BUTTON_DPAD_UP)), "Up");
}

}  // namespace
}  // namespace ui
