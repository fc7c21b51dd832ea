// SPDX-License-Identifier: MIT
#include "ui/fonts.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include FT_TRUETYPE_TABLES_H

#include <algorithm>
#include <array>
#include <unordered_map>

namespace ui {
namespace {

constexpr std::array kFiles = {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
                               "Inter-Bold.otf"};
constexpr int kPageSide = 512;
constexpr int kOwnPageFrom = 120;  // pixels of height; larger glyphs get a texture of their own
constexpr int kGap = 1;            // so that neighbours do not bleed in
constexpr std::size_t kMostBytes = std::size_t{12} << 20;
// Above this size a fraction of a pixel in a letter's place cannot be seen.
constexpr int kQuartersUpTo = 40;

std::uint64_t key_of(Weight weight, int pixels, char32_t character, int quarter) {
  return (static_cast<std::uint64_t>(weight) << 56) | (static_cast<std::uint64_t>(quarter) << 48) |
         (static_cast<std::uint64_t>(static_cast<unsigned>(pixels)) << 32) | character;
}

struct Face {
  FT_Face face = nullptr;
  FontMetrics metrics;
  int pixels = 0;  // current size
};

}  // namespace

struct Fonts::Parts {
  FT_Library library = nullptr;
  std::filesystem::path folder;
  std::array<Face, kFiles.size()> faces;
  std::unordered_map<std::uint64_t, Glyph> glyphs;
  std::unordered_map<std::uint64_t, float> advances;
  std::unordered_map<std::uint64_t, float> widest_digits;
  std::vector<GlyphPage> pages;
  int shared = -1;  // the page that small glyphs go to
  int pen_x = 0, pen_y = 0, row = 0;
  std::size_t bytes = 0;

  ~Parts() {
    for (Face& face : faces) {
      if (face.face != nullptr) FT_Done_Face(face.face);
    }
    if (library != nullptr) FT_Done_FreeType(library);
  }

  bool load(Weight weight);
  Face& sized(Weight weight, int pixels);
  void place(Glyph& glyph, int w, int h);
  void forget();
};

bool Fonts::Parts::load(Weight weight) {
  Face& face = faces[static_cast<std::size_t>(weight)];
  if (face.face != nullptr) return true;
  const std::filesystem::path file = folder / kFiles[static_cast<std::size_t>(weight)];
  if (FT_New_Face(library, file.c_str(), 0, &face.face) != 0) return false;
  const auto em = static_cast<float>(face.face->units_per_EM);
  face.metrics.ascent = static_cast<float>(face.face->ascender) / em;
  face.metrics.descent = static_cast<float>(-face.face->descender) / em;
  const auto* os2 = static_cast<TT_OS2*>(FT_Get_Sfnt_Table(face.face, FT_SFNT_OS2));
  face.metrics.cap_height =
      os2 != nullptr && os2->sCapHeight > 0 ? static_cast<float>(os2->sCapHeight) / em : 0.727F;
  return true;
}

Face& Fonts::Parts::sized(Weight weight, int pixels) {
  // A weight whose file vanished after the start falls back to the one that was checked then.
  Face& face = load(weight) ? faces[static_cast<std::size_t>(weight)] : faces[0];
  if (face.pixels != pixels) {
    FT_Set_Pixel_Sizes(face.face, 0, static_cast<FT_UInt>(pixels));
    face.pixels = pixels;
  }
  return face;
}

// Finds room for a picture and sets the glyph's page and corner (u0, v0 in pixels).
void Fonts::Parts::place(Glyph& glyph, int w, int h) {
  const auto new_page = [&](int width, int height) {
    const auto size = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    pages.push_back({width, height, std::vector<std::uint8_t>(size), true, nullptr});
    bytes += size;
    return static_cast<int>(pages.size()) - 1;
  };
  if (h >= kOwnPageFrom || w >= kPageSide) {
    glyph.page = new_page(w + 2 * kGap, h + 2 * kGap);
    glyph.u0 = glyph.v0 = kGap;
    return;
  }
  if (pen_x + w + kGap > kPageSide) {
    pen_x = kGap;
    pen_y += row + kGap;
    row = 0;
  }
  if (shared < 0 || pen_y + h + kGap > kPageSide) {
    shared = new_page(kPageSide, kPageSide);
    pen_x = pen_y = kGap;
    row = 0;
  }
  glyph.page = shared;
  glyph.u0 = static_cast<float>(pen_x);
  glyph.v0 = static_cast<float>(pen_y);
  pen_x += w + kGap;
  row = std::max(row, h);
}

void Fonts::Parts::forget() {
  glyphs.clear();
  advances.clear();
  widest_digits.clear();
  pages.clear();
  shared = -1;
  pen_x = pen_y = row = 0;
  bytes = 0;
}

Fonts::Fonts(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Fonts::Fonts(Fonts&&) noexcept = default;
Fonts& Fonts::operator=(Fonts&&) noexcept = default;
Fonts::~Fonts() = default;

std::vector<std::filesystem::path> Fonts::usual_folders() {
  return {"/usr/share/fonts/opentype/inter", "/usr/share/fonts/inter", "/usr/local/share/fonts/inter",
          "/usr/share/fonts/OTF"};
}

base::Result<Fonts> Fonts::open(std::span<const std::filesystem::path> folders) {
  auto parts = std::make_unique<Parts>();
  if (FT_Init_FreeType(&parts->library) != 0) return base::failure("FreeType could not be started");
  for (const std::filesystem::path& folder : folders) {
    std::error_code ignored;
    if (!std::filesystem::exists(folder / kFiles[0], ignored)) continue;
    parts->folder = folder;
    if (parts->load(Weight::regular)) return Fonts(std::move(parts));
  }
  return base::failure("Inter font not found: install fonts-inter");
}

std::filesystem::path Fonts::file(Weight weight) const {
  return parts_->folder / kFiles[static_cast<std::size_t>(weight)];
}

FontMetrics Fonts::metrics(Weight weight) const {
  return parts_->load(weight) ? parts_->faces[static_cast<std::size_t>(weight)].metrics
                              : parts_->faces[0].metrics;
}

const Glyph& Fonts::glyph(Weight weight, int pixels, char32_t character, int quarter) {
  if (pixels > kQuartersUpTo) quarter = 0;
  const std::uint64_t key = key_of(weight, pixels, character, quarter);
  if (const auto found = parts_->glyphs.find(key); found != parts_->glyphs.end()) return found->second;
  Glyph glyph;
  FT_Face face = parts_->sized(weight, pixels).face;
  if (FT_Load_Char(face, character, FT_LOAD_TARGET_LIGHT | FT_LOAD_NO_BITMAP) == 0) {
    glyph.advance = static_cast<float>(face->glyph->linearHoriAdvance) / 65536.0F;
    if (face->glyph->format == FT_GLYPH_FORMAT_OUTLINE)
      FT_Outline_Translate(&face->glyph->outline, quarter * 16, 0);
    FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL);
    const FT_Bitmap& bitmap = face->glyph->bitmap;
    const auto w = static_cast<int>(bitmap.width);
    const auto h = static_cast<int>(bitmap.rows);
    if (w > 0 && h > 0) {
      parts_->place(glyph, w, h);
      GlyphPage& page = parts_->pages[static_cast<std::size_t>(glyph.page)];
      for (int y = 0; y < h; ++y) {
        const auto* from = bitmap.buffer + static_cast<std::ptrdiff_t>(y) * bitmap.pitch;
        std::copy_n(
            from, w,
            page.pixels.data() + (static_cast<int>(glyph.v0) + y) * page.w + static_cast<int>(glyph.u0));
      }
      page.changed = true;
      glyph.left = static_cast<float>(face->glyph->bitmap_left);
      glyph.top = -static_cast<float>(face->glyph->bitmap_top);
      glyph.w = static_cast<float>(w);
      glyph.h = static_cast<float>(h);
      glyph.u1 = (glyph.u0 + glyph.w) / static_cast<float>(page.w);
      glyph.v1 = (glyph.v0 + glyph.h) / static_cast<float>(page.h);
      glyph.u0 /= static_cast<float>(page.w);
      glyph.v0 /= static_cast<float>(page.h);
    }
  }
  return parts_->glyphs.emplace(key, glyph).first->second;
}

float Fonts::advance(Weight weight, int pixels, char32_t character) {
  const std::uint64_t key = key_of(weight, pixels, character, 0);
  if (const auto found = parts_->advances.find(key); found != parts_->advances.end()) return found->second;
  FT_Face face = parts_->sized(weight, pixels).face;
  float advance = 0;
  if (FT_Load_Char(face, character, FT_LOAD_TARGET_LIGHT | FT_LOAD_NO_BITMAP) == 0) {
    advance = static_cast<float>(face->glyph->linearHoriAdvance) / 65536.0F;
  }
  parts_->advances.emplace(key, advance);
  return advance;
}

float Fonts::digit_advance(Weight weight, int pixels) {
  const auto [widest, added] = parts_->widest_digits.try_emplace(key_of(weight, pixels, U'0', 0), 0.0F);
  if (added) {
    for (char32_t digit = U'0'; digit <= U'9'; ++digit)
      widest->second = std::max(widest->second, advance(weight, pixels, digit));
  }
  return widest->second;
}

std::vector<GlyphPage>& Fonts::pages() { return parts_->pages; }

std::vector<ImTextureID> Fonts::trim() {
  if (parts_->bytes <= kMostBytes) return {};
  std::vector<ImTextureID> textures;
  for (const GlyphPage& page : parts_->pages) textures.push_back(page.texture);
  parts_->forget();
  return textures;
}

}  // namespace ui
