// SPDX-License-Identifier: MIT
#include "ui/gamepads.h"

#include <SDL.h>

#include <array>
#include <utility>

namespace ui {
namespace {

constexpr std::chrono::milliseconds kListenAfter{1'000};
// Whether a device has come is looked for this often while there is none.
constexpr std::chrono::milliseconds kLookEvery{1'000};

bool start() {
  // Asked by tend(): with SDL's own asking, an open pad would wake the program a thousand times a second.
  SDL_SetHint(SDL_HINT_AUTO_UPDATE_JOYSTICKS, "0");
  // The window need not be in front: the person lies on the floor.
  SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
  return SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) == 0;
}

}  // namespace

Gamepads::~Gamepads() {
  for (const auto& [id, device] : open_) close(device);
  if (listening_) SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
}

void Gamepads::tend(std::chrono::milliseconds now) {
  if (refused_) return;
  if (!first_call_) first_call_ = now;
  if (!listening_) {
    if (now - *first_call_ < kListenAfter) return;
    listening_ = start();
    refused_ = !listening_;
    return;
  }
  if (open_.empty() && now - last_look_ < kLookEvery) return;
  last_look_ = now;
  SDL_GameControllerUpdate();
}

void Gamepads::change(const SDL_Event& event) {
  if (event.type == SDL_JOYDEVICEADDED) return open(event.jdevice.which);
  const auto gone = open_.find(event.jdevice.which);
  if (gone == open_.end()) return;
  close(gone->second);
  open_.erase(gone);
}

void Gamepads::close(const Device& device) {
  if (device.known) {
    SDL_GameControllerClose(static_cast<SDL_GameController*>(device.handle));
  } else {
    SDL_JoystickClose(static_cast<SDL_Joystick*>(device.handle));
  }
}

void Gamepads::open(int index) {
  Device device;
  device.known = SDL_IsGameController(index) == SDL_TRUE;
  SDL_JoystickID id = -1;
  if (device.known) {
    SDL_GameController* pad = SDL_GameControllerOpen(index);
    device.handle = pad;
    if (pad != nullptr) id = SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(pad));
  } else {
    SDL_Joystick* stick = SDL_JoystickOpen(index);
    device.handle = stick;
    if (stick != nullptr) id = SDL_JoystickInstanceID(stick);
  }
  if (device.handle != nullptr && id >= 0) open_.emplace(id, device);
}

std::optional<Key> Gamepads::key_of(const SDL_Event& event) {
  if (event.type == SDL_CONTROLLERBUTTONDOWN) return pad_key(event.cbutton.button);
  const auto found = open_.find(event.type == SDL_JOYBUTTONDOWN ? event.jbutton.which : event.jhat.which);
  if (found == open_.end() || found->second.known) return std::nullopt;
  if (event.type == SDL_JOYBUTTONDOWN) return plain_button_key(event.jbutton.button);
  if (event.jhat.hat != 0) return std::nullopt;
  const int pressed = event.jhat.value & ~std::exchange(found->second.hat, event.jhat.value);
  constexpr std::array<std::pair<int, int>, 4> kDirections = {
      {{SDL_HAT_UP, SDL_CONTROLLER_BUTTON_DPAD_UP},
       {SDL_HAT_DOWN, SDL_CONTROLLER_BUTTON_DPAD_DOWN},
       {SDL_HAT_LEFT, SDL_CONTROLLER_BUTTON_DPAD_LEFT},
       {SDL_HAT_RIGHT, SDL_CONTROLLER_BUTTON_DPAD_RIGHT}}};
  for (const auto& [direction, button] : kDirections) {
    if ((pressed & direction) != 0) return pad_key(button);
  }
  return std::nullopt;
}

}  // namespace ui
