// SPDX-License-Identifier: MIT
// What a screen draws on for one frame: size, unit, colours, text that stays crisp at any size, the draw
// list, and the keys pressed since the last frame. Lengths are pixels; px(n) turns units of a 1280x720 design
// into them. Thread: main, between Window::begin_frame and Window::end_frame.
#pragma once

#include <imgui.h>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/fonts.h"
#include "ui/pictures.h"
#include "ui/rect.h"
#include "ui/style.h"
#include "ui/theme.h"

namespace ui {

// Stands for a page of glyphs in a draw list until the window swaps in the real texture.
inline constexpr std::uintptr_t kGlyphPages = 0x676C0001;
ImTextureID page_texture(int page);

struct KeyPress {
  int code = 0;  // SDL_Keycode
  bool ctrl = false;
  bool shift = false;
  bool alt = false;
};

class Canvas {
 public:
  // `pictures` may be null. Both must outlive the canvas.
  Canvas(Fonts& fonts, Pictures* pictures) : fonts_(&fonts), pictures_(pictures) {}

  void begin(ImVec2 size, ImDrawList& list, std::vector<KeyPress> keys, std::chrono::duration<double> now);

  ImVec2 size() const { return size_; }  // as the viewer sees it, after turning
  float w() const { return size_.x; }
  float h() const { return size_.y; }
  Rect all() const { return {0, 0, size_.x, size_.y}; }
  float u() const { return u_; }                // pixels a unit: min(w/1280, h/720) unless set
  void set_unit(float pixels) { u_ = pixels; }  // for a screen that is laid out by other rules
  float px(float units) const { return units * u_; }
  // For the rest of this frame texts grow by text_size(): for screens whose boxes leave room for it.
  void grow_texts() { grows_ = true; }
  const Theme& theme() const { return ui::theme(); }
  ImDrawList& list() { return *list_; }
  Fonts& fonts() { return *fonts_; }
  // Draws on another list from here on (a scrolled area's); returns the one before.
  ImDrawList& use_list(ImDrawList& list);
  double now() const { return now_.count(); }  // seconds of a steady clock, for motion only

  // Keys pressed since the last frame: no repeats, bounces dropped; only chords (keys.h) while a text field
  // is written.
  const std::vector<KeyPress>& keys() const { return keys_; }
  bool pressed(int code) const;  // that key, without Ctrl or Alt

  // Everything drawn between the two calls is shown turned clockwise by quarters; size() is the turned one.
  void begin_turn(int quarters);
  void end_turn();

  // Text. `at` is the top of the line's box (line_height), left, center or right as aligned.
  float line_height(const Style& style) const;
  float cap_height(const Style& style) const;  // of a capital letter
  float width(std::string_view text, const Style& style) const;
  void text(ImVec2 at, std::string_view text, const Style& style, Align align = Align::left);
  // The same with `at.y` the top of the capitals, for exact placing of large text.
  void caps(ImVec2 at, std::string_view text, const Style& style, Align align = Align::left);
  void text_in(const Rect& box, std::string_view text, const Style& style, Align align = Align::center);
  // The text, or its beginning and "…" where it is wider than `width`.
  std::string cut(std::string_view text, const Style& style, float width) const;
  // Broken at spaces (a word that is too wide is broken anywhere); over `max_lines`
  // the last one is cut. 0: no limit.
  std::vector<std::string> wrap(std::string_view text, const Style& style, float width,
                                int max_lines = 0) const;
  // Draws wrapped text and returns its height.
  float paragraph(ImVec2 at, float width, std::string_view text, const Style& style, int max_lines = 0);
  // The style made smaller, where needed, so that the text is at most `width` wide.
  Style fitted(std::string_view text, Style style, float width) const;

  // Shapes.
  void fill(const Rect& box, ImU32 colour, float rounding = 0);
  void frame(const Rect& box, ImU32 colour, float rounding, float thickness);
  void disc(ImVec2 middle, float radius, ImU32 colour);
  // A ring's part with round ends (those need an opaque colour); angles in turns, 0 at the top, clockwise.
  void arc(ImVec2 middle, float radius, float thickness, float from, float to, ImU32 colour,
           bool round_ends = true);
  // A soft light that fades to nothing at `radius`.
  void glow(ImVec2 middle, float radius, ImU32 colour, float strength);
  // An SVG of the assets in the box (its proportions are the caller's care), tinted.
  void picture(std::string_view name, const Rect& box, ImU32 tint);

  // Texts drawn since begin, where recording was asked for.
  void record(bool on) { recording_ = on; }
  const std::vector<TextBox>& boxes() const { return boxes_; }

 private:
  struct Run;  // one style at this frame's pixels
  Run run(const Style& style) const;
  void draw_line(ImVec2 baseline_start, std::string_view text, const Style& style);

  Fonts* fonts_;
  Pictures* pictures_;
  ImDrawList* list_ = nullptr;
  ImVec2 size_{};
  ImVec2 unturned_{};
  float u_ = 1;
  bool grows_ = false;
  std::chrono::duration<double> now_{};
  std::vector<KeyPress> keys_;
  int turn_ = 0;
  int turn_from_vertex_ = 0;
  int turn_from_command_ = 0;
  bool recording_ = false;
  std::vector<TextBox> boxes_;
};

}  // namespace ui
