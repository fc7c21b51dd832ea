// SPDX-License-Identifier: MIT
#include "ui/textures.h"

#include <SDL.h>
#include <SDL_image.h>
#include <SDL_opengl.h>
#include <imgui.h>

#include <array>
#include <cmath>
#include <cstring>

namespace ui {
namespace {

GLuint name_of(ImTextureID texture) { return static_cast<GLuint>(reinterpret_cast<std::uintptr_t>(texture)); }

ImTextureID id_of(GLuint name) { return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(name)); }

ImTextureID make_texture() {
  GLuint name = 0;
  glGenTextures(1, &name);
  glBindTexture(GL_TEXTURE_2D, name);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  // One byte a pixel is read as white with that opacity.
  constexpr std::array<GLint, 4> kWhiteWithAlpha = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
  glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, kWhiteWithAlpha.data());
  return id_of(name);
}

void upload(ImTextureID texture, int w, int h, const std::uint8_t* coverage) {
  glBindTexture(GL_TEXTURE_2D, name_of(texture));
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, w, h, 0, GL_RED, GL_UNSIGNED_BYTE, coverage);
}

// The opacity of each pixel of a drawn SVG; empty where the file is missing or is no SVG.
struct Coverage {
  int w = 0;
  int h = 0;
  std::vector<std::uint8_t> pixels;
};

Coverage draw_svg(const std::filesystem::path& file, int height) {
  SDL_RWops* stream = SDL_RWFromFile(file.c_str(), "rb");
  if (stream == nullptr) return {};
  SDL_Surface* drawn = IMG_LoadSizedSVG_RW(stream, 0, height);
  SDL_RWclose(stream);
  if (drawn == nullptr) return {};
  SDL_Surface* plain = SDL_ConvertSurfaceFormat(drawn, SDL_PIXELFORMAT_RGBA32, 0);
  SDL_FreeSurface(drawn);
  if (plain == nullptr) return {};
  Coverage coverage{plain->w, plain->h, {}};
  coverage.pixels.reserve(static_cast<std::size_t>(plain->w) * static_cast<std::size_t>(plain->h));
  for (int y = 0; y < plain->h; ++y) {
    const auto* row =
        static_cast<const std::uint8_t*>(plain->pixels) + static_cast<std::ptrdiff_t>(y) * plain->pitch;
    // Grey counts as thin white, for the furrows of the body.
    for (int x = 0; x < plain->w; ++x) {
      coverage.pixels.push_back(static_cast<std::uint8_t>(row[4 * x + 3] * row[4 * x] / 255));
    }
  }
  SDL_FreeSurface(plain);
  return coverage;
}

}  // namespace

Textures::~Textures() { forget_pictures(); }

Picture Textures::svg(std::string_view name, int height) {
  const auto key = std::pair{std::string(name), height};
  if (const auto found = pictures_.find(key); found != pictures_.end()) return found->second;
  Picture picture;
  const Coverage coverage = draw_svg(assets_ / name, height);
  if (!coverage.pixels.empty()) {
    picture = {make_texture(), static_cast<float>(coverage.w), static_cast<float>(coverage.h)};
    upload(picture.texture, coverage.w, coverage.h, coverage.pixels.data());
  }
  return pictures_.emplace(key, picture).first->second;
}

void Textures::forget_pictures() {
  for (const auto& [key, picture] : pictures_) drop(picture.texture);
  pictures_.clear();
}

void Textures::settle(Fonts& fonts, const ImDrawData& drawn) {
  std::vector<GlyphPage>& pages = fonts.pages();
  for (GlyphPage& page : pages) {
    if (!page.changed) continue;
    if (page.texture == nullptr) page.texture = make_texture();
    upload(page.texture, page.w, page.h, page.pixels.data());
    page.changed = false;
  }
  for (int i = 0; i < drawn.CmdListsCount; ++i) {
    for (ImDrawCmd& command : drawn.CmdLists[i]->CmdBuffer) {
      const auto number = reinterpret_cast<std::uintptr_t>(command.TextureId);
      if (number >= kGlyphPages && number - kGlyphPages < pages.size()) {
        command.TextureId = pages[number - kGlyphPages].texture;
      }
    }
  }
}

void Textures::drop(ImTextureID texture) {
  if (texture == nullptr) return;
  const GLuint name = name_of(texture);
  glDeleteTextures(1, &name);
}

}  // namespace ui
