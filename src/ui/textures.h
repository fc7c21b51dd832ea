// SPDX-License-Identifier: MIT
// Everything that the window keeps in graphics memory: pages of glyphs and drawn SVGs, one byte of coverage a
// pixel. Thread: main, with the window's OpenGL context current.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>

#include "ui/canvas.h"

struct ImDrawData;

namespace ui {

class Textures : public Pictures {
 public:
  explicit Textures(std::filesystem::path assets) : assets_(std::move(assets)) {}
  ~Textures() override;
  Textures(const Textures&) = delete;
  Textures& operator=(const Textures&) = delete;

  Picture svg(std::string_view name, int height) override;
  void forget_pictures();  // the window's size changed: the old heights are not asked for again

  // Uploads the glyphs that are new, and puts the pages' textures in place of
  // their numbers in the draw lists.
  static void settle(Fonts& fonts, const ImDrawData& drawn);
  static void drop(ImTextureID texture);

 private:
  std::filesystem::path assets_;
  std::map<std::pair<std::string, int>, Picture, std::less<>> pictures_;
};

}  // namespace ui
