// SPDX-License-Identifier: MIT
#include "ui/damage.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include "ui/patches.h"

namespace ui {
namespace {

constexpr float kTile = 40;  // pixels; smaller finds less to draw, larger takes less to find it

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  hash ^= value + 0x9E3779B97F4A7C15ULL + (hash << 6) + (hash >> 2);
  return hash * 0xD6E8FEB86659FD93ULL;
}

std::uint64_t both(ImVec2 p) {
  return (static_cast<std::uint64_t>(std::bit_cast<std::uint32_t>(p.x)) << 32) |
         std::bit_cast<std::uint32_t>(p.y);
}

std::uint64_t fingerprint(const ImDrawVert& vertex) {
  return mix(mix(both(vertex.pos), both(vertex.uv)), vertex.col);
}

// Calls visit(command, a, b, c, seen) for every triangle that can be seen.
template <class Visit>
void each_triangle(const ImDrawData& drawn, const Visit& visit) {
  for (int i = 0; i < drawn.CmdListsCount; ++i) {
    const ImDrawList& list = *drawn.CmdLists[i];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
      const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
      for (unsigned n = 0; n + 2 < command.ElemCount; n += 3) {
        const ImDrawVert& a = vertices[index[n]];
        const ImDrawVert& b = vertices[index[n + 1]];
        const ImDrawVert& c = vertices[index[n + 2]];
        const Rect seen = seen_of(a, b, c, command.ClipRect);
        if (seen.w > 0 && seen.h > 0) visit(command, a, b, c, seen);
      }
    }
  }
}

// False where the list is full.
bool add(ImDrawList& part, const Rect& box, const ImDrawCmd& command,
         const std::array<const ImDrawVert*, 3>& corners) {
  constexpr int kMostVertices = 60000;  // 16-bit indices
  if (part.VtxBuffer.Size + 3 > kMostVertices) return false;
  const ImVec4& clip = command.ClipRect;
  const ImVec4 both_clips{std::max(clip.x, box.x), std::max(clip.y, box.y), std::min(clip.z, box.right()),
                          std::min(clip.w, box.bottom())};
  const bool same = !part.CmdBuffer.empty() && part.CmdBuffer.back().TextureId == command.TextureId &&
                    same_clip(part.CmdBuffer.back().ClipRect, both_clips);
  if (!same) {
    ImDrawCmd next;
    next.ClipRect = both_clips;
    next.TextureId = command.TextureId;
    next.IdxOffset = static_cast<unsigned>(part.IdxBuffer.Size);
    part.CmdBuffer.push_back(next);
  }
  for (const ImDrawVert* corner : corners) {
    part.IdxBuffer.push_back(static_cast<ImDrawIdx>(part.VtxBuffer.Size));
    part.VtxBuffer.push_back(*corner);
  }
  part.CmdBuffer.back().ElemCount += 3;
  return true;
}

}  // namespace

std::vector<Rect> Damage::update(const ImDrawData& drawn) {
  const ImVec2 size = drawn.DisplaySize;
  const auto moved = kept_.moved(drawn);
  if (size.x != size_.x || size.y != size_.y) {
    size_ = size;
    tile_ = std::max(kTile, std::ceil(size.y / 24));
    columns_ = static_cast<int>(std::ceil(size.x / tile_));
    rows_ = static_cast<int>(std::ceil(size.y / tile_));
    known_.clear();
  }
  if (known_.empty()) {
    look_at_all(drawn);
    return {{0, 0, size.x, size.y}};
  }
  if (!moved) return boxes_of(look_at_all(drawn));
  Patches patches;
  for (const Rect& box : *moved) {
    patches.add(box);
    each_tile(box, [&](std::size_t tile) { known_[tile].reset(); });
  }
  return patches.boxes();
}

template <class Visit>
void Damage::each_tile(const Rect& box, const Visit& visit) const {
  const auto column = [&](float x) { return std::clamp(static_cast<int>(x / tile_), 0, columns_ - 1); };
  const auto row = [&](float y) { return std::clamp(static_cast<int>(y / tile_), 0, rows_ - 1); };
  for (int y = row(box.y); y <= row(box.bottom()); ++y) {
    for (int x = column(box.x); x <= column(box.right()); ++x)
      visit(static_cast<std::size_t>(y * columns_ + x));
  }
}

Damage::Tiles Damage::look_at_all(const ImDrawData& drawn) {
  std::vector<std::uint64_t> now(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_));
  each_triangle(drawn, [&](const ImDrawCmd& command, const ImDrawVert& a, const ImDrawVert& b,
                           const ImDrawVert& c, const Rect& seen) {
    std::uint64_t print = mix(mix(fingerprint(a), fingerprint(b)), fingerprint(c));
    print = mix(print, reinterpret_cast<std::uintptr_t>(command.TextureId));
    each_tile(seen, [&](std::size_t tile) { now[tile] = mix(now[tile], print); });
  });
  known_.resize(now.size());
  Tiles changed(now.size());
  for (std::size_t i = 0; i < now.size(); ++i) {
    changed[i] = known_[i] != now[i];
    known_[i] = now[i];
  }
  return changed;
}

std::vector<Rect> Damage::boxes_of(const Tiles& changed) const {
  Patches patches;
  for (int y = 0; y < rows_; ++y) {
    for (int x = 0; x < columns_; ++x) {
      if (!changed[static_cast<std::size_t>(y * columns_ + x)]) continue;
      patches.add({static_cast<float>(x) * tile_, static_cast<float>(y) * tile_, tile_, tile_});
    }
  }
  return patches.boxes();
}

bool cut_out(const ImDrawData& drawn, const std::vector<Rect>& boxes, const std::vector<ImDrawList*>& parts) {
  bool fits = true;
  each_triangle(drawn, [&](const ImDrawCmd& command, const ImDrawVert& a, const ImDrawVert& b,
                           const ImDrawVert& c, const Rect& seen) {
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      if (seen.overlaps(boxes[i])) fits = add(*parts[i], boxes[i], command, {&a, &b, &c}) && fits;
    }
  });
  return fits;
}

}  // namespace ui
