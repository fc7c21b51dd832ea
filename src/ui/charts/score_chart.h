// SPDX-License-Identifier: MIT
// Pain of one spot over time: before (discs) and after (squares) each session, the weekly median before
// (line; of more weeks where years are shown), and the band around last month's median within which a change
// says nothing. A score that was not given is a gap.
#pragma once

#include <string>
#include <string_view>

#include "history/stats.h"
#include "ui/canvas.h"

namespace ui {

struct ScoreChartModel {
  const history::SpotStats* spot = nullptr;
  const history::SpotStats* other = nullptr;  // the other side, as a dashed line of weekly medians
  history::Day today{};
  int days = 0;  // shown, up to today; 0: from the first score on
};

struct ScoreChartTouch {
  std::string words;  // the exact values under the pointer or the keyboard; empty: neither is there
  bool pressed = false;
  std::size_t line = 0;  // of the pressed session in the list; only where `pressed`
  int weeks = 1;         // that one point of the line stands for: more where weeks were too narrow
};

// `at` is the value under the keyboard, counted from the newest. Where sessions stand closer than an eye can
// tell them apart, values are weeks.
ScoreChartTouch score_chart(Canvas& canvas, std::string_view id, const Rect& box,
                            const ScoreChartModel& model, std::size_t& at);

// What the marks mean, from `at` on; returns its height. Wraps at `width`.
float score_chart_legend(Canvas& canvas, ImVec2 at, float width, const ScoreChartModel& model, int weeks);

}  // namespace ui
