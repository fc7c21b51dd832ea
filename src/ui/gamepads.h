// SPDX-License-Identifier: MIT
// Gamepads, and other devices with buttons that SDL calls joysticks: opened as they come, also in the middle
// of a session. Their buttons become keys (key_map.h). A device without a known layout gives its buttons by
// number, its first hat the arrows of a pad. Thread: main.
#pragma once

#include <chrono>
#include <map>
#include <optional>

#include "ui/key_map.h"

union SDL_Event;

namespace ui {

inline constexpr std::chrono::milliseconds kAskPadsEvery{10};

class Gamepads {
 public:
  Gamepads() = default;
  ~Gamepads();
  Gamepads(const Gamepads&) = delete;
  Gamepads& operator=(const Gamepads&) = delete;

  // Asks the devices; what they have to say becomes SDL's events. `now`: SDL's ticks. Begins to listen a
  // second after the first call: finding the devices would cost the start of the program some time.
  void tend(std::chrono::milliseconds now);
  bool any() const { return !open_.empty(); }

  // A device has come or gone.
  void change(const SDL_Event& event);

  // The key that went down, for the events of buttons and hats.
  std::optional<Key> key_of(const SDL_Event& event);

 private:
  struct Device {
    bool known = false;  // SDL has a layout for it: its buttons come as a gamepad's
    void* handle = nullptr;
    int hat = 0;  // its last direction
  };
  void open(int index);
  static void close(const Device& device);

  bool listening_ = false;
  bool refused_ = false;
  std::optional<std::chrono::milliseconds> first_call_;
  std::chrono::milliseconds last_look_{0};
  std::map<int, Device> open_;  // by SDL's instance id
};

}  // namespace ui
