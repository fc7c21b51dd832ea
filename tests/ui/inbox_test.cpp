// SPDX-License-Identifier: MIT
#include "ui/inbox.h"

#include <SDL.h>
#include <gtest/gtest.h>
#include <imgui.h>

namespace ui {
namespace {

constexpr std::chrono::milliseconds kNow{0};

class InboxTest : public testing::Test {
 protected:
  InboxTest() {
    SDL_Init(SDL_INIT_EVENTS);
    ImGui::CreateContext();
  }
  ~InboxTest() override {
    ImGui::DestroyContext();
    SDL_Quit();
  }

  void happens(SDL_EventType what, SDL_Keycode key = SDLK_TAB) {
    SDL_Event event{};
    event.type = what;
    event.key.timestamp = ++at_ * 1000;
    event.key.keysym.sym = key;
    event.key.keysym.scancode = SDL_SCANCODE_TAB;
    SDL_PushEvent(&event);
  }
  static bool tab_is_down() { return ImGui::GetIO().KeysDown[SDL_SCANCODE_TAB]; }

  Inbox inbox_;

 private:
  Uint32 at_ = 0;
};

TEST_F(InboxTest, AKeyThatWentUpBeforeAFrameSawItIsStillDownInThatFrame) {
  happens(SDL_KEYDOWN);
  EXPECT_TRUE(inbox_.take(kNow).input);
  happens(SDL_KEYUP);
  inbox_.take(kNow);
  inbox_.take(kNow);
  EXPECT_TRUE(tab_is_down()) << "no frame was drawn yet";
  EXPECT_EQ(inbox_.take_keys().size(), 1U);
  EXPECT_TRUE(inbox_.take(kNow).input) << "the release is news for another frame";
  EXPECT_FALSE(tab_is_down());
}

TEST_F(InboxTest, AKeyThatAFrameHasSeenGoesUpAtOnce) {
  happens(SDL_KEYDOWN);
  inbox_.take(kNow);
  EXPECT_EQ(inbox_.take_keys().size(), 1U);
  inbox_.take(kNow);
  happens(SDL_KEYUP);
  inbox_.take(kNow);
  EXPECT_FALSE(tab_is_down());
}

TEST_F(InboxTest, TellsWhatHappenedToTheWindow) {
  SDL_Event event{};
  event.type = SDL_WINDOWEVENT;
  event.window.event = SDL_WINDOWEVENT_CLOSE;
  SDL_PushEvent(&event);
  event.window.event = SDL_WINDOWEVENT_EXPOSED;
  SDL_PushEvent(&event);
  const Wake wake = inbox_.take(kNow);
  EXPECT_TRUE(wake.closed);
  EXPECT_TRUE(wake.exposed);
  EXPECT_FALSE(wake.resized);
}

TEST_F(InboxTest, HandsOverEveryFileThatWasDropped) {
  const std::vector<std::string> files = {"/tmp/mine.toml", "/tmp/yours.toml", "/tmp/theirs.toml"};
  for (const std::string& file : files) {
    SDL_Event event{};
    event.type = SDL_DROPFILE;
    event.drop.file = SDL_strdup(file.c_str());
    SDL_PushEvent(&event);
  }
  EXPECT_EQ(inbox_.take(kNow).dropped, files);
  EXPECT_TRUE(inbox_.take(kNow).dropped.empty());
}

}  // namespace
}  // namespace ui
