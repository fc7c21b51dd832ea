// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <thread>

#include "audio/player.h"

namespace audio {

// Waits for the sound device, for as long as a slow machine may need: a minute, unless told otherwise.
template <class Condition>
bool soon(Player& player, Condition condition, std::chrono::seconds at_most = std::chrono::seconds(60)) {
  const auto end = std::chrono::steady_clock::now() + at_most;
  do {
    player.tend();
    if (condition()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  } while (std::chrono::steady_clock::now() < end);
  return false;
}

}  // namespace audio
