// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/canvas.h"
#include "ui/theme_name.h"
#include "ui/utf8.h"

namespace ui {

namespace {

float text_factor = 1;

// Large words are as large as their window lets them be already.
float grown(float size) {
  constexpr float kMost = 32;
  return std::min(size * text_factor, std::max(size, kMost));
}

}  // namespace

void set_text_size(float factor) { text_factor = std::clamp(factor, 1.0F, 2.0F); }

float text_size() { return text_factor; }

void enlarge(Canvas& canvas, float most) { canvas.set_unit(canvas.u() * std::min(text_factor, most)); }

Style style_of(Role role) {
  switch (role) {
    case Role::digits: return {role, 350, Weight::semibold, 0, true, -0.035F};
    case Role::verb: return {role, 127, Weight::bold, 0, false, -0.015F};
    case Role::side: return {role, 120, Weight::semibold, 0, false, -0.015F};
    case Role::region: return {role, 40, Weight::regular};
    case Role::say: return {role, 40, Weight::medium};
    case Role::next: return {role, 40, Weight::regular};
    case Role::title: return {role, 34, Weight::bold};
    case Role::heading: return {role, 20, Weight::semibold};
    case Role::lead: return {role, 20, Weight::regular};
    case Role::body: return {role, 18, Weight::regular};
    case Role::label: return {role, 15, Weight::regular};
    case Role::hint: return {role, 16, Weight::regular};
  }
  return {};
}

Style style_of(Role role, ImU32 colour) {
  Style style = style_of(role);
  style.colour = colour;
  return style;
}

// A style at this frame's size: whole pixels of the em, so that every glyph is drawn at its exact size.
struct Canvas::Run {
  Fonts& fonts;
  Weight weight;
  int pixels;
  float digit;     // advance of a digit where they are even, else 0
  float tracking;  // pixels
  FontMetrics metrics;

  float advance(char32_t c) const {
    if (digit > 0 && c >= U'0' && c <= U'9') return digit + tracking;
    return fonts.advance(weight, pixels, c) + tracking;
  }
  float em() const { return static_cast<float>(pixels); }
};

Canvas::Run Canvas::run(const Style& style) const {
  const float size = grows_ ? grown(style.size) : style.size;
  const int pixels = std::max(6, static_cast<int>(std::lround(px(size))));
  const float digit = style.even_digits ? fonts_->digit_advance(style.weight, pixels) : 0;
  return {*fonts_,
          style.weight,
          pixels,
          digit,
          style.tracking * static_cast<float>(pixels),
          fonts_->metrics(style.weight)};
}

float Canvas::line_height(const Style& style) const {
  const Run r = run(style);
  return std::round(r.em() * (r.metrics.ascent + r.metrics.descent));
}

float Canvas::cap_height(const Style& style) const {
  const Run r = run(style);
  return r.em() * r.metrics.cap_height;
}

float Canvas::width(std::string_view text, const Style& style) const {
  const Run r = run(style);
  float width = 0;
  if (!text.empty()) width = -r.tracking;  // none after the last letter
  while (!text.empty()) width += r.advance(take_character(text));
  return width;
}

namespace {

// What the clip rectangle leaves of it; nothing where it leaves nothing.
std::optional<Rect> seen_of(ImVec2 low, ImVec2 high, const ImDrawList& list) {
  const ImVec2 clip_low = list.GetClipRectMin();
  const ImVec2 clip_high = list.GetClipRectMax();
  const ImVec2 from{std::max(low.x, clip_low.x), std::max(low.y, clip_low.y)};
  const ImVec2 to{std::min(high.x, clip_high.x), std::min(high.y, clip_high.y)};
  if (to.x <= from.x || to.y <= from.y) return std::nullopt;
  return Rect{from.x, from.y, to.x - from.x, to.y - from.y};
}

}  // namespace

void Canvas::draw_line(ImVec2 start, std::string_view text, const Style& style) {
  const Run r = run(style);
  const ImU32 colour = style.colour != 0 ? style.colour : theme().text;
  const std::string_view whole = text;
  const float baseline = std::round(start.y);
  float pen = start.x;
  ImVec2 low{1e9F, 1e9F};
  ImVec2 high{-1e9F, -1e9F};
  while (!text.empty()) {
    const char32_t c = take_character(text);
    const float advance = r.advance(c);
    // An even digit stands in the middle of its place.
    const bool even = r.digit > 0 && c >= U'0' && c <= U'9';
    const float at = even ? pen + (r.digit - fonts_->advance(r.weight, r.pixels, c)) / 2 : pen;
    const float whole_pixel = std::floor(at + 0.125F);
    const int quarter = std::clamp(static_cast<int>((at + 0.125F - whole_pixel) * 4), 0, 3);
    const Glyph glyph = fonts_->glyph(r.weight, r.pixels, c, quarter);
    pen += advance;
    if (glyph.page < 0) continue;
    const ImVec2 a{whole_pixel + glyph.left, baseline + glyph.top};
    const ImVec2 b{a.x + glyph.w, a.y + glyph.h};
    low = {std::min(low.x, a.x), std::min(low.y, a.y)};
    high = {std::max(high.x, b.x), std::max(high.y, b.y)};
    // The texture is made after the frame, when every glyph of it is known; until then the page's number
    // stands for it (see Window).
    list_->PushTextureID(page_texture(glyph.page));
    list_->PrimReserve(6, 4);
    list_->PrimRectUV(a, b, {glyph.u0, glyph.v0}, {glyph.u1, glyph.v1}, colour);
    list_->PopTextureID();
  }
  if (!recording_ || high.x <= low.x) return;
  if (const auto ink = seen_of(low, high, *list_)) {
    boxes_.push_back({style.role, *ink, r.em() * r.metrics.cap_height, std::string(whole)});
  }
}

void Canvas::text(ImVec2 at, std::string_view text, const Style& style, Align align) {
  const Run r = run(style);
  if (align != Align::left) at.x -= width(text, style) * (align == Align::center ? 0.5F : 1.0F);
  draw_line({at.x, at.y + r.em() * r.metrics.ascent}, text, style);
}

void Canvas::caps(ImVec2 at, std::string_view text, const Style& style, Align align) {
  const Run r = run(style);
  if (align != Align::left) at.x -= width(text, style) * (align == Align::center ? 0.5F : 1.0F);
  draw_line({at.x, at.y + r.em() * r.metrics.cap_height}, text, style);
}

void Canvas::text_in(const Rect& box, std::string_view text, const Style& style, Align align) {
  const float x = align == Align::left ? box.x : align == Align::center ? box.middle().x : box.right();
  caps({x, box.middle().y - cap_height(style) / 2}, text, style, align);
}

std::string Canvas::cut(std::string_view text, const Style& style, float limit) const {
  if (width(text, style) <= limit) return std::string(text);
  const Run r = run(style);
  float used = r.advance(U'…');
  std::string_view rest = text;
  std::size_t kept = 0;
  while (!rest.empty()) {
    used += r.advance(take_character(rest));
    if (used > limit) break;
    kept = text.size() - rest.size();
  }
  while (kept > 0 && text[kept - 1] == ' ') --kept;
  return std::string(text.substr(0, kept)) + "…";
}

std::vector<std::string> Canvas::wrap(std::string_view text, const Style& style, float limit,
                                      int max_lines) const {
  const Run r = run(style);
  std::vector<std::string> lines;
  std::size_t begin = 0;
  while (begin < text.size()) {
    if (max_lines > 0 && lines.size() + 1 == static_cast<std::size_t>(max_lines)) {
      lines.push_back(cut(text.substr(begin), style, limit));
      return lines;
    }
    std::string_view rest = text.substr(begin);
    std::size_t end = begin;   // as far as it fits
    std::size_t break_at = 0;  // the last space that fits
    bool forced = false;
    for (float used = 0; !rest.empty();) {
      const std::size_t here = text.size() - rest.size();
      const char32_t c = take_character(rest);
      if (c == U'\n') {
        break_at = here;
        forced = true;
        break;
      }
      if (c == U' ') break_at = here;
      used += r.advance(c);
      if (used > limit && c != U' ' && end > begin) break;
      end = text.size() - rest.size();
    }
    const bool done = end == text.size() && !forced;
    const std::size_t stop = done ? end : break_at > begin || forced ? break_at : end;
    lines.emplace_back(text.substr(begin, stop - begin));
    begin = stop;
    while (begin < text.size() && (text[begin] == ' ' || (forced && text[begin] == '\n'))) {
      if (text[begin++] == '\n') break;
    }
  }
  return lines;
}

float Canvas::paragraph(ImVec2 at, float limit, std::string_view text, const Style& style, int max_lines) {
  const float step = std::round(line_height(style) * 1.1F);
  float y = at.y;
  for (const std::string& line : wrap(text, style, limit, max_lines)) {
    this->text({at.x, y}, line, style);
    y += step;
  }
  return y - at.y;
}

Style Canvas::fitted(std::string_view text, Style style, float limit) const {
  const float needed = width(text, style);
  if (needed <= limit || needed <= 0) return style;
  style.size *= limit / needed;
  while (style.size > 6 && width(text, style) > limit) style.size -= 0.5F;
  return style;
}

}  // namespace ui
