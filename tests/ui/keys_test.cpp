// SPDX-License-Identifier: MIT
#include "ui/keys.h"

#include <SDL_keycode.h>
#include <gtest/gtest.h>

#include <chrono>

#include "ui/screens/models.h"

namespace {

using namespace std::chrono_literals;
using ui::Ask;
using What = session::Command::What;

ui::Asks press(int code, const ui::SessionModel& model = {}) {
  const ui::KeyPress key{code};
  return ui::session_asks({&key, 1}, model);
}

struct Line {
  int code;
  What command;
};

class KeysTable : public testing::TestWithParam<Line> {};

TEST_P(KeysTable, KeyMeansItsCommand) {
  const ui::Asks asks = press(GetParam().code);
  ASSERT_EQ(asks.size(), 1U);
  EXPECT_EQ(asks[0].what, Ask::What::command);
  EXPECT_EQ(asks[0].command.what, GetParam().command);
}

INSTANTIATE_TEST_SUITE_P(Keyboard, KeysTable,
                         testing::Values(Line{SDLK_SPACE, What::pause_or_go_on},
                                         Line{SDLK_RIGHT, What::let_go}, Line{SDLK_LEFT, What::again},
                                         Line{SDLK_UP, What::still_tight}, Line{SDLK_DOWN, What::less},
                                         Line{SDLK_s, What::hurts}, Line{SDLK_ESCAPE, What::end}));
INSTANTIATE_TEST_SUITE_P(Clicker, KeysTable,
                         testing::Values(Line{SDLK_PERIOD, What::pause_or_go_on},
                                         Line{SDLK_b, What::pause_or_go_on},
                                         Line{SDLK_F5, What::pause_or_go_on},
                                         Line{SDLK_PAGEDOWN, What::let_go}, Line{SDLK_PAGEUP, What::again}));
INSTANTIATE_TEST_SUITE_P(MediaKeys, KeysTable,
                         testing::Values(Line{SDLK_AUDIOPLAY, What::pause_or_go_on},
                                         Line{SDLK_AUDIONEXT, What::let_go},
                                         Line{SDLK_AUDIOPREV, What::again},
                                         Line{SDLK_AUDIOSTOP, What::hurts}));

TEST(Keys, LettersSwitchSoundVoiceScreenPictureAndHelp) {
  EXPECT_EQ(press(SDLK_m).at(0).what, Ask::What::toggle_mute);
  EXPECT_EQ(press(SDLK_v).at(0).what, Ask::What::toggle_voice);
  EXPECT_EQ(press(SDLK_f).at(0).what, Ask::What::toggle_full_screen);
  EXPECT_EQ(press(SDLK_r).at(0).what, Ask::What::rotate);
  EXPECT_EQ(press(SDLK_h).at(0).what, Ask::What::toggle_keys);
}

TEST(Keys, OtherKeysMeanNothing) {
  for (const int code : {SDLK_x, SDLK_1, SDLK_RETURN, SDLK_TAB}) EXPECT_TRUE(press(code).empty()) << code;
}

TEST(Keys, KeysWithControlAreNotTheSessions) {
  const ui::KeyPress key{SDLK_s, true};
  EXPECT_TRUE(ui::session_asks({&key, 1}, {}).empty());
}

TEST(Keys, EscapeClosesTheKeysOverlayFirst) {
  ui::SessionModel model;
  model.keys_shown = true;
  EXPECT_EQ(press(SDLK_ESCAPE, model).at(0).what, Ask::What::toggle_keys);
}

TEST(Keys, NumbersAnswerWhyItHurt) {
  ui::SessionModel model;
  model.view.hurt_unanswered = true;
  const auto answers = session::hurt_answers();
  for (int digit = 1; digit <= 7; ++digit) {
    const ui::Asks asks = press(SDLK_0 + digit, model);
    ASSERT_EQ(asks.size(), 1U) << digit;
    EXPECT_EQ(asks[0].command.what, What::say_why);
    EXPECT_EQ(asks[0].command.why, answers[static_cast<std::size_t>(digit - 1)].why);
  }
  EXPECT_TRUE(press(SDLK_8, model).empty());
  EXPECT_TRUE(press(SDLK_0, model).empty());
}

TEST(Debounce, TheSameKeyWithinSixtyMillisecondsIsOnePress) {
  ui::Debounce debounce;
  EXPECT_TRUE(debounce.counts(SDLK_SPACE, 1000ms));
  EXPECT_FALSE(debounce.counts(SDLK_SPACE, 1059ms));
  EXPECT_TRUE(debounce.counts(SDLK_SPACE, 1119ms));
}

TEST(Debounce, AContactThatGoesOnBouncingStaysOnePress) {
  ui::Debounce debounce;
  EXPECT_TRUE(debounce.counts(SDLK_SPACE, 0ms));
  for (int at = 40; at <= 400; at += 40)
    EXPECT_FALSE(debounce.counts(SDLK_SPACE, std::chrono::milliseconds(at)));
}

TEST(Debounce, InASessionTwoPressesOnPurposeAreStillTwo) {
  ui::Debounce debounce;
  debounce.set_bounce(ui::kSessionBounce);
  EXPECT_TRUE(debounce.counts(SDLK_LEFT, 1000ms));
  EXPECT_FALSE(debounce.counts(SDLK_LEFT, 1119ms));
  EXPECT_TRUE(debounce.counts(SDLK_LEFT, 1269ms));
}

TEST(Keys, FollowTheModelsKeys) {
  ui::KeyMap map = ui::usual_keys();
  ui::give_key(map, ui::Action::let_go, SDLK_x);
  ui::SessionModel model;
  model.keys = &map;
  EXPECT_EQ(press(SDLK_x, model).at(0).command.what, What::let_go);
  EXPECT_EQ(press(SDLK_t, model).at(0).what, Ask::What::toggle_small);
}

TEST(Keys, TheOverlayShowsTheKeysThatThereAre) {
  const auto help = ui::key_help(ui::usual_keys());
  ASSERT_EQ(help.size(), ui::kActionCount);
  EXPECT_EQ(help[0].keyboard, (std::vector<std::string>{"Space", ".", "B", "F5"}));
  EXPECT_EQ(help[0].pad, std::vector<std::string>{"Start"});
  EXPECT_EQ(help[1].keyboard, (std::vector<std::string>{"→", "Page Down"}));
}

TEST(Debounce, AnotherKeyIsItsOwn) {
  ui::Debounce debounce;
  EXPECT_TRUE(debounce.counts(SDLK_LEFT, 1000ms));
  EXPECT_TRUE(debounce.counts(SDLK_RIGHT, 1001ms));
}

}  // namespace
