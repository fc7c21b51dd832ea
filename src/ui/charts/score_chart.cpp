// SPDX-License-Identifier: MIT
#include "ui/charts/score_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "ui/charts/chart_keys.h"
#include "ui/charts/chart_marks.h"
#include "ui/screens/review_words.h"
#include "ui/widgets.h"

namespace ui {

namespace {

using std::chrono::days;

constexpr float kLeast = 5;  // units between two marks that an eye can tell apart
constexpr int kFewestDays = 14;

// One place that the keyboard and the pointer can be at.
struct Stop {
  float x = 0;
  std::optional<double> before, after;
  std::size_t index = 0;
};

struct Plot {
  Rect box;
  history::Day first{};
  int days = 1;

  float x_of(history::Day day, float into = 0.5F) const {
    return box.x + (static_cast<float>((day - first).count()) + into) / static_cast<float>(days) * box.w;
  }
  float y_of(double score) const { return box.bottom() - static_cast<float>(score) / 10 * box.h; }
};

Plot lay_out(Canvas& canvas, const Rect& box, const ScoreChartModel& model) {
  Plot plot;
  plot.box = {box.x + canvas.px(28), box.y + canvas.px(10), box.w - canvas.px(36), box.h - canvas.px(34)};
  int count = model.days;
  if (count <= 0) {
    const auto& scores = model.spot->scores;
    count = scores.empty() ? 0 : static_cast<int>((model.today - scores.front().day).count()) + 1;
    count = std::max(count, kFewestDays);
  }
  plot.days = count;
  plot.first = model.today - days(count - 1);
  return plot;
}

void ground(Canvas& canvas, const Plot& plot, const ScoreChartModel& model) {
  const Theme& theme = canvas.theme();
  const history::MonthChange& month = model.spot->month;
  if (month.then) {
    const float top = plot.y_of(std::min(10.0, *month.then + month.threshold));
    const float bottom = plot.y_of(std::max(0.0, *month.then - month.threshold));
    canvas.fill({plot.box.x, top, plot.box.w, bottom - top}, with_alpha(theme.text_faint, 0.16F));
  }
  Style style = style_of(Role::label, theme.text_faint);
  style.size = 14;
  for (int score = 0; score <= 10; score += 5) {
    const float y = plot.y_of(score);
    canvas.fill({plot.box.x, y - 0.5F, plot.box.w, std::max(1.0F, canvas.px(1))}, theme.line);
    canvas.text_in({plot.box.x - canvas.px(28), y - canvas.px(10), canvas.px(20), canvas.px(20)},
                   std::to_string(score), style, Align::right);
  }
  const float y = plot.box.bottom() + canvas.px(6);
  const std::string from = day_words(plot.first, model.today);
  canvas.text({plot.box.x, y}, from, style);
  canvas.text({plot.box.right(), y}, "today", style, Align::right);
  const float free_from = plot.box.x + canvas.width(from, style) + canvas.px(16);
  const float free_to = plot.box.right() - canvas.width("today", style) - canvas.px(16);
  month_marks(canvas, {plot.box.x, plot.box.w, plot.first, plot.days}, plot.box, y, free_from, free_to);
}

std::vector<Stop> session_stops(const Plot& plot, const std::vector<history::ScorePoint>& scores) {
  const auto begin =
      std::lower_bound(scores.begin(), scores.end(), plot.first,
                       [](const history::ScorePoint& point, history::Day day) { return point.day < day; });
  std::vector<Stop> stops;
  for (auto point = begin; point != scores.end(); ++point) {
    Stop stop;
    // Sessions of one day stand side by side.
    const auto first = std::find_if(std::make_reverse_iterator(point), std::make_reverse_iterator(begin),
                                    [&](const history::ScorePoint& one) { return one.day != point->day; })
                           .base();
    const auto last = std::find_if(point, scores.end(),
                                   [&](const history::ScorePoint& one) { return one.day != point->day; });
    const auto place = static_cast<float>(point - first);
    stop.x = plot.x_of(point->day, (place + 0.5F) / static_cast<float>(last - first));
    if (point->before) stop.before = *point->before;
    if (point->after) stop.after = *point->after;
    stop.index = static_cast<std::size_t>(point - scores.begin());
    stops.push_back(stop);
  }
  return stops;
}

std::vector<Stop> week_stops(const Plot& plot, const std::vector<history::WeekPoint>& points, int weeks) {
  std::vector<Stop> stops;
  const float half = 3.5F * static_cast<float>(weeks);
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i].week + days(7 * weeks - 1) < plot.first) continue;
    const float x = std::clamp(plot.x_of(points[i].week, half), plot.box.x, plot.box.right());
    stops.push_back({x, points[i].before, points[i].after, i});
  }
  return stops;
}

// How many weeks a point of the line stands for, so that an eye can tell the points apart.
int weeks_each(Canvas& canvas, const Plot& plot) {
  const float week = plot.box.w * 7 / static_cast<float>(plot.days);
  constexpr std::array kEach = {1, 4, 13, 26};
  for (const int each : kEach) {
    if (static_cast<float>(each) * week >= canvas.px(kLeast)) return each;
  }
  return 52;
}

std::vector<history::WeekPoint> points_of(const history::SpotStats& spot, int weeks) {
  if (weeks == 1 || spot.weeks.empty()) return spot.weeks;
  return history::medians_of(spot.scores, spot.weeks.front().week, weeks);
}

bool too_close(Canvas& canvas, const Plot& plot, const ScoreChartModel& model) {
  const auto& scores = model.spot->scores;
  const auto begin =
      std::lower_bound(scores.begin(), scores.end(), plot.first,
                       [](const history::ScorePoint& point, history::Day day) { return point.day < day; });
  return static_cast<float>(scores.end() - begin) * canvas.px(kLeast) > plot.box.w;
}

void week_line(Canvas& canvas, const Plot& plot, const std::vector<Stop>& stops, ImU32 colour, bool dashed) {
  std::vector<ImVec2> points;
  for (const Stop& stop : stops) {
    if (stop.before) points.push_back({stop.x, plot.y_of(*stop.before)});
  }
  median_line(canvas, points, colour, dashed);
}

void marks(Canvas& canvas, const Plot& plot, const std::vector<Stop>& stops) {
  const Theme& theme = canvas.theme();
  const float thin = std::max(1.0F, canvas.px(1.5F));
  for (const Stop& stop : stops) {
    if (stop.before && stop.after) {
      canvas.list().AddLine({stop.x, plot.y_of(*stop.before)}, {stop.x, plot.y_of(*stop.after)},
                            with_alpha(theme.text_faint, 0.7F), thin);
    }
    if (stop.after) after_mark(canvas, {stop.x, plot.y_of(*stop.after)});
    if (stop.before) before_mark(canvas, {stop.x, plot.y_of(*stop.before)});
  }
}

std::size_t nearest(const std::vector<Stop>& stops, float x) {
  const auto found = std::min_element(stops.begin(), stops.end(), [&](const Stop& a, const Stop& b) {
    return std::abs(a.x - x) < std::abs(b.x - x);
  });
  return static_cast<std::size_t>(found - stops.begin());
}

}  // namespace

ScoreChartTouch score_chart(Canvas& canvas, std::string_view id, const Rect& box,
                            const ScoreChartModel& model, std::size_t& at) {
  ScoreChartTouch result;
  const Plot plot = lay_out(canvas, box, model);
  const Touch touch = touch_area(canvas, id, plot.box);
  ground(canvas, plot, model);
  const bool by_week = too_close(canvas, plot, model);
  const int weeks = result.weeks = weeks_each(canvas, plot);
  const std::vector<history::WeekPoint> points = points_of(*model.spot, weeks);
  const std::vector<Stop> along = week_stops(plot, points, weeks);
  const std::vector<Stop> stops = by_week ? along : session_stops(plot, model.spot->scores);
  if (model.other != nullptr) {
    const std::vector<Stop> other = week_stops(plot, points_of(*model.other, weeks), weeks);
    week_line(canvas, plot, other, canvas.theme().text_soft, true);
  }
  week_line(canvas, plot, along, canvas.theme().text, false);
  if (!by_week) marks(canvas, plot, stops);
  if (touch.focused) focus_ring(canvas, plot.box, canvas.px(6));
  if (stops.empty()) {
    canvas.text_in(plot.box, "No score in this time.", style_of(Role::body, canvas.theme().text_soft));
    return result;
  }
  std::size_t index = stops.size() - 1 - std::min(at, stops.size() - 1);
  index = step_along(canvas, touch.focused, index, stops.size());
  at = stops.size() - 1 - index;
  if (!touch.over && !touch.focused) return result;
  const std::size_t shown = touch.over ? nearest(stops, ImGui::GetIO().MousePos.x) : index;
  const Stop& stop = stops[shown];
  const float thin = std::max(1.0F, canvas.px(1.5F));
  canvas.fill({stop.x - thin / 2, plot.box.y, thin, plot.box.h}, with_alpha(canvas.theme().text, 0.55F));
  result.words = by_week ? week_words(points[stop.index], model.today, weeks)
                         : point_words(model.spot->scores[stop.index], model.today);
  result.pressed = touch.pressed && !by_week;
  if (result.pressed) result.line = model.spot->scores[stop.index].line;
  return result;
}

float score_chart_legend(Canvas& canvas, ImVec2 at, float width, const ScoreChartModel& model, int weeks) {
  MarkLegend legend(canvas, at, width);
  legend.before("before");
  legend.after("after");
  legend.line(weeks == 1 ? "median of the week" : "median of " + std::to_string(weeks) + " weeks",
              canvas.theme().text, false);
  if (model.other != nullptr) legend.line("other side", canvas.theme().text_soft, true);
  if (model.spot->month.then) legend.band("in it a change says nothing");
  return legend.height();
}

}  // namespace ui
