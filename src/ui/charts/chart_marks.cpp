// SPDX-License-Identifier: MIT
#include "ui/charts/chart_marks.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <string>

namespace ui {

namespace {

constexpr float kMark = 4;        // units, half of a mark
constexpr float kLineMark = 22;   // units, of a line in the legend
constexpr float kAfterMark = 10;  // units to the next entry's start
constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

void dash(Canvas& canvas, ImVec2 from, ImVec2 to, ImU32 colour, float thick) {
  const float length = std::hypot(to.x - from.x, to.y - from.y);
  const float step = canvas.px(10);
  for (float along = 0; along < length; along += step) {
    const float end = std::min(along + step * 0.55F, length);
    const auto at = [&](float distance) {
      return ImVec2{from.x + (to.x - from.x) * distance / length,
                    from.y + (to.y - from.y) * distance / length};
    };
    canvas.list().AddLine(at(along), at(end), colour, thick);
  }
}

}  // namespace

void before_mark(Canvas& canvas, ImVec2 at) {
  canvas.disc(at, std::max(2.5F, canvas.px(kMark)), canvas.theme().accent);
}

void after_mark(Canvas& canvas, ImVec2 at) {
  const float half = std::max(2.2F, canvas.px(kMark * 0.9F));
  canvas.fill({at.x - half, at.y - half, 2 * half, 2 * half}, canvas.theme().good);
}

void median_line(Canvas& canvas, std::span<const ImVec2> points, ImU32 colour, bool dashed) {
  if (points.empty()) return;
  const float thick = std::max(1.5F, canvas.px(2.5F));
  if (points.size() == 1) {
    const float half = canvas.px(6);
    canvas.list().AddLine({points[0].x - half, points[0].y}, {points[0].x + half, points[0].y}, colour,
                          thick);
    return;
  }
  for (std::size_t i = 1; i < points.size(); ++i) {
    if (dashed) {
      dash(canvas, points[i - 1], points[i], colour, thick);
    } else {
      canvas.list().AddLine(points[i - 1], points[i], colour, thick);
    }
  }
}

void month_marks(Canvas& canvas, const DayScale& scale, const Rect& box, float y, float free_from,
                 float free_to) {
  using namespace std::chrono;
  const Theme& theme = canvas.theme();
  Style style = style_of(Role::label, theme.text_faint);
  style.size = 14;
  const year_month_day first(scale.first);
  const float a_day = scale.w / static_cast<float>(scale.days);
  const bool by_year = a_day * 30 < canvas.px(14);
  for (auto month = first.year() / first.month() + months(1);; month += months(by_year ? 12 : 1)) {
    if (by_year) month = month.year() / January;
    const history::Day day{month / 1};
    const auto at = (day - scale.first).count();
    if (at >= scale.days) break;
    if (at < 0) continue;
    const float x = scale.x + static_cast<float>(at) * a_day;
    canvas.fill({x, box.y, std::max(1.0F, canvas.px(1)), box.h}, with_alpha(theme.line, 0.8F));
    const std::string name = by_year ? std::to_string(static_cast<int>(month.year()))
                                     : kMonths[static_cast<unsigned>(month.month()) - 1];
    const float width = canvas.width(name, style);
    if (x < free_from || x + width > free_to) continue;
    canvas.text({x, y}, name, style);
    free_from = x + width + canvas.px(14);
  }
}

MarkLegend::MarkLegend(Canvas& canvas, ImVec2 at, float width)
    : canvas_(canvas),
      start_(at),
      next_(at),
      width_(width),
      style_(style_of(Role::label, canvas.theme().text_soft)) {
  style_.size = 14;
}

ImVec2 MarkLegend::place(std::string_view text, float mark_width) {
  const float height = canvas_.line_height(style_) * 1.15F;
  const float needed = mark_width + canvas_.px(6) + canvas_.width(text, style_);
  if (next_.x > start_.x && next_.x + needed > start_.x + width_) next_ = {start_.x, next_.y + height};
  const ImVec2 at{next_.x, next_.y + canvas_.line_height(style_) / 2};
  canvas_.text({next_.x + mark_width + canvas_.px(6), next_.y}, text, style_);
  next_.x += needed + canvas_.px(kAfterMark + 8);
  return at;
}

void MarkLegend::before(std::string_view text) {
  const ImVec2 at = place(text, canvas_.px(2 * kMark));
  before_mark(canvas_, {at.x + canvas_.px(kMark), at.y});
}

void MarkLegend::after(std::string_view text) {
  const ImVec2 at = place(text, canvas_.px(2 * kMark));
  after_mark(canvas_, {at.x + canvas_.px(kMark), at.y});
}

void MarkLegend::line(std::string_view text, ImU32 colour, bool dashed) {
  const ImVec2 at = place(text, canvas_.px(kLineMark));
  const std::array points = {at, ImVec2{at.x + canvas_.px(kLineMark), at.y}};
  median_line(canvas_, points, colour, dashed);
}

void MarkLegend::band(std::string_view text) {
  const ImVec2 at = place(text, canvas_.px(kLineMark));
  canvas_.fill({at.x, at.y - canvas_.px(6), canvas_.px(kLineMark), canvas_.px(12)},
               with_alpha(canvas_.theme().text_faint, 0.28F));
}

float MarkLegend::height() const { return next_.y - start_.y + canvas_.line_height(style_) * 1.15F; }

}  // namespace ui
