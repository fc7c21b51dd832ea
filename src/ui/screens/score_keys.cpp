// SPDX-License-Identifier: MIT
#include "ui/screens/score_keys.h"

#include <SDL_keycode.h>

namespace ui {

namespace {

std::optional<int> digit_of(int code) {
  if (code >= SDLK_0 && code <= SDLK_9) return code - SDLK_0;
  if (code == SDLK_KP_0) return 0;
  if (code >= SDLK_KP_1 && code <= SDLK_KP_9) return code - SDLK_KP_1 + 1;
  return std::nullopt;
}

}  // namespace

std::optional<int> ScoreKeys::press(int code, double now) {
  const std::optional<int> digit = digit_of(code);
  const bool after_one = one_at_ && now - *one_at_ <= kTenWindow;
  one_at_.reset();
  if (!digit) return std::nullopt;
  if (*digit == 0 && after_one) return 10;
  if (*digit == 1) one_at_ = now;
  return digit;
}

}  // namespace ui
