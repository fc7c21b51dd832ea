// SPDX-License-Identifier: MIT
// Inter as pixels: each glyph is drawn by FreeType at the exact size that a screen asks for, the
// first time it is asked for, and kept until the sizes change. Nothing is drawn ahead, so a start
// costs only what it shows. Thread: main.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "base/result.h"

namespace ui {

enum class Weight { regular, medium, semibold, bold };

struct Glyph {
  float left = 0;  // of the picture, from the pen
  float top = 0;   // of the picture, from the baseline, negative above it
  float w = 0;
  float h = 0;
  float u0 = 0, v0 = 0, u1 = 0, v1 = 0;
  float advance = 0;  // exact, not rounded to pixels
  int page = -1;      // -1: nothing to draw (a space)
};

// One texture of glyphs, 8 bits of coverage a pixel. The owner of the graphics memory uploads what changed.
struct GlyphPage {
  int w = 0;
  int h = 0;
  std::vector<std::uint8_t> pixels;
  bool changed = true;
  ImTextureID texture = nullptr;
};

// Shares of the em.
struct FontMetrics {
  float ascent = 0;
  float descent = 0;  // positive
  float cap_height = 0;
};

class Fonts {
 public:
  // Looks in each folder for Inter; fails with "Inter font not found: install fonts-inter".
  static base::Result<Fonts> open(std::span<const std::filesystem::path> folders);
  static std::vector<std::filesystem::path> usual_folders();
  Fonts(Fonts&&) noexcept;
  Fonts& operator=(Fonts&&) noexcept;
  ~Fonts();

  std::filesystem::path file(Weight weight) const;
  FontMetrics metrics(Weight weight) const;
  // A character that Inter lacks gives its box. `quarter` 0 to 3 shifts the
  // picture right by quarters of a pixel.
  const Glyph& glyph(Weight weight, int pixels, char32_t character, int quarter);
  float advance(Weight weight, int pixels, char32_t character);
  // The widest of the ten digits.
  float digit_advance(Weight weight, int pixels);

  // Set by the first text field that is shown; FieldFont bakes what it needs before the next frame.
  bool field_wanted = false;

  std::vector<GlyphPage>& pages();
  // Called between frames: forgets all glyphs when they take more than a sane share of memory. The textures
  // of the pages that were there are returned for freeing.
  std::vector<ImTextureID> trim();

 private:
  struct Parts;
  explicit Fonts(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace ui
