// SPDX-License-Identifier: MIT
#include "ui/field_font.h"

#include <imgui_freetype.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/theme_name.h"

namespace ui {
namespace {

constexpr float kSize = 18;           // units, as the body text
constexpr float kMostGrowth = 1.25F;  // the fields' boxes leave room for it

void bake(const std::filesystem::path& file, int pixels, const ImWchar* range) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas.Flags |= ImFontAtlasFlags_NoBakedLines | ImFontAtlasFlags_NoMouseCursors;
  ImFontConfig config;
  config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  config.OversampleH = 1;
  config.EllipsisChar = U'.';
  atlas.AddFontFromFileTTF(file.c_str(), static_cast<float>(pixels), &config, range);
  atlas.Build();
}

}  // namespace

bool FieldFont::update(const Fonts& fonts, ImVec2 window) {
  static constexpr std::array<ImWchar, 3> kBlank = {0x20, 0x21, 0};
  // Latin with its accents, and the signs that people type or paste.
  static constexpr std::array<ImWchar, 7> kLatin = {0x20, 0x17F, 0x2010, 0x2026, 0x2190, 0x2193, 0};
  const float u = std::min(window.x / 1280.0F, window.y / 720.0F);
  const int pixels =
      std::max(8, static_cast<int>(std::lround(kSize * u * std::min(text_size(), kMostGrowth))));
  const bool settled = window.x == last_.x && window.y == last_.y;
  last_ = window;
  if (!ImGui::GetIO().Fonts->IsBuilt()) {
    bake(fonts.file(Weight::regular), 13, kBlank.data());
    return true;
  }
  if (!fonts.field_wanted || pixels == pixels_ || (!settled && pixels_ != 0)) return false;
  bake(fonts.file(Weight::regular), pixels, kLatin.data());
  pixels_ = pixels;
  return true;
}

}  // namespace ui
