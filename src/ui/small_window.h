// SPDX-License-Identifier: MIT
// Makes a window small, frameless and always on top, in the lower right corner, and gives it back its place.
// Thread: main.
#pragma once

#include <optional>

struct SDL_Window;
struct SDL_Point;

namespace ui {

class SmallWindow {
 public:
  bool on() const { return before_.has_value(); }
  // Everything left of `grip` drags the window. `this` must stay where it is until restore().
  void shrink(SDL_Window* window, int width, int height, int grip);
  // True when it filled the screen before; the caller sees to that.
  bool restore(SDL_Window* window, int least_width, int least_height);
  int grip() const { return grip_; }

 private:
  struct Place {
    int x = 0;
    int y = 0;
    int w = 0;
    int h = 0;
    bool full_screen = false;
  };
  std::optional<Place> before_;
  int grip_ = 0;
};

}  // namespace ui
