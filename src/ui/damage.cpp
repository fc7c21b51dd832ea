// SPDX-License-Identifier: MIT
#include "ui/damage.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ui {
namespace {

constexpr float kTile = 40;  // pixels; smaller finds less to draw, larger takes less to find it
constexpr std::size_t kMostBoxes = 6;

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

struct Box {
  float x0, y0, x1, y1;
  bool empty() const { return x1 <= x0 || y1 <= y0; }
};

Box cut(const Box& a, const ImVec4& clip) {
  return {std::max(a.x0, clip.x), std::max(a.y0, clip.y), std::min(a.x1, clip.z), std::min(a.y1, clip.w)};
}

Box bounds(const ImDrawVert& a, const ImDrawVert& b, const ImDrawVert& c) {
  return {std::min({a.pos.x, b.pos.x, c.pos.x}), std::min({a.pos.y, b.pos.y, c.pos.y}),
          std::max({a.pos.x, b.pos.x, c.pos.x}), std::max({a.pos.y, b.pos.y, c.pos.y})};
}

// Calls visit(command, a, b, c, box) for every triangle that can be seen.
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
        const Box box = cut(bounds(a, b, c), command.ClipRect);
        if (!box.empty()) visit(command, a, b, c, box);
      }
    }
  }
}

}  // namespace

std::vector<Rect> Damage::update(const ImDrawData& drawn) {
  const ImVec2 size = drawn.DisplaySize;
  if (size.x != size_.x || size.y != size_.y) {
    size_ = size;
    tile_ = std::max(kTile, std::ceil(size.y / 24));
    columns_ = static_cast<int>(std::ceil(size.x / tile_));
    rows_ = static_cast<int>(std::ceil(size.y / tile_));
    known_.clear();
  }
  std::vector<std::uint64_t> now(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_));
  const auto column = [&](float x) { return std::clamp(static_cast<int>(x / tile_), 0, columns_ - 1); };
  const auto row = [&](float y) { return std::clamp(static_cast<int>(y / tile_), 0, rows_ - 1); };
  each_triangle(drawn, [&](const ImDrawCmd& command, const ImDrawVert& a, const ImDrawVert& b,
                           const ImDrawVert& c, const Box& box) {
    std::uint64_t print = mix(mix(fingerprint(a), fingerprint(b)), fingerprint(c));
    print = mix(print, reinterpret_cast<std::uintptr_t>(command.TextureId));
    for (int y = row(box.y0); y <= row(box.y1); ++y) {
      for (int x = column(box.x0); x <= column(box.x1); ++x) {
        std::uint64_t& tile = now[static_cast<std::size_t>(y * columns_ + x)];
        tile = mix(tile, print);
      }
    }
  });
  std::vector<Rect> boxes;
  if (known_.size() != now.size()) {
    boxes = {{0, 0, size.x, size.y}};
  } else {
    boxes = changed(now);
  }
  known_ = std::move(now);
  return boxes;
}

std::vector<Rect> Damage::changed(const std::vector<std::uint64_t>& now) const {
  std::vector<Rect> boxes;
  for (int y = 0; y < rows_; ++y) {
    for (int x = 0; x < columns_; ++x) {
      const auto differs = [&](int at) {
        const auto i = static_cast<std::size_t>(y * columns_ + at);
        return now[i] != known_[i];
      };
      if (!differs(x)) continue;
      const int from = x;
      while (x < columns_ && differs(x)) ++x;
      const Rect run{static_cast<float>(from) * tile_, static_cast<float>(y) * tile_,
                     static_cast<float>(x - from) * tile_, tile_};
      const auto above = std::find_if(boxes.begin(), boxes.end(), [&](const Rect& box) {
        return box.x == run.x && box.w == run.w && box.bottom() == run.y;
      });
      if (above != boxes.end()) {
        above->h += tile_;
      } else {
        boxes.push_back(run);
      }
    }
  }
  if (boxes.size() <= kMostBoxes) return boxes;
  Rect all = boxes.front();
  for (const Rect& box : boxes) {
    const float right = std::max(all.right(), box.right());
    const float bottom = std::max(all.bottom(), box.bottom());
    all.x = std::min(all.x, box.x);
    all.y = std::min(all.y, box.y);
    all.w = right - all.x;
    all.h = bottom - all.y;
  }
  return {all};
}

bool cut_out(const ImDrawData& drawn, const Rect& box, ImDrawList& out) {
  constexpr int kMostVertices = 60000;  // 16-bit indices
  bool fits = true;
  each_triangle(drawn, [&](const ImDrawCmd& command, const ImDrawVert& a, const ImDrawVert& b,
                           const ImDrawVert& c, const Box& seen) {
    if (seen.x0 >= box.right() || seen.x1 <= box.x || seen.y0 >= box.bottom() || seen.y1 <= box.y) return;
    if (out.VtxBuffer.Size + 3 > kMostVertices) {
      fits = false;
      return;
    }
    const ImVec4& clip = command.ClipRect;
    const ImVec4 both_clips{std::max(clip.x, box.x), std::max(clip.y, box.y), std::min(clip.z, box.right()),
                            std::min(clip.w, box.bottom())};
    const bool same =
        !out.CmdBuffer.empty() && out.CmdBuffer.back().TextureId == command.TextureId &&
        out.CmdBuffer.back().ClipRect.x == both_clips.x && out.CmdBuffer.back().ClipRect.y == both_clips.y &&
        out.CmdBuffer.back().ClipRect.z == both_clips.z && out.CmdBuffer.back().ClipRect.w == both_clips.w;
    if (!same) {
      ImDrawCmd next;
      next.ClipRect = both_clips;
      next.TextureId = command.TextureId;
      next.IdxOffset = static_cast<unsigned>(out.IdxBuffer.Size);
      out.CmdBuffer.push_back(next);
    }
    for (const ImDrawVert* vertex : {&a, &b, &c}) {
      out.IdxBuffer.push_back(static_cast<ImDrawIdx>(out.VtxBuffer.Size));
      out.VtxBuffer.push_back(*vertex);
    }
    out.CmdBuffer.back().ElemCount += 3;
  });
  return fits;
}

}  // namespace ui
