// SPDX-License-Identifier: MIT
// Where wishes wait for main. A headset's button that bounces (one press came as 20 events) counts once.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

#include "desktop/wish.h"

namespace desktop {

// The same command again within this time is one press. Slower than a worn button bounces (some 50 ms),
// faster than a person presses twice on purpose (some 150 ms at the quickest).
inline constexpr std::chrono::milliseconds kOnePress{120};

class WishBox {
 public:
  // `wake` is called after each wish that counts.
  explicit WishBox(std::function<void()> wake) : wake_(std::move(wake)) {}

  // `at`: a steady clock's time, never going back. Thread: worker.
  void put(Wish wish, std::chrono::milliseconds at);

  // Thread: main.
  std::vector<Wish> take();

 private:
  std::function<void()> wake_;
  std::map<session::Command::What, std::chrono::milliseconds> last_;  // worker only
  std::mutex mutex_;
  std::vector<Wish> wishes_;  // both, under the mutex
};

}  // namespace desktop
