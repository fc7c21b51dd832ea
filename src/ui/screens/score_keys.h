// SPDX-License-Identifier: MIT
// A score typed on the keyboard: one digit, or 1 and then 0 quickly for 10.
#pragma once

#include <optional>

namespace ui {

class ScoreKeys {
 public:
  static constexpr double kTenWindow = 0.8;  // seconds between 1 and 0

  // The score that this key makes, nothing where it is no digit. `code` is an SDL_Keycode (main row or
  // keypad), `now` seconds of a steady clock.
  std::optional<int> press(int code, double now);

 private:
  std::optional<double> one_at_;
};

}  // namespace ui
