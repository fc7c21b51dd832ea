// SPDX-License-Identifier: MIT
// Which parts of a frame differ from the one before. Each tile of the window gets the fingerprint of every
// triangle that touches it, in order; tiles with another fingerprint than last time have to be drawn again.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <vector>

#include "ui/rect.h"

namespace ui {

class Damage {
 public:
  // The boxes to draw again, none overlapping another; empty where nothing changed. The first frame, one of
  // another size, and the first after `forget` give the whole window.
  std::vector<Rect> update(const ImDrawData& drawn);
  void forget() { known_.clear(); }

 private:
  std::vector<Rect> changed(const std::vector<std::uint64_t>& now) const;

  int columns_ = 0;
  int rows_ = 0;
  float tile_ = 0;
  ImVec2 size_{};
  std::vector<std::uint64_t> known_;
};

// The triangles of `drawn` that touch `box`, cut to it, as a list of their own. False
// where they are too many for one list.
bool cut_out(const ImDrawData& drawn, const Rect& box, ImDrawList& out);

}  // namespace ui
