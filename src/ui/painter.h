// SPDX-License-Identifier: MIT
// Draws frames to the window: nothing where nothing changed, and without a graphics card only the part that
// did, because there every pixel costs processor time and a countdown changes few of them. Thread: main, with
// the window's OpenGL context current.
#pragma once

#include <imgui.h>

#include "ui/damage.h"

namespace ui {

class Painter {
 public:
  // Looks at what draws: Mesa's software renderers keep the back buffer as it was over a swap, which drawing
  // a part needs and OpenGL does not promise. Anything else draws whole frames.
  Painter();

  // Before each frame. The first one gives back what compiling the shaders took.
  void begin();
  // False where nothing differs from the last frame and nothing was exposed: the screen shows it already, and
  // there is nothing to swap.
  bool paint(ImDrawData& drawn, ImU32 ground);
  void expose() { damage_.forget(); }  // the desktop lost what it showed of us
  void forget() { damage_.forget(); }  // a texture's contents changed

 private:
  Damage damage_;
  bool keeps_back_buffer_ = false;
  bool compiled_ = false;
  ImU32 ground_ = 0;
};

}  // namespace ui
