// SPDX-License-Identifier: MIT
// The parts of the review. Each draws from the top of its box down; those that return a number return the
// height that they used.
#pragma once

#include <optional>

#include "ui/canvas.h"
#include "ui/screens/review_models.h"

namespace ui {

ReviewAsk review_ask(ReviewAsk::What what, std::string text = {});

// A panel with a headline, and at its right what the pointer or the keyboard is on.
void titled_panel(Canvas& canvas, const Rect& box, std::string_view title, std::string_view shown);
inline constexpr float kTitleHeight = 46;  // of a titled panel, from its top to its content
inline constexpr float kPanelPad = 20;

void review_overview(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                     ReviewAsks& asks);
// How often, what has waited, how the chosen spot's month went.
float review_cards(Canvas& canvas, const Rect& box, const ReviewModel& model, const ReviewState& state);
float review_calendar(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state);
// The figures and the spots below them, the first `spots` of them.
float review_body(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                  std::size_t spots);
// How many spots stand below the figures where it shall not be much higher than this.
std::size_t spots_within(Canvas& canvas, float height, std::size_t all);
// The spots from `first` on, as many beside each other as there is room for.
float review_more_spots(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                        std::size_t first);
float review_chart(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                   ReviewAsks& asks);
float review_helped(Canvas& canvas, const Rect& box, const history::Stats& stats);
float review_sides(Canvas& canvas, const Rect& box, const history::Stats& stats);

void review_sessions(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                     ReviewAsks& asks);
float review_filter(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state);
void review_session(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                    ReviewAsks& asks);
void review_log(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                ReviewAsks& asks);
void review_take_out(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewAsks& asks);

// The spot of the chart: the chosen one, or else the one worked most of those with a score; null: none.
const history::SpotStats* charted_spot(const history::Stats& stats, const ReviewState& state);
const history::SpotStats* spot_stats(const history::Stats& stats, const history::Spot& spot);

}  // namespace ui
