// SPDX-License-Identifier: MIT
#include "ui/kept_frame.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ui {
namespace {

// Above so many triangles the frame is another one, and tiles tell better what is to be drawn.
constexpr std::size_t kMostToFollow = 400;

bool same_corner(const ImDrawVert& a, const ImDrawVert& b) { return std::memcmp(&a, &b, sizeof a) == 0; }

void add(std::vector<Rect>& boxes, const Rect& seen) {
  if (seen.w > 0 && seen.h > 0) boxes.push_back(seen);
}

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
  return draws_like(other) && corners_from == other.corners_from && from == other.from &&
         count == other.count;
}

bool KeptFrame::Command::draws_like(const Command& other) const {
  return texture == other.texture && same_clip(clip, other.clip);
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

const ImDrawVert& KeptFrame::Frame::corner(const Command& command, std::size_t triangle,
                                           std::size_t nth) const {
  return corners[command.corners_from + indices[command.from + 3 * triangle + nth]];
}

Rect KeptFrame::Frame::seen(const Command& command, std::size_t triangle) const {
  return seen_of(corner(command, triangle, 0), corner(command, triangle, 1), corner(command, triangle, 2),
                 command.clip);
}

std::optional<std::vector<Rect>> KeptFrame::moved(const ImDrawData& drawn) {
  std::swap(last_, now_);
  now_.take(drawn);
  const bool alike = now_.corners.size() == last_.corners.size() && now_.indices == last_.indices &&
                     now_.commands == last_.commands;
  return alike ? moved_alike() : come_and_gone();
}

std::vector<Rect> KeptFrame::moved_alike() const {
  std::vector<char> differs(now_.corners.size());
  for (std::size_t i = 0; i < differs.size(); ++i) {
    differs[i] = same_corner(now_.corners[i], last_.corners[i]) ? 0 : 1;
  }
  std::vector<Rect> boxes;
  for (const Command& command : now_.commands) {
    for (std::size_t n = 0; n < command.triangles(); ++n) {
      const auto moved = [&](std::size_t nth) {
        return differs[command.corners_from + now_.indices[command.from + 3 * n + nth]] != 0;
      };
      if (!moved(0) && !moved(1) && !moved(2)) continue;
      add(boxes, last_.seen(command, n));
      add(boxes, now_.seen(command, n));
    }
  }
  return boxes;
}

bool KeptFrame::same(const Command& was, std::size_t old_one, const Command& is, std::size_t new_one) const {
  for (std::size_t nth = 0; nth < 3; ++nth) {
    if (!same_corner(last_.corner(was, old_one, nth), now_.corner(is, new_one, nth))) return false;
  }
  return true;
}

void KeptFrame::tell_all(const Frame& frame, std::size_t from, std::size_t until,
                         std::vector<Rect>& boxes) const {
  for (std::size_t i = from; i < until; ++i) {
    const Command& command = frame.commands[i];
    for (std::size_t n = 0; n < command.triangles(); ++n) add(boxes, frame.seen(command, n));
  }
}

// The triangles up to the first that differs are the same ones; there some have come or gone; and from there
// on each is held against the one that it must be then.
void KeptFrame::tell_changes(const Command& was, const Command& is, std::vector<Rect>& boxes) const {
  const std::size_t fewer = std::min(was.triangles(), is.triangles());
  std::size_t old_one = 0;
  while (old_one < fewer && same(was, old_one, is, old_one)) ++old_one;
  std::size_t new_one = old_one;
  for (std::size_t gone = was.triangles() - fewer; gone > 0; --gone) add(boxes, last_.seen(was, old_one++));
  for (std::size_t come = is.triangles() - fewer; come > 0; --come) add(boxes, now_.seen(is, new_one++));
  for (; old_one < was.triangles(); ++old_one, ++new_one) {
    if (same(was, old_one, is, new_one)) continue;
    add(boxes, last_.seen(was, old_one));
    add(boxes, now_.seen(is, new_one));
  }
}

// Of the commands from the first to the last that draw with another texture or clip, all is another thing.
// Both frames keep the order, so whatever is not told here is drawn over the same things as before.
std::optional<std::vector<Rect>> KeptFrame::come_and_gone() const {
  const std::vector<Command>& was = last_.commands;
  const std::vector<Command>& is = now_.commands;
  const std::size_t fewer = std::min(was.size(), is.size());
  std::size_t first = 0;
  while (first < fewer && was[first].draws_like(is[first])) ++first;
  std::size_t after = 0;  // commands behind the last that differs
  while (after < fewer - first && was[was.size() - 1 - after].draws_like(is[is.size() - 1 - after])) ++after;
  std::vector<Rect> boxes;
  for (std::size_t i = 0; i < first; ++i) tell_changes(was[i], is[i], boxes);
  tell_all(last_, first, was.size() - after, boxes);
  tell_all(now_, first, is.size() - after, boxes);
  for (std::size_t i = after; i > 0; --i) tell_changes(was[was.size() - i], is[is.size() - i], boxes);
  if (boxes.size() > 2 * kMostToFollow) return std::nullopt;
  return boxes;
}

}  // namespace ui
