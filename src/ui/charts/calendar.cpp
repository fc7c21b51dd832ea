// SPDX-License-Identifier: MIT
#include "ui/charts/calendar.h"

#include <SDL_keycode.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "ui/charts/chart_keys.h"
#include "ui/widgets.h"

namespace ui {

namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr float kWeekdayWidth = 38;
constexpr float kMonthHeight = 22;
constexpr float kCellGap = 3;
constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

Style small(Canvas& canvas) {
  Style style = style_of(Role::label, canvas.theme().text_faint);
  style.size = 14;
  return style;
}

struct Grid {
  Rect box;  // of the cells
  float cell = 1;
  int columns = 1;
  history::Day first{};  // the top left cell's

  Rect cell_of(history::Day day, float gap) const {
    const auto number = (day - first).count();
    const auto column = static_cast<float>(number / 7);
    const auto row = static_cast<float>(number % 7);
    return {box.x + column * cell, box.y + row * cell, cell - gap, cell - gap};
  }
};

Grid lay_out(Canvas& canvas, const Rect& box, const CalendarModel& model) {
  Grid grid;
  grid.cell = std::floor((box.h - canvas.px(kMonthHeight)) / 7);
  const float room = box.w - canvas.px(kWeekdayWidth);
  grid.columns = std::max(1, static_cast<int>(room / grid.cell));
  const float used = static_cast<float>(grid.columns) * grid.cell;
  grid.box = {box.right() - used, box.y + canvas.px(kMonthHeight), used, 7 * grid.cell};
  grid.first = history::week_of(model.today, model.week_start) - days(7 * (grid.columns - 1));
  return grid;
}

void month_names(Canvas& canvas, const Rect& box, const Grid& grid) {
  const Style style = small(canvas);
  float free_from = box.x;
  unsigned before = 0;
  for (int column = 0; column < grid.columns; ++column) {
    const year_month_day date(grid.first +
                              days(7 * column + 6));  // a month begins in the week that holds its 1st
    const unsigned month = static_cast<unsigned>(date.month());
    const bool begins = month != before && (before != 0 || static_cast<unsigned>(date.day()) <= 7);
    before = month;
    if (!begins) continue;
    const char* name = kMonths[month - 1];
    const float x = grid.box.x + static_cast<float>(column) * grid.cell;
    const float width = canvas.width(name, style);
    if (x < free_from || x + width > box.right()) continue;
    canvas.text({x, box.y}, name, style);
    free_from = x + width + canvas.px(8);
  }
}

void weekday_names(Canvas& canvas, const Rect& box, const Grid& grid, std::chrono::weekday start) {
  for (unsigned row = 0; row < 7; row += 2) {
    const unsigned day = (start.c_encoding() + row) % 7;
    const Rect line{box.x, grid.box.y + static_cast<float>(row) * grid.cell, canvas.px(kWeekdayWidth),
                    grid.cell};
    Style style = small(canvas);
    style.size = std::min(style.size, (grid.cell / canvas.u()) * 0.8F);
    canvas.text_in(line, kWeekdays[day], style, Align::left);
  }
}

std::optional<history::Day> day_at(const Grid& grid, ImVec2 point, history::Day today) {
  if (!grid.box.holds(point)) return std::nullopt;
  const int column = static_cast<int>((point.x - grid.box.x) / grid.cell);
  const int row = static_cast<int>((point.y - grid.box.y) / grid.cell);
  const history::Day day = grid.first + days(7 * column + row);
  return day <= today ? std::optional(day) : std::nullopt;
}

history::Day moved(Canvas& canvas, const Grid& grid, history::Day at, history::Day today, bool focused) {
  at = std::clamp(at, grid.first, today);
  if (!focused) return at;
  if (canvas.pressed(SDLK_HOME)) return grid.first;
  if (canvas.pressed(SDLK_END)) return today;
  const Arrows arrows = arrows_pressed(focused);
  const auto row = (at - grid.first).count() % 7;
  history::Day to = at + days(7 * arrows.x);
  // Up and down stay in the week, so that they also lead out of the calendar.
  if ((arrows.y < 0 && row > 0) || (arrows.y > 0 && row < 6)) to += days(arrows.y);
  if (to == at || to < grid.first || to > today) return at;
  keep_arrow();
  return to;
}

}  // namespace

int shade_of(session::Length active) {
  if (active <= session::Length{0}) return 0;
  int shade = 1;
  for (const int minutes : kShadeMinutes) {
    if (active >= std::chrono::minutes(minutes)) ++shade;
  }
  return shade;
}

ImU32 shade_colour(const Theme& theme, int shade) {
  constexpr std::array kShares = {0.0F, 0.32F, 0.52F, 0.75F, 1.0F};
  return shade == 0 ? theme.line : mixed(theme.card, theme.accent, kShares[static_cast<std::size_t>(shade)]);
}

const history::DayTotal* total_of(std::span<const history::DayTotal> all, history::Day day) {
  const auto found =
      std::lower_bound(all.begin(), all.end(), day,
                       [](const history::DayTotal& total, history::Day d) { return total.day < d; });
  return found != all.end() && found->day == day ? &*found : nullptr;
}

CalendarTouch calendar(Canvas& canvas, std::string_view id, const Rect& box, const CalendarModel& model,
                       std::optional<history::Day>& at) {
  const Grid grid = lay_out(canvas, box, model);
  const Touch touch = touch_area(canvas, id, grid.box);
  month_names(canvas, box, grid);
  weekday_names(canvas, box, grid, model.week_start);
  const float gap = std::max(1.0F, canvas.px(kCellGap));
  const float round = grid.cell * 0.2F;
  auto next = std::lower_bound(model.days.begin(), model.days.end(), grid.first,
                               [](const history::DayTotal& total, history::Day d) { return total.day < d; });
  for (history::Day day = grid.first; day <= model.today; day += days(1)) {
    int shade = 0;
    if (next != model.days.end() && next->day == day) shade = std::max(1, shade_of((next++)->active));
    const Rect cell = grid.cell_of(day, gap);
    canvas.fill(cell, shade_colour(canvas.theme(), shade), round);
    if (day == model.today)
      canvas.frame(cell, canvas.theme().text_soft, round, std::max(1.0F, canvas.px(1.5F)));
  }
  at = moved(canvas, grid, at.value_or(model.today), model.today, touch.focused);
  CalendarTouch result;
  if (touch.over) result.shown = day_at(grid, ImGui::GetIO().MousePos, model.today);
  const bool by_pointer = result.shown.has_value();
  if (!by_pointer && touch.focused) result.shown = at;
  if (touch.focused) focus_ring(canvas, grid.cell_of(*at, gap), round);
  if (by_pointer && touch.over) {
    canvas.frame(grid.cell_of(*result.shown, gap), canvas.theme().text, round, std::max(1.0F, canvas.px(2)));
  }
  result.pressed = touch.pressed && result.shown.has_value();
  return result;
}

float calendar_legend(Canvas& canvas, ImVec2 right_top) {
  const Style style = small(canvas);
  const float height = canvas.line_height(style);
  const float cell = height * 0.72F;
  float x = right_top.x;
  const auto word = [&](const std::string& text) {
    x -= canvas.width(text, style);
    canvas.text({x, right_top.y}, text, style);
    x -= canvas.px(6);
  };
  const auto shade = [&](int number) {
    x -= cell;
    canvas.fill({x, right_top.y + (height - cell) / 2, cell, cell}, shade_colour(canvas.theme(), number),
                cell * 0.2F);
    x -= canvas.px(6);
  };
  word("min");
  shade(4);
  for (int i = 2; i >= 0; --i) {
    word(std::to_string(kShadeMinutes[i]));
    shade(i + 1);
  }
  return right_top.x - x;
}

}  // namespace ui
