// SPDX-License-Identifier: MIT
// The body and the list of its spots, and what helped.
#include <algorithm>
#include <span>
#include <vector>

#include "routine/kind.h"
#include "ui/charts/body_tint.h"
#include "ui/charts/chart_marks.h"
#include "ui/screens/review_parts.h"
#include "ui/screens/review_words.h"
#include "ui/screens/session_words.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kBodyHeight = 226;
constexpr float kRowHeight = 46;
constexpr float kHeadHeight = 26;
constexpr float kLineWidth = 50;
constexpr float kScoreWidth = 58;
constexpr float kSinceWidth = 88;
constexpr std::size_t kMiniWeeks = 9;  // two months
constexpr float kGap = 14;
constexpr std::size_t kFewestRows = 3;   // below the figures
constexpr std::size_t kTooFewBelow = 2;  // spots for which no panel of their own is worth it
constexpr float kLeastListWidth = 400;

// The weekly medians of the last two months, so small that only up and down can be seen.
void mini_line(Canvas& canvas, const Rect& box, const history::SpotStats& spot, history::Day today) {
  std::vector<ImVec2> points;
  const history::Day first = today - std::chrono::days(7 * kMiniWeeks);
  const auto begin = std::partition_point(spot.weeks.begin(), spot.weeks.end(),
                                          [&](const history::WeekPoint& week) { return week.week < first; });
  for (const history::WeekPoint& week : std::span(begin, spot.weeks.end())) {
    if (!week.before) continue;
    const float along = static_cast<float>((week.week - first).count()) / (7.0F * kMiniWeeks);
    points.push_back({box.x + along * box.w, box.bottom() - static_cast<float>(*week.before) / 10 * box.h});
  }
  canvas.fill({box.x, box.bottom(), box.w, std::max(1.0F, canvas.px(1))}, canvas.theme().line);
  if (points.size() >= 2) median_line(canvas, points, canvas.theme().text_soft, false);
}

struct Columns {
  Rect name, under, line, score, since;
};

Columns columns_of(Canvas& canvas, const Rect& row) {
  const float since = canvas.px(kSinceWidth);
  const float score = canvas.px(kScoreWidth);
  const float line = canvas.px(kLineWidth);
  const float gap = canvas.px(8);
  float x = row.right() - since;
  Columns at;
  at.since = {x, row.y, since, row.h};
  x -= score + gap;
  at.score = {x, row.y, score, row.h};
  // The name has the width of two columns, the trend stands under its end.
  at.name = {row.x, row.y + canvas.px(4), x - gap - row.x, canvas.px(20)};
  x -= line + gap;
  at.line = {x, row.y + canvas.px(25), line, canvas.px(15)};
  at.under = {row.x, row.y + canvas.px(24), x - gap - row.x, canvas.px(18)};
  return at;
}

std::string last_scores(const history::SpotStats& spot) {
  if (!spot.last) return "–";
  if (spot.last->before && spot.last->after) {
    return std::to_string(*spot.last->before) + " → " + std::to_string(*spot.last->after);
  }
  return std::to_string(spot.last->before ? *spot.last->before : *spot.last->after);
}

bool spot_row(Canvas& canvas, const Rect& row, const history::SpotStats& spot, history::Day today,
              bool chosen) {
  const Theme& theme = canvas.theme();
  const std::string id = "spot-" + spot.spot.region + std::string(routine::side_id(spot.spot.side));
  const Touch touch = touch_area(canvas, id, row);
  if (chosen || touch.over)
    canvas.fill(row, chosen ? theme.raised : mixed(theme.card, theme.raised, 0.6F), canvas.px(8));
  const Rect in{row.x + canvas.px(10), row.y, row.w - canvas.px(20), row.h};
  const Columns at = columns_of(canvas, in);
  Style name = style_of(Role::label, theme.text);
  name.weight = Weight::medium;
  Style small = style_of(Role::label, theme.text_soft);
  small.size = 14;
  const std::string words = spot_words(spot.spot.region, spot.spot.side);
  canvas.text_in(at.name, words, canvas.fitted(words, name, at.name.w), Align::left);
  const std::string worked = total_words(spot.spent) + " · " + count_words(spot.sessions, "time");
  canvas.text_in(at.under, worked, canvas.fitted(worked, small, at.under.w), Align::left);
  mini_line(canvas, at.line, spot, today);
  Style number = style_of(Role::label, spot.last ? theme.text : theme.text_faint);
  number.even_digits = true;
  canvas.text_in(at.score, last_scores(spot), number, Align::right);
  const std::string since = since_words(spot.days_since);
  canvas.text_in(at.since, since, canvas.fitted(since, style_of(Role::label), at.since.w), Align::right);
  if (touch.focused) focus_ring(canvas, row, canvas.px(8));
  return touch.pressed;
}

void list_head(Canvas& canvas, const Rect& row) {
  const Columns at = columns_of(canvas, {row.x + canvas.px(10), row.y, row.w - canvas.px(20), row.h});
  Style style = style_of(Role::label, canvas.theme().text_faint);
  style.size = 14;
  canvas.text_in({at.name.x, row.y, at.under.w, row.h}, "spot", style, Align::left);
  canvas.text_in({at.line.x, row.y, at.line.w, row.h}, "trend", style, Align::left);
  canvas.text_in(at.score, "last", style, Align::right);
  canvas.text_in(at.since, "worked", style, Align::right);
}

// A row of the list; pressed, it is charted.
void listed_spot(Canvas& canvas, const Rect& row, const history::SpotStats& spot, const ReviewModel& model,
                 ReviewState& state) {
  const history::SpotStats* charted = charted_spot(*model.stats, state);
  const bool chosen = charted != nullptr && spot.spot == charted->spot;
  const Rect box{row.x, row.y + canvas.px(1), row.w, row.h - canvas.px(2)};
  if (!spot_row(canvas, box, spot, model.today, chosen)) return;
  state.spot = spot.spot;
  state.score_at = 0;
}

// Of the panel with the figures and so many spots.
float body_height(Canvas& canvas, std::size_t spots) {
  return canvas.px(kTitleHeight + kBodyHeight + 34 + kHeadHeight + 10) +
         canvas.px(kRowHeight) * static_cast<float>(spots);
}

void tint_chips(Canvas& canvas, ImVec2 right_top, ReviewState& state) {
  const float gap = canvas.px(6);
  const float score = chip_width(canvas, "last score");
  const float x = right_top.x - score;
  const float time_x = x - gap - chip_width(canvas, "time");
  if (chip(canvas, "tint-time", {time_x, right_top.y}, "time", state.tint == TintBy::time))
    state.tint = TintBy::time;
  if (chip(canvas, "tint-score", {x, right_top.y}, "last score", state.tint == TintBy::score)) {
    state.tint = TintBy::score;
  }
}

// A name at the left, words at the right.
void fact_row(Canvas& canvas, const Rect& row, const std::string& name, const std::string& words) {
  const Style left = style_of(Role::label);
  const Style right = style_of(Role::label, canvas.theme().text_soft);
  const float name_width = row.w * 0.34F;
  canvas.text_in({row.x, row.y, name_width - canvas.px(12), row.h},
                 canvas.cut(name, left, name_width - canvas.px(12)), left, Align::left);
  const Rect rest{row.x + name_width, row.y, row.w - name_width, row.h};
  canvas.text_in(rest, words, canvas.fitted(words, right, rest.w), Align::left);
}

constexpr float kFactHeight = 28;
constexpr std::size_t kMostFacts = 6;

float facts_height(Canvas& canvas, std::size_t rows) {
  return canvas.px(kTitleHeight + 14 + kFactHeight * static_cast<float>(rows));
}

}  // namespace

std::size_t spots_within(Canvas& canvas, float height, std::size_t all) {
  const float rows = (height - body_height(canvas, 0)) / canvas.px(kRowHeight);
  const std::size_t fit = std::max(kFewestRows, static_cast<std::size_t>(std::max(0.0F, rows)));
  return fit + kTooFewBelow >= all ? all : fit;
}

float review_body(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                  std::size_t spots) {
  const history::Stats& stats = *model.stats;
  const float pad = canvas.px(kPanelPad);
  Rect at{box.x, box.y, box.w, body_height(canvas, spots)};
  if (spots < stats.spots.size()) at.h = std::max(at.h, box.h);
  titled_panel(canvas, at, "Where", "");
  tint_chips(canvas, {at.right() - pad, at.y + canvas.px(10)}, state);
  const Rect figures{at.x + pad, at.y + canvas.px(kTitleHeight + 2), at.w - 2 * pad, canvas.px(kBodyHeight)};
  const history::SpotStats* charted = charted_spot(stats, state);
  BodyTintModel tint{stats.spots, state.tint, {}};
  if (charted != nullptr) tint.chosen = charted->spot;
  const BodyTintTouch touch = body_tint(canvas, "body", figures, tint, state.spot_at);
  if (touch.pressed) {
    state.spot = touch.shown->spot;
    state.score_at = 0;
  }
  const std::string words = touch.shown != nullptr       ? spot_line_words(*touch.shown)
                            : state.tint == TintBy::time ? "Stronger: more time spent there."
                                                         : "Stronger: more pain when you last said it.";
  const Style style =
      style_of(Role::label, touch.shown != nullptr ? canvas.theme().text : canvas.theme().text_faint);
  const Rect line{figures.x, figures.bottom() + canvas.px(6), figures.w, canvas.px(24)};
  canvas.text_in(line, words, canvas.fitted(words, style, line.w));
  const float top = line.bottom() + canvas.px(6);
  const float width = at.w - canvas.px(20);
  const float x = at.x + canvas.px(10);
  list_head(canvas, {x, top, width, canvas.px(kHeadHeight)});
  for (std::size_t i = 0; i < spots; ++i) {
    const float y = top + canvas.px(kHeadHeight) + canvas.px(kRowHeight) * static_cast<float>(i);
    listed_spot(canvas, {x, y, width, canvas.px(kRowHeight)}, stats.spots[i], model, state);
  }
  return at.h;
}

float review_more_spots(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                        std::size_t first) {
  const std::vector<history::SpotStats>& spots = model.stats->spots;
  const float edge = canvas.px(10);
  const float gap = canvas.px(kGap);
  const auto columns = static_cast<std::size_t>(std::max(1.0F, box.w / canvas.px(kLeastListWidth)));
  const float width = (box.w - 2 * edge + gap) / static_cast<float>(columns) - gap;
  const std::size_t rows = (spots.size() - first + columns - 1) / columns;
  const float list = canvas.px(kHeadHeight) + canvas.px(kRowHeight) * static_cast<float>(rows);
  const Rect at{box.x, box.y, box.w, canvas.px(kTitleHeight) + list + edge};
  titled_panel(canvas, at, "More spots", "");
  const float top = at.y + canvas.px(kTitleHeight);
  const auto left = [&](std::size_t column) {
    return at.x + edge + (width + gap) * static_cast<float>(column);
  };
  for (std::size_t column = 0; column < columns; ++column)
    list_head(canvas, {left(column), top, width, canvas.px(kHeadHeight)});
  for (std::size_t i = first; i < spots.size(); ++i) {
    const std::size_t at_row = (i - first) / columns;
    const float y = top + canvas.px(kHeadHeight) + canvas.px(kRowHeight) * static_cast<float>(at_row);
    listed_spot(canvas, {left((i - first) % columns), y, width, canvas.px(kRowHeight)}, spots[i], model,
                state);
  }
  return at.h + gap;
}

float review_helped(Canvas& canvas, const Rect& box, const history::Stats& stats) {
  const std::string marked = marked_words(stats);
  const std::size_t kinds = std::min(stats.by_kind.size(), kMostFacts);
  const std::size_t routines = std::min(stats.by_routine.size(), kMostFacts);
  const std::size_t rows = kinds + routines + (marked.empty() ? 0 : 1);
  if (rows == 0) return 0;
  const Rect at{box.x, box.y, box.w, facts_height(canvas, rows)};
  titled_panel(canvas, at, "What helped", "pain before to after, median");
  const float pad = canvas.px(kPanelPad);
  Rect row{at.x + pad, at.y + canvas.px(kTitleHeight), at.w - 2 * pad, canvas.px(kFactHeight)};
  const auto fact = [&](const std::string& name, const std::string& words) {
    fact_row(canvas, row, name, words);
    row.y += row.h;
  };
  if (!marked.empty()) fact("You marked", marked);
  for (std::size_t i = 0; i < kinds; ++i) {
    const auto kind = routine::kind_from_id(stats.by_kind[i].what);
    fact(kind ? std::string(routine::short_word(*kind)) : stats.by_kind[i].what,
         help_words(stats.by_kind[i]));
  }
  for (std::size_t i = 0; i < routines; ++i) fact(stats.by_routine[i].title, help_words(stats.by_routine[i]));
  return at.h + canvas.px(kGap);
}

float review_sides(Canvas& canvas, const Rect& box, const history::Stats& stats) {
  const std::size_t pairs = std::min(stats.sides.size(), kMostFacts);
  if (pairs == 0) return 0;
  const Rect at{box.x, box.y, box.w, facts_height(canvas, pairs)};
  titled_panel(canvas, at, "Left against right", "");
  const float pad = canvas.px(kPanelPad);
  Rect row{at.x + pad, at.y + canvas.px(kTitleHeight), at.w - 2 * pad, canvas.px(kFactHeight)};
  for (std::size_t i = 0; i < pairs; ++i) {
    fact_row(canvas, row, spot_words(stats.sides[i].region, routine::Side::center),
             side_pair_words(stats.sides[i]));
    row.y += row.h;
  }
  return at.h + canvas.px(kGap);
}

}  // namespace ui
