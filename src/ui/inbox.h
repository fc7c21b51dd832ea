// SPDX-License-Identifier: MIT
// Takes SDL's events in: what woke us, and the key presses that count. Thread: main.
#pragma once

#include <chrono>
#include <vector>

#include "ui/canvas.h"
#include "ui/gamepads.h"
#include "ui/keys.h"
#include "ui/window.h"

union SDL_Event;
struct SDL_KeyboardEvent;

namespace ui {

class Inbox {
 public:
  // Waits at most `longest` for the first event, then takes all that are there.
  Wake take(std::chrono::milliseconds longest);
  // Those since the last call. Call once a frame: what went down before it is up again in the next.
  std::vector<KeyPress> take_keys();
  void set_bounce(std::chrono::milliseconds bounce) { debounce_.set_bounce(bounce); }

 private:
  void take_one(const SDL_Event& event, Wake& wake);
  void pass_on(const SDL_Event& event);

  bool wait_for_event(SDL_Event& event, std::chrono::milliseconds longest);
  void take_key(const SDL_KeyboardEvent& event);
  void take_button(const SDL_Event& event, Wake& wake);

  Gamepads pads_;
  Debounce debounce_;
  std::vector<KeyPress> keys_;
  bool keys_were_taken_ = false;      // since the last take(): a frame has seen what went down
  std::vector<int> down_now_;         // keys that went down since the last frame
  std::vector<SDL_Event> held_back_;  // their releases, for after that frame
};

}  // namespace ui
