// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "ui/screens/session_parts.h"

namespace ui {
namespace {

constexpr float kMargin = 36;
constexpr float kBody = 92;  // width

SessionLayout wide(ImVec2 size) {
  SessionLayout l;
  l.unit = std::min(size.y / 720, size.x / 1160);
  const float u = l.unit;
  l.margin = kMargin * u;
  l.ring_radius = SessionLayout::kRing * u;
  // In a very wide window the two halves stay together.
  const float spare = std::max(0.0F, size.x - 1500 * u) / 2;
  const float left = l.margin + spare;
  const float right = size.x - l.margin - spare;
  const float free = size.y - 720 * u;
  l.ring_middle = {right - l.ring_radius, 336 * u + free / 2};
  l.header_top = 27 * u;
  l.hints_top = size.y - 56 * u;
  l.strip = {l.margin, size.y - 88 * u, size.x - 2 * l.margin, 16 * u};
  l.column = {left, 66 * u + free / 2, l.ring_middle.x - l.ring_radius - left, 556 * u};
  l.body = {l.column.right() - (kBody + 3) * u, l.ring_middle.y - 115 * u, kBody * u, 230 * u};
  return l;
}

SessionLayout tall(ImVec2 size) {
  constexpr float kWords = 455;  // units that the column wants
  // All of it with the ring at its full size: the digits are then 35 % of the shorter side, 3:5 and narrower.
  constexpr float kAll = 2 * SessionLayout::kRing + 66 + 34 + 16 + 88 + kWords;
  SessionLayout l;
  l.stacked = true;
  l.unit = std::max(std::min({size.y / kAll, size.x / 700}), std::min(size.y / 1000, size.x / 760));
  const float u = l.unit;
  l.margin = kMargin * u;
  l.header_top = 27 * u;
  l.hints_top = size.y - 56 * u;
  l.strip = {l.margin, size.y - 88 * u, size.x - 2 * l.margin, 16 * u};
  const float free = l.strip.y - 16 * u - kWords * u - 66 * u - 34 * u;  // for the ring
  l.ring_radius = std::min({SessionLayout::kRing * u, free / 2, size.x / 2 - l.margin});
  l.ring_middle = {size.x / 2, 66 * u + l.ring_radius};
  const float top = l.ring_middle.y + l.ring_radius + 34 * u;
  l.column = {l.margin, top, size.x - 2 * l.margin, l.strip.y - 12 * u - top};
  l.body = {l.column.right() - kBody * u, top + 110 * u, kBody * u, 230 * u};
  return l;
}

}  // namespace

float SessionLayout::room(float top, float bottom, bool beside_body) const {
  const float gap = 14 * unit;
  float right = column.right();
  if (!stacked) {
    const float away = std::max({0.0F, top - ring_middle.y, ring_middle.y - bottom});
    const float half = away < ring_radius ? std::sqrt(ring_radius * ring_radius - away * away) : 0;
    right = ring_middle.x - half - gap;
  }
  if (beside_body && top < body.bottom() && bottom > body.y) right = std::min(right, body.x - gap);
  return std::max(right - column.x, 10 * unit);
}

SessionLayout lay_out_session(ImVec2 size) { return size.x >= size.y * 1.15F ? wide(size) : tall(size); }

}  // namespace ui
