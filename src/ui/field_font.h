// SPDX-License-Identifier: MIT
// The font of text fields, the only text that Dear ImGui writes by itself: baked by its FreeType builder the
// first time a field is shown, and again when the window's height has settled on another.
#pragma once

#include <imgui.h>

#include "ui/fonts.h"

namespace ui {

class FieldFont {
 public:
  // Between frames. True: the atlas is another one, its texture must be made anew.
  bool update(const Fonts& fonts, ImVec2 window);

 private:
  int pixels_ = 0;  // of the baked font; 0: nothing but the atlas's fixed parts
  ImVec2 last_{};
};

}  // namespace ui
