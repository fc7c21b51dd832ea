// SPDX-License-Identifier: MIT
// Which parts of a frame differ from the one before: where a triangle was or is that lies otherwise now.
// Where a frame is put together otherwise, the window is looked at in tiles: each gets the fingerprint of
// every triangle that touches it, in order, and tiles with another fingerprint than when it was last taken
// differ.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "ui/kept_frame.h"
#include "ui/rect.h"

namespace ui {

class Damage {
 public:
  // The boxes to draw again, none overlapping another; empty where nothing changed. The first frame, one of
  // another size, and the first after `forget` give the whole window.
  std::vector<Rect> update(const ImDrawData& drawn);
  void forget() { known_.clear(); }

 private:
  using Tiles = std::vector<bool>;  // by row

  template <class Visit>
  void each_tile(const Rect& box, const Visit& visit) const;
  Tiles look_at_all(const ImDrawData& drawn);
  std::vector<Rect> boxes_of(const Tiles& changed) const;

  KeptFrame kept_;
  int columns_ = 0;
  int rows_ = 0;
  float tile_ = 0;
  ImVec2 size_{};
  std::vector<std::optional<std::uint64_t>> known_;  // nothing for a tile that has changed since it was taken
};

// For each of `boxes` the triangles of `drawn` that touch it, cut to it, as a list of their own: one of
// `parts` each, which are as many. False where a box holds too many for one list.
bool cut_out(const ImDrawData& drawn, const std::vector<Rect>& boxes, const std::vector<ImDrawList*>& parts);

}  // namespace ui
