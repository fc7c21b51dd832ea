// SPDX-License-Identifier: MIT
// The triangles of the last frame. Most frames are put together like the one before, and a few triangles lie
// elsewhere, or a few have come or gone: those are found by comparing corners, which costs far less than to
// look at where each one lies.
#pragma once

#include <imgui.h>

#include <optional>
#include <vector>

#include "ui/rect.h"

namespace ui {

class KeptFrame {
 public:
  // Where each triangle that differs was and is, cut to what is seen of it. Nothing where `drawn` is put
  // together quite otherwise than the last frame: then any part may differ. Keeps `drawn` for the next call.
  std::optional<std::vector<Rect>> moved(const ImDrawData& drawn);

 private:
  struct Command {
    ImTextureID texture;
    ImVec4 clip;
    std::size_t corners_from;  // in Frame::corners
    std::size_t from;          // in Frame::indices
    std::size_t count;
    bool operator==(const Command& other) const;
    bool draws_like(const Command& other) const;
    std::size_t triangles() const { return count / 3; }
  };
  struct Frame {
    std::vector<ImDrawVert> corners;
    std::vector<ImDrawIdx> indices;
    std::vector<Command> commands;
    void take(const ImDrawData& drawn);
    const ImDrawVert& corner(const Command& command, std::size_t triangle, std::size_t nth) const;
    Rect seen(const Command& command, std::size_t triangle) const;
  };

  std::vector<Rect> moved_alike() const;
  std::optional<std::vector<Rect>> come_and_gone() const;
  void tell_all(const Frame& frame, std::size_t from, std::size_t until, std::vector<Rect>& boxes) const;
  void tell_changes(const Command& was, const Command& is, std::vector<Rect>& boxes) const;
  bool same(const Command& was, std::size_t old_one, const Command& is, std::size_t new_one) const;

  Frame last_;
  Frame now_;
};

bool same_clip(const ImVec4& a, const ImVec4& b);

// What is seen of a triangle through `clip`: the box around it, cut. Without width or height where it is
// outside.
Rect seen_of(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const ImVec4& clip);

}  // namespace ui
