// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <algorithm>

namespace ui {

namespace {

constexpr Theme kDark = {
    .ground = IM_COL32(18, 21, 27, 255),
    .side_panel = IM_COL32(24, 28, 36, 255),
    .card = IM_COL32(28, 33, 41, 255),
    .raised = IM_COL32(38, 45, 56, 255),
    .raised_over = IM_COL32(48, 57, 70, 255),
    .line = IM_COL32(42, 49, 60, 255),
    .text = IM_COL32(236, 239, 244, 255),
    .text_soft = IM_COL32(178, 187, 200, 255),
    .text_faint = IM_COL32(146, 156, 171, 255),
    .figure = IM_COL32(44, 54, 66, 255),
    .accent = IM_COL32(240, 165, 75, 255),
    .on_accent = IM_COL32(33, 22, 8, 255),
    .good = IM_COL32(66, 193, 176, 255),
    .trouble = IM_COL32(255, 138, 101, 255),
    .focus = IM_COL32(255, 255, 255, 230),
    .number = IM_COL32(255, 255, 255, 255),
    .track = IM_COL32(255, 255, 255, 24),
    .shade = IM_COL32(9, 11, 14, 255),
    .pressure = IM_COL32(240, 165, 75, 255),
    .release = IM_COL32(66, 193, 176, 255),
    .stretch = IM_COL32(126, 196, 92, 255),
    .ice = IM_COL32(98, 168, 245, 255),
    .heat = IM_COL32(242, 106, 75, 255),
    .rest = IM_COL32(146, 161, 184, 255),
    .breathe = IM_COL32(160, 160, 240, 255),
};

constexpr Theme kLight = {
    .ground = IM_COL32(246, 245, 241, 255),
    .side_panel = IM_COL32(237, 236, 231, 255),
    .card = IM_COL32(255, 255, 255, 255),
    .raised = IM_COL32(228, 228, 223, 255),
    .raised_over = IM_COL32(214, 215, 210, 255),
    .line = IM_COL32(218, 218, 212, 255),
    .text = IM_COL32(26, 30, 37, 255),
    .text_soft = IM_COL32(66, 74, 86, 255),
    .text_faint = IM_COL32(82, 89, 100, 255),
    .figure = IM_COL32(208, 210, 208, 255),
    .accent = IM_COL32(150, 80, 0, 255),
    .on_accent = IM_COL32(255, 252, 246, 255),
    .good = IM_COL32(0, 98, 86, 255),
    .trouble = IM_COL32(168, 40, 14, 255),
    .focus = IM_COL32(20, 24, 30, 230),
    .number = IM_COL32(12, 15, 20, 255),
    .track = IM_COL32(20, 24, 32, 26),
    .shade = IM_COL32(190, 190, 184, 255),
    .pressure = IM_COL32(158, 84, 0, 255),
    .release = IM_COL32(0, 108, 96, 255),
    .stretch = IM_COL32(50, 108, 22, 255),
    .ice = IM_COL32(22, 94, 184, 255),
    .heat = IM_COL32(188, 54, 22, 255),
    .rest = IM_COL32(80, 93, 114, 255),
    .breathe = IM_COL32(88, 82, 178, 255),
};

constexpr Theme kContrast = {
    .ground = IM_COL32(0, 0, 0, 255),
    .side_panel = IM_COL32(0, 0, 0, 255),
    .card = IM_COL32(22, 22, 22, 255),
    .raised = IM_COL32(52, 52, 52, 255),
    .raised_over = IM_COL32(78, 78, 78, 255),
    .line = IM_COL32(130, 130, 130, 255),
    .text = IM_COL32(255, 255, 255, 255),
    .text_soft = IM_COL32(240, 240, 240, 255),
    .text_faint = IM_COL32(220, 220, 220, 255),
    .figure = IM_COL32(110, 110, 110, 255),
    .accent = IM_COL32(255, 214, 10, 255),
    .on_accent = IM_COL32(0, 0, 0, 255),
    .good = IM_COL32(88, 255, 224, 255),
    .trouble = IM_COL32(255, 170, 140, 255),
    .focus = IM_COL32(255, 255, 255, 255),
    .number = IM_COL32(255, 255, 255, 255),
    .track = IM_COL32(255, 255, 255, 70),
    .shade = IM_COL32(130, 130, 130, 255),
    .pressure = IM_COL32(255, 200, 60, 255),
    .release = IM_COL32(88, 255, 224, 255),
    .stretch = IM_COL32(168, 255, 110, 255),
    .ice = IM_COL32(150, 205, 255, 255),
    .heat = IM_COL32(255, 150, 118, 255),
    .rest = IM_COL32(214, 222, 236, 255),
    .breathe = IM_COL32(204, 200, 255, 255),
};

// One look for the whole window: screens draw with it and keep no theme of their own.
const Theme* current = &kDark;

}  // namespace

const Theme& theme_of(ThemeName name) {
  switch (name) {
    case ThemeName::dark: return kDark;
    case ThemeName::light: return kLight;
    case ThemeName::contrast: return kContrast;
  }
  return kDark;
}

const Theme& theme() { return *current; }

void set_theme(ThemeName name) { current = &theme_of(name); }

ImU32 kind_colour(routine::Kind kind) {
  const Theme& theme = *current;
  switch (kind) {
    case routine::Kind::hold:
    case routine::Kind::press:
    case routine::Kind::roll: return theme.pressure;
    case routine::Kind::release: return theme.release;
    case routine::Kind::stretch:
    case routine::Kind::move: return theme.stretch;
    case routine::Kind::ice: return theme.ice;
    case routine::Kind::heat: return theme.heat;
    case routine::Kind::prepare:
    case routine::Kind::rest: return theme.rest;
    case routine::Kind::breathe: return theme.breathe;
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
