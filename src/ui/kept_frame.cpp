// SPDX-License-Identifier: MIT
#include "ui/kept_frame.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ui {
namespace {

bool same_corner(const ImDrawVert& a, const ImDrawVert& b) { return std::memcmp(&a, &b, sizeof a) == 0; }

}  // namespace

bool same_clip(const ImVec4& a, const ImVec4& b) {
  return a.x == b.x && a.y == b.y && a.z == b.z && a.w == b.w;
}

Rect seen_of(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c, const ImVec4& clip) {
  const float left = std::max(std::min({a.pos.x, b.pos.x, c.pos.x}), clip.x);
  const float top = std::max(std::min({a.pos.y, b.pos.y, c.pos.y}), clip.y);
  const float right = std::min(std::max({a.pos.x, b.pos.x, c.pos.x}), clip.z);
  const float bottom = std::min(std::max({a.pos.y, b.pos.y, c.pos.y}), clip.w);
  return {left, top, std::max(right - left, 0.0F), std::max(bottom - top, 0.0F)};
}

bool KeptFrame::Command::operator==(const Command& other) const {
  return texture == other.texture && same_clip(clip, other.clip) && corners_from == other.corners_from &&
         from == other.from && count == other.count;
}

void KeptFrame::Frame::take(const ImDrawData& drawn) {
  corners.clear();
  indices.clear();
  commands.clear();
  for (int i = 0; i < drawn.CmdListsCount; ++i) {
    const ImDrawList& list = *drawn.CmdLists[i];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      commands.push_back({command.TextureId, command.ClipRect, corners.size() + command.VtxOffset,
                          indices.size() + command.IdxOffset, command.ElemCount});
    }
    corners.insert(corners.end(), list.VtxBuffer.begin(), list.VtxBuffer.end());
    indices.insert(indices.end(), list.IdxBuffer.begin(), list.IdxBuffer.end());
  }
}

std::optional<std::vector<Rect>> KeptFrame::moved(const ImDrawData& drawn) {
  std::swap(last_, now_);
  now_.take(drawn);
  if (now_.corners.size() != last_.corners.size() || now_.indices != last_.indices ||
      now_.commands != last_.commands) {
    return std::nullopt;
  }
  std::vector<char> differs(now_.corners.size());
  for (std::size_t i = 0; i < differs.size(); ++i) {
    differs[i] = same_corner(now_.corners[i], last_.corners[i]) ? 0 : 1;
  }
  std::vector<Rect> boxes;
  for (const Command& command : now_.commands) {
    for (std::size_t n = command.from; n + 2 < command.from + command.count; n += 3) {
      const auto corner = [&](std::size_t nth) { return command.corners_from + now_.indices[n + nth]; };
      if (differs[corner(0)] + differs[corner(1)] + differs[corner(2)] == 0) continue;
      for (const Frame* frame : {&last_, &now_}) {
        const auto& at = frame->corners;
        const Rect seen = seen_of(at[corner(0)], at[corner(1)], at[corner(2)], command.clip);
        if (seen.w > 0 && seen.h > 0) boxes.push_back(seen);
      }
    }
  }
  return boxes;
}

}  // namespace ui
