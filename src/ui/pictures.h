// SPDX-License-Identifier: MIT
// Where a canvas gets its pictures from.
#pragma once

#include <imgui.h>

#include <string_view>

namespace ui {

// A picture in the graphics memory; `texture` is null where there is no window (tests).
struct Picture {
  ImTextureID texture = nullptr;
  float w = 0;
  float h = 0;
};

class Pictures {
 public:
  virtual ~Pictures() = default;
  // An SVG from the assets, drawn `height` pixels high and kept; white, so that it can be tinted.
  virtual Picture svg(std::string_view name, int height) = 0;
};

}  // namespace ui
