// SPDX-License-Identifier: MIT
// With SDL's virtual devices, through the real inbox: what a pad that is plugged in would do.
#include "ui/gamepads.h"

#include <SDL.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include <string>

#include "session/session.h"
#include "session/view.h"
#include "ui/inbox.h"
#include "ui/keys.h"
#include "ui/screens/models.h"

namespace ui {
namespace {

using namespace std::chrono_literals;

class GamepadsTest : public testing::Test {
 protected:
  GamepadsTest() {
    ImGui::CreateContext();
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    SDL_InitSubSystem(SDL_INIT_EVENTS);
    inbox_.emplace();
    while (SDL_WasInit(SDL_INIT_GAMECONTROLLER) == 0) inbox_->take(50ms);  // a second; then it listens
    inbox_->set_bounce(0ms);
  }
  ~GamepadsTest() override {
    inbox_.reset();
    SDL_QuitSubSystem(SDL_INIT_EVENTS);
    ImGui::DestroyContext();
  }

  SDL_Joystick* plug_in(SDL_JoystickType type) {
    const int index = SDL_JoystickAttachVirtual(type, SDL_CONTROLLER_AXIS_MAX, SDL_CONTROLLER_BUTTON_MAX, 1);
    EXPECT_GE(index, 0) << SDL_GetError();
    inbox_->take(20ms);
    return SDL_JoystickOpen(index);
  }

  std::vector<KeyPress> press(SDL_Joystick* device, int button) {
    SDL_JoystickSetVirtualButton(device, button, 1);
    inbox_->take(30ms);
    std::vector<KeyPress> keys = inbox_->take_keys();
    SDL_JoystickSetVirtualButton(device, button, 0);
    inbox_->take(30ms);
    EXPECT_TRUE(inbox_->take_keys().empty()) << "letting go is no press";
    return keys;
  }

  std::vector<KeyPress> press_key(SDL_Keycode code) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = code;
    event.key.timestamp = SDL_GetTicks();
    SDL_PushEvent(&event);
    inbox_->take(0ms);
    return inbox_->take_keys();
  }

  std::optional<Inbox> inbox_;
};

TEST_F(GamepadsTest, APadThatIsPluggedInAndOutWorksWhileItIsThere) {
  SDL_Joystick* pad = plug_in(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
  const auto keys = press(pad, SDL_CONTROLLER_BUTTON_A);
  ASSERT_EQ(keys.size(), 1U);
  EXPECT_EQ(keys[0].code, pad_key(SDL_CONTROLLER_BUTTON_A));
  SDL_JoystickClose(pad);
  SDL_JoystickDetachVirtual(0);
  inbox_->take(30ms);
  SDL_Joystick* again = plug_in(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
  EXPECT_EQ(press(again, SDL_CONTROLLER_BUTTON_START).size(), 1U);
  SDL_JoystickClose(again);
  SDL_JoystickDetachVirtual(0);
}

TEST_F(GamepadsTest, ADeviceWithoutALayoutGivesItsButtonsByNumberAndItsHat) {
  SDL_Joystick* device = plug_in(SDL_JOYSTICK_TYPE_UNKNOWN);
  ASSERT_EQ(SDL_IsGameController(0), SDL_FALSE);
  const auto keys = press(device, 2);
  ASSERT_EQ(keys.size(), 1U);
  EXPECT_EQ(keys[0].code, plain_button_key(2));
  SDL_JoystickSetVirtualHat(device, 0, SDL_HAT_UP);
  inbox_->take(30ms);
  const auto up = inbox_->take_keys();
  ASSERT_EQ(up.size(), 1U);
  EXPECT_EQ(up[0].code, pad_key(SDL_CONTROLLER_BUTTON_DPAD_UP));
  SDL_JoystickClose(device);
  SDL_JoystickDetachVirtual(0);
}

TEST_F(GamepadsTest, ABouncingPedalIsOnePressInASession) {
  inbox_->set_bounce(kSessionBounce);
  SDL_Joystick* pad = plug_in(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
  int counted = 0;
  for (int i = 0; i < 4; ++i) {
    SDL_JoystickSetVirtualButton(pad, SDL_CONTROLLER_BUTTON_A, 1);
    inbox_->take(10ms);
    SDL_JoystickSetVirtualButton(pad, SDL_CONTROLLER_BUTTON_A, 0);
    inbox_->take(10ms);
    counted += static_cast<int>(inbox_->take_keys().size());
  }
  EXPECT_EQ(counted, 1);
  SDL_JoystickClose(pad);
  SDL_JoystickDetachVirtual(0);
}

session::Plan three_holds() {
  std::vector<routine::Turn> turns;
  for (int i = 0; i < 3; ++i) {
    routine::Turn turn;
    turn.kind = routine::Kind::hold;
    turn.length = 30s;
    turn.region = "upper_trap";
    turn.side = routine::Side::left;
    turns.push_back(turn);
  }
  return session::lay_out("holds", "Holds", std::move(turns));
}

// Start, +10 s, -10 s, pause, go on, again, it let go, it hurts, too hard, twice the end: every 2 s one
// press.
template <typename Press>
session::Record drive(const std::vector<int>& buttons, Press press) {
  session::Session session(three_holds());
  session::Moment now = session::kSessionStart;
  for (const int button : buttons) {
    now += session::Length(2s);
    SessionModel model;
    session.advance(now);
    model.view = session::look(session, now);
    for (const Ask& ask : session_asks(press(button), model)) session.apply(ask.command, now);
  }
  EXPECT_TRUE(session.over());
  return session.record(now);
}

TEST_F(GamepadsTest, ASessionDrivenByAPadIsTheSameAsByTheKeyboard) {
  SDL_Joystick* pad = plug_in(SDL_JOYSTICK_TYPE_GAMECONTROLLER);
  const auto by_pad =
      drive({SDL_CONTROLLER_BUTTON_DPAD_UP, SDL_CONTROLLER_BUTTON_DPAD_DOWN, SDL_CONTROLLER_BUTTON_START,
             SDL_CONTROLLER_BUTTON_START, SDL_CONTROLLER_BUTTON_START, SDL_CONTROLLER_BUTTON_B,
             SDL_CONTROLLER_BUTTON_A, SDL_CONTROLLER_BUTTON_X, SDL_CONTROLLER_BUTTON_START,
             SDL_CONTROLLER_BUTTON_BACK, SDL_CONTROLLER_BUTTON_BACK},
            [&](int button) { return press(pad, button); });
  const auto by_keys = drive({SDLK_UP, SDLK_DOWN, SDLK_SPACE, SDLK_SPACE, SDLK_SPACE, SDLK_LEFT, SDLK_RIGHT,
                              SDLK_s, SDLK_SPACE, SDLK_ESCAPE, SDLK_ESCAPE},
                             [&](int code) { return press_key(code); });
  EXPECT_EQ(by_pad, by_keys);
  EXPECT_EQ(by_pad.outcome, session::Outcome::ended);
  EXPECT_EQ(by_pad.phases.size(), 4U);
  SDL_JoystickClose(pad);
  SDL_JoystickDetachVirtual(0);
}

}  // namespace
}  // namespace ui
