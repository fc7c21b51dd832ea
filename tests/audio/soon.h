// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <thread>

#include "audio/player.h"

namespace audio {

// Waits for the sound device, for as long as a slow machine may need: ten seconds.
template <class Condition>
bool soon(Player& player, Condition condition) {
  for (int i = 0; i < 2000; ++i) {
    player.tend();
    if (condition()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return false;
}

}  // namespace audio
