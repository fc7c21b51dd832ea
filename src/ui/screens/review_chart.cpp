// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <vector>

#include "ui/charts/score_chart.h"
#include "ui/screens/review_parts.h"
#include "ui/screens/review_words.h"
#include "ui/screens/session_words.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kChartHeight = 166;
constexpr float kFactHeight = 24;

struct Span {
  std::string_view label;
  int days;
};
constexpr std::array kSpans = {Span{"2 months", 61}, Span{"1 year", 366}, Span{"all", 0}};

const history::SpotStats* other_side(const history::Stats& stats, const history::SpotStats& spot) {
  history::Spot other = spot.spot;
  if (other.side == routine::Side::left) {
    other.side = routine::Side::right;
  } else if (other.side == routine::Side::right) {
    other.side = routine::Side::left;
  } else {
    return nullptr;
  }
  const history::SpotStats* found = spot_stats(stats, other);
  return found != nullptr && !found->scores.empty() ? found : nullptr;
}

std::vector<std::string> facts_of(const history::SpotStats& spot) {
  std::vector<std::string> facts = {month_words(spot.month)};
  for (const std::string& fact : {holds_words(spot.holds), next_day_words(spot.next_day)}) {
    if (!fact.empty()) facts.push_back(fact);
  }
  return facts;
}

// The chips end at `right_top`.
void chips(Canvas& canvas, ImVec2 right_top, bool can_compare, ReviewState& state) {
  const float gap = canvas.px(6);
  float x = right_top.x;
  const auto next = [&](std::string_view label, bool chosen) {
    x -= chip_width(canvas, label);
    const bool pressed = chip(canvas, label, {x, right_top.y}, label, chosen);
    x -= gap;
    return pressed;
  };
  for (std::size_t i = kSpans.size(); i-- > 0;) {
    if (next(kSpans[i].label, state.chart_days == kSpans[i].days)) state.chart_days = kSpans[i].days;
  }
  if (can_compare && next("other side", state.other_side)) state.other_side = !state.other_side;
}

float no_scores(Canvas& canvas, const Rect& box) {
  const Rect at{box.x, box.y, box.w, canvas.px(kTitleHeight + 60)};
  titled_panel(canvas, at, "Pain before and after", "");
  canvas.paragraph({at.x + canvas.px(kPanelPad), at.y + canvas.px(kTitleHeight)},
                   at.w - canvas.px(2 * kPanelPad),
                   "No score yet. Type a digit before a session and one after it, and the line begins here.",
                   style_of(Role::label, canvas.theme().text_soft), 2);
  return at.h;
}

}  // namespace

float review_chart(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                   ReviewAsks& asks) {
  const history::SpotStats* spot = charted_spot(*model.stats, state);
  if (spot == nullptr) return no_scores(canvas, box);
  const float pad = canvas.px(kPanelPad);
  const std::vector<std::string> facts = facts_of(*spot);
  const history::SpotStats* other = other_side(*model.stats, *spot);
  const ScoreChartModel chart{spot, state.other_side ? other : nullptr, model.today, state.chart_days};
  const float inner = box.w - 2 * pad;
  // The words of the value under the pointer stand where the legend does.
  const float under = canvas.px(30 + kFactHeight * static_cast<float>(facts.size()) + 12);
  const Rect at{box.x, box.y, box.w, canvas.px(kTitleHeight + kChartHeight) + under};
  panel(canvas, at);
  const Style head = style_of(Role::heading);
  const std::string title = spot_words(spot->spot.region, spot->spot.side);
  canvas.text({at.x + pad, at.y + canvas.px(12)}, canvas.cut(title, head, inner - canvas.px(390)), head);
  chips(canvas, {at.right() - pad, at.y + canvas.px(10)}, other != nullptr, state);
  const Rect plot{at.x + pad, at.y + canvas.px(kTitleHeight), inner, canvas.px(kChartHeight)};
  const ScoreChartTouch touch = score_chart(canvas, "scores", plot, chart, state.score_at);
  float y = plot.bottom() + canvas.px(2);
  if (touch.words.empty()) {
    score_chart_legend(canvas, {plot.x, y + canvas.px(4)}, inner, chart, touch.weeks);
  } else {
    Style style = style_of(Role::label);
    style.weight = Weight::medium;
    canvas.text({plot.x, y}, touch.words, style);
  }
  y += canvas.px(30);
  if (touch.pressed) {
    asks.push_back(
        review_ask(ReviewAsk::What::open_session, model.list->id_of(model.list->lines[touch.line])));
  }
  const Style fact_style = style_of(Role::label, canvas.theme().text_soft);
  for (const std::string& fact : facts) {
    canvas.text({plot.x, y}, fact, canvas.fitted(fact, fact_style, inner));
    y += canvas.px(kFactHeight);
  }
  return at.h;
}

}  // namespace ui
