// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <algorithm>

namespace ui {

const Theme& dark_theme() {
  static constexpr Theme kDark = {
      .ground = IM_COL32(18, 21, 27, 255),
      .side_panel = IM_COL32(24, 28, 36, 255),
      .card = IM_COL32(28, 33, 41, 255),
      .raised = IM_COL32(38, 45, 56, 255),
      .raised_over = IM_COL32(48, 57, 70, 255),
      .line = IM_COL32(42, 49, 60, 255),
      .text = IM_COL32(236, 239, 244, 255),
      .text_soft = IM_COL32(178, 187, 200, 255),
      .text_faint = IM_COL32(139, 149, 164, 255),
      .figure = IM_COL32(44, 54, 66, 255),
      .accent = IM_COL32(240, 165, 75, 255),
      .on_accent = IM_COL32(33, 22, 8, 255),
      .good = IM_COL32(66, 193, 176, 255),
      .trouble = IM_COL32(255, 138, 101, 255),
      .focus = IM_COL32(255, 255, 255, 230),
  };
  return kDark;
}

ImU32 kind_colour(routine::Kind kind) {
  switch (kind) {
    case routine::Kind::hold:
    case routine::Kind::press:
    case routine::Kind::roll: return IM_COL32(240, 165, 75, 255);
    case routine::Kind::release: return IM_COL32(66, 193, 176, 255);
    case routine::Kind::stretch:
    case routine::Kind::move: return IM_COL32(126, 196, 92, 255);
    case routine::Kind::ice: return IM_COL32(98, 168, 245, 255);
    case routine::Kind::heat: return IM_COL32(242, 106, 75, 255);
    case routine::Kind::prepare:
    case routine::Kind::rest: return IM_COL32(146, 161, 184, 255);
    case routine::Kind::breathe: return IM_COL32(160, 160, 240, 255);
  }
  return 0;
}

ImU32 with_alpha(ImU32 colour, float alpha) {
  const auto a = static_cast<ImU32>(std::clamp(alpha, 0.0F, 1.0F) * 255.0F + 0.5F);
  return (colour & ~IM_COL32_A_MASK) | (a << IM_COL32_A_SHIFT);
}

ImU32 mixed(ImU32 from, ImU32 to, float share) {
  const ImVec4 a = ImGui::ColorConvertU32ToFloat4(from);
  const ImVec4 b = ImGui::ColorConvertU32ToFloat4(to);
  const float t = std::clamp(share, 0.0F, 1.0F);
  return ImGui::ColorConvertFloat4ToU32(
      {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.z + (b.z - a.z) * t, a.w + (b.w - a.w) * t});
}

}  // namespace ui
