// SPDX-License-Identifier: MIT
#include "ui/canvas.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <utility>

namespace ui {
namespace {

constexpr float kTurn = 2 * std::numbers::pi_v<float>;

// From the viewer's point to the window's, clockwise by quarters; `window` is the unturned size.
ImVec2 turned(ImVec2 p, int quarters, ImVec2 window) {
  switch (quarters) {
    case 1: return {window.x - p.y, p.x};
    case 2: return {window.x - p.x, window.y - p.y};
    case 3: return {p.y, window.y - p.x};
    default: return p;
  }
}

}  // namespace

ImTextureID page_texture(int page) {
  // Odd and small: no real texture has such a name, and null means "none" to Dear ImGui.
  return reinterpret_cast<ImTextureID>(kGlyphPages + static_cast<std::uintptr_t>(page));
}

void Canvas::begin(ImVec2 size, ImDrawList& list, std::vector<KeyPress> keys,
                   std::chrono::duration<double> now) {
  size_ = unturned_ = size;
  u_ = std::min(size.x / 1280.0F, size.y / 720.0F);
  list_ = &list;
  keys_ = std::move(keys);
  now_ = now;
  turn_ = 0;
  grows_ = false;
  boxes_.clear();
}

bool Canvas::pressed(int code) const {
  return std::any_of(keys_.begin(), keys_.end(),
                     [&](const KeyPress& key) { return key.code == code && !key.ctrl && !key.alt; });
}

ImDrawList& Canvas::use_list(ImDrawList& list) { return *std::exchange(list_, &list); }

void Canvas::begin_turn(int quarters) {
  turn_ = ((quarters % 4) + 4) % 4;
  if (turn_ == 0) return;
  if (turn_ % 2 == 1) size_ = {unturned_.y, unturned_.x};
  u_ = std::min(size_.x / 1280.0F, size_.y / 720.0F);
  list_->PushClipRect({0, 0}, size_, false);
  turn_from_vertex_ = list_->VtxBuffer.Size;
  turn_from_command_ = list_->CmdBuffer.Size - 1;
}

void Canvas::end_turn() {
  if (turn_ == 0) return;
  for (int i = turn_from_vertex_; i < list_->VtxBuffer.Size; ++i) {
    list_->VtxBuffer[i].pos = turned(list_->VtxBuffer[i].pos, turn_, unturned_);
  }
  for (int i = turn_from_command_; i < list_->CmdBuffer.Size; ++i) {
    ImVec4& clip = list_->CmdBuffer[i].ClipRect;
    const ImVec2 a = turned({clip.x, clip.y}, turn_, unturned_);
    const ImVec2 b = turned({clip.z, clip.w}, turn_, unturned_);
    clip = {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
  }
  list_->PopClipRect();
  size_ = unturned_;
  u_ = std::min(size_.x / 1280.0F, size_.y / 720.0F);
  turn_ = 0;
}

void Canvas::fill(const Rect& box, ImU32 colour, float rounding) {
  list_->AddRectFilled(box.min(), box.max(), colour, rounding);
}

void Canvas::frame(const Rect& box, ImU32 colour, float rounding, float thickness) {
  list_->AddRect(box.min(), box.max(), colour, rounding, 0, thickness);
}

void Canvas::disc(ImVec2 middle, float radius, ImU32 colour) {
  list_->AddCircleFilled(middle, radius, colour, 0);
}

void Canvas::arc(ImVec2 middle, float radius, float thickness, float from, float to, ImU32 colour,
                 bool round_ends) {
  if (to <= from) return;
  const float a = (from - 0.25F) * kTurn;
  const float b = (to - 0.25F) * kTurn;
  // A step of at most 0.2 pixels off the true circle at the outer edge. The steps start at `from` and only
  // the last one is shorter, so that a growing arc changes nothing but its end (see Damage).
  const float outer = radius + thickness / 2;
  const float step = 2 * std::acos(1 - std::min(0.2F / std::max(outer, 1.0F), 0.5F));
  const auto at = [&](float angle) {
    return ImVec2{middle.x + std::cos(angle) * radius, middle.y + std::sin(angle) * radius};
  };
  const int whole = static_cast<int>((b - a) / step);
  for (int i = 0; i <= whole; ++i) list_->PathLineTo(at(a + static_cast<float>(i) * step));
  if (b - a - static_cast<float>(whole) * step > step * 0.05F) list_->PathLineTo(at(b));
  const bool closed = to - from >= 0.9999F;
  if (closed && list_->_Path.Size > 1) list_->_Path.pop_back();
  list_->PathStroke(colour, closed ? ImDrawFlags_Closed : ImDrawFlags_None, thickness);
  if (closed || !round_ends) return;
  // Whole discs, so that no seam shows where arc and end meet; see-through colours would show them, and have
  // none.
  for (const float angle : {a, b}) {
    disc(at(angle), thickness / 2, colour);
  }
}

void Canvas::glow(ImVec2 middle, float radius, ImU32 colour, float strength) {
  // Rings of triangles whose corners carry the light: no texture, no blur, and smooth fading because the
  // rings follow a soft curve.
  constexpr int kSpokes = 48;
  constexpr int kRings = 5;
  const ImVec2 uv = ImGui::GetDrawListSharedData() != nullptr ? ImGui::GetFontTexUvWhitePixel() : ImVec2{};
  list_->PrimReserve(kSpokes * 3 + kSpokes * 6 * (kRings - 1), 1 + kSpokes * kRings);
  const auto first = static_cast<ImDrawIdx>(list_->_VtxCurrentIdx);
  const auto index = [&](int ring, int spoke) {
    return static_cast<ImDrawIdx>(first + 1 + (ring - 1) * kSpokes + spoke % kSpokes);
  };
  list_->PrimWriteVtx(middle, uv, with_alpha(colour, strength));
  for (int ring = 1; ring <= kRings; ++ring) {
    const float share = static_cast<float>(ring) / kRings;
    const float light = strength * (1 - share) * (1 - share) * (1 + 2 * share);
    for (int spoke = 0; spoke < kSpokes; ++spoke) {
      const float angle = kTurn * static_cast<float>(spoke) / kSpokes;
      const ImVec2 at{middle.x + std::cos(angle) * radius * share,
                      middle.y + std::sin(angle) * radius * share};
      list_->PrimWriteVtx(at, uv, with_alpha(colour, light));
    }
  }
  for (int spoke = 0; spoke < kSpokes; ++spoke) {
    list_->PrimWriteIdx(first);
    list_->PrimWriteIdx(index(1, spoke));
    list_->PrimWriteIdx(index(1, spoke + 1));
    for (int ring = 1; ring < kRings; ++ring) {
      for (const auto& [r, s] : {std::pair{ring, spoke},
                                 {ring + 1, spoke},
                                 {ring + 1, spoke + 1},
                                 {ring, spoke},
                                 {ring + 1, spoke + 1},
                                 {ring, spoke + 1}}) {
        list_->PrimWriteIdx(index(r, s));
      }
    }
  }
}

void Canvas::picture(std::string_view name, const Rect& box, ImU32 tint) {
  if (pictures_ == nullptr) return;
  const Picture picture = pictures_->svg(name, static_cast<int>(std::lround(box.h)));
  if (picture.texture == nullptr) return;
  const ImVec2 at{std::round(box.middle().x - picture.w / 2), std::round(box.middle().y - picture.h / 2)};
  list_->AddImage(picture.texture, at, {at.x + picture.w, at.y + picture.h}, {0, 0}, {1, 1}, tint);
}

}  // namespace ui
