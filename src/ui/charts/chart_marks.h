// SPDX-License-Identifier: MIT
// The marks of charts and the line that says what they mean. Told apart by shape first, by colour second.
#pragma once

#include <span>
#include <string_view>

#include "history/days.h"
#include "ui/canvas.h"

namespace ui {

void before_mark(Canvas& canvas, ImVec2 at);  // a disc
void after_mark(Canvas& canvas, ImVec2 at);   // a square

// Through the points, in their order; one point alone is a short stroke.
void median_line(Canvas& canvas, std::span<const ImVec2> points, ImU32 colour, bool dashed);

// Days laid along a width.
struct DayScale {
  float x = 0;
  float w = 1;
  history::Day first{};
  int days = 1;
};

// A thin line through the box where each month begins, and its name at `y` where it lies between the two
// ends; as many names as have room.
void month_marks(Canvas& canvas, const DayScale& scale, const Rect& box, float y, float free_from,
                 float free_to);

class MarkLegend {
 public:
  MarkLegend(Canvas& canvas, ImVec2 at, float width);
  void before(std::string_view text);
  void after(std::string_view text);
  void line(std::string_view text, ImU32 colour, bool dashed);
  void band(std::string_view text);
  float height() const;

 private:
  ImVec2 place(std::string_view text, float mark_width);  // the middle of the mark's left end

  Canvas& canvas_;
  ImVec2 start_;
  ImVec2 next_;
  float width_;
  Style style_;
};

}  // namespace ui
