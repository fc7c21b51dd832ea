// SPDX-License-Identifier: MIT
#include "ui/screens/score_keys.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

namespace ui {
namespace {

TEST(ScoreKeys, ADigitIsItsScore) {
  ScoreKeys keys;
  for (int digit = 0; digit <= 9; ++digit) EXPECT_EQ(keys.press(SDLK_0 + digit, 10.0 * digit), digit);
  EXPECT_EQ(keys.press(SDLK_KP_0, 200), 0);
  for (int digit = 1; digit <= 9; ++digit)
    EXPECT_EQ(keys.press(SDLK_KP_1 + digit - 1, 300 + 10.0 * digit), digit);
}

TEST(ScoreKeys, OneAndSoonZeroIsTen) {
  ScoreKeys keys;
  EXPECT_EQ(keys.press(SDLK_1, 5), 1);
  EXPECT_EQ(keys.press(SDLK_0, 5 + ScoreKeys::kTenWindow / 2), 10);
  EXPECT_EQ(keys.press(SDLK_0, 5 + ScoreKeys::kTenWindow / 2), 0) << "a ten is used up";
}

TEST(ScoreKeys, OneAndLaterZeroIsZero) {
  ScoreKeys keys;
  keys.press(SDLK_KP_1, 5);
  EXPECT_EQ(keys.press(SDLK_0, 5.01 + ScoreKeys::kTenWindow), 0);
}

TEST(ScoreKeys, AnotherKeyBetweenThemEndsTheOne) {
  ScoreKeys keys;
  keys.press(SDLK_1, 5);
  EXPECT_EQ(keys.press(SDLK_a, 5.1), std::nullopt);
  EXPECT_EQ(keys.press(SDLK_0, 5.2), 0);
}

TEST(ScoreKeys, OtherKeysAreNoScore) {
  ScoreKeys keys;
  for (const int code : {SDLK_RETURN, SDLK_F1, SDLK_KP_ENTER, SDLK_MINUS}) {
    EXPECT_EQ(keys.press(code, 0), std::nullopt) << code;
  }
}

}  // namespace
}  // namespace ui
