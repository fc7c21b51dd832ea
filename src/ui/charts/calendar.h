// SPDX-License-Identifier: MIT
// Days with a session as a calendar: a column a week, the newest at the right, each day shaded by its
// minutes. The pointer or the arrow keys choose a day; what it stands for is the caller's to say.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

#include "history/stats.h"
#include "ui/canvas.h"

namespace ui {

struct CalendarModel {
  std::span<const history::DayTotal> days;  // oldest first
  history::Day today{};
  std::chrono::weekday week_start = std::chrono::Monday;
};

struct CalendarTouch {
  std::optional<history::Day> shown;  // under the pointer, or else under the keyboard
  bool pressed = false;
};

// Shades begin at these minutes; under the first one is the lightest shade.
inline constexpr int kShadeMinutes[] = {5, 15, 30};

// 0 for no session, then 1 to 4.
int shade_of(session::Length active);
ImU32 shade_colour(const Theme& theme, int shade);

// The total of that day, null where there is none.
const history::DayTotal* total_of(std::span<const history::DayTotal> days, history::Day day);

// As many weeks as fit the box. `at` is the day under the keyboard, today where there is none yet.
CalendarTouch calendar(Canvas& canvas, std::string_view id, const Rect& box, const CalendarModel& model,
                       std::optional<history::Day>& at);

// What the shades mean, in one line that ends at `right_top`; returns its width.
float calendar_legend(Canvas& canvas, ImVec2 right_top);

}  // namespace ui
