// SPDX-License-Identifier: MIT
#include "desktop/wish_box.h"

#include <utility>

namespace desktop {

void WishBox::put(Wish wish, std::chrono::milliseconds at) {
  if (wish.what == Wish::What::command) {
    const auto [last, first] = last_.try_emplace(wish.command.what, at);
    const bool bounce = !first && at - last->second < kOnePress;
    last->second = at;
    if (bounce) return;
  }
  {
    const std::lock_guard lock(mutex_);
    wishes_.push_back(std::move(wish));
  }
  if (wake_) wake_();
}

std::vector<Wish> WishBox::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(wishes_, {});
}

}  // namespace desktop
