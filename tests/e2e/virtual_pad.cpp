// SPDX-License-Identifier: MIT
// Plugs a gamepad into the program that this library is preloaded into: SDL's own virtual device, pressed by
// the numbers of its buttons that come, one a line, from the pipe $UNKNOT_PAD. For machines without
// /dev/uinput.
#include <SDL.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace {

void sleep_ms(int ms) { std::this_thread::sleep_for(std::chrono::milliseconds(ms)); }

void run(const char* pipe) {
  while (SDL_WasInit(SDL_INIT_GAMECONTROLLER) == 0) sleep_ms(50);
  const int index = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                              SDL_CONTROLLER_BUTTON_MAX, 1);
  SDL_Joystick* pad = index < 0 ? nullptr : SDL_JoystickOpen(index);
  if (pad == nullptr) {
    SDL_Log("no virtual gamepad: %s", SDL_GetError());
    return;
  }
  std::ifstream presses(pipe);
  for (int button = 0; presses >> button;) {
    // Longer than the program looks away.
    SDL_JoystickSetVirtualButton(pad, button, 1);
    sleep_ms(150);
    SDL_JoystickSetVirtualButton(pad, button, 0);
  }
}

struct Start {
  Start() {
    if (const char* pipe = std::getenv("UNKNOT_PAD")) std::thread(run, pipe).detach();
  }
};
const Start start;

}  // namespace
