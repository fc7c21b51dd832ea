// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ui/charts/calendar.h"
#include "ui/charts/chart_keys.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/review_parts.h"
#include "ui/screens/review_words.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/session_words.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kGap = 14;
constexpr float kCardsHeight = 102;
constexpr float kCalendarHeight = 196;
constexpr float kTwoColumns = 1000;  // units from which on the body has room beside the calendar
constexpr float kRightWidth = 440;

struct CardText {
  std::string big;
  std::string first;
  std::string second;
};

void one_card(Canvas& canvas, const Rect& box, const CardText& text) {
  panel(canvas, box);
  const float pad = canvas.px(kPanelPad);
  const float width = box.w - 2 * pad;
  Style big = style_of(Role::title);
  big.size = 27;
  canvas.text({box.x + pad, box.y + canvas.px(12)}, text.big, canvas.fitted(text.big, big, width));
  const Style small = style_of(Role::label, canvas.theme().text_soft);
  canvas.text({box.x + pad, box.y + canvas.px(50)}, text.first, canvas.fitted(text.first, small, width));
  canvas.text({box.x + pad, box.y + canvas.px(72)}, text.second, canvas.fitted(text.second, small, width));
}

CardText week_card(const ReviewModel& model) {
  const history::Stats& stats = *model.stats;
  const history::Totals& seven = stats.last_7_days;
  CardText text{count_words(seven.sessions, "session"), "in the last 7 days · " + total_words(seven.active),
                std::to_string(stats.week.sessions) + " this week"};
  if (model.streaks && stats.streak.now >= 2) {
    text.second += " · " + std::to_string(stats.streak.now) + " days in a row";
  }
  return text;
}

CardText month_card(const ReviewModel& model) {
  const history::Totals& month = model.stats->last_30_days;
  return {total_words(month.active), "in the last 30 days · " + count_words(month.sessions, "session"),
          "on " + count_words(month.days, "day")};
}

CardText waited_card(const history::Stats& stats) {
  if (!stats.waited_longest) return {"–", "Nothing has waited yet:", "one spot is too few to compare."};
  const history::Spot& spot = *stats.waited_longest;
  const history::SpotStats* found = spot_stats(stats, spot);
  const int days = found != nullptr ? found->days_since.value_or(0) : 0;
  return {waited_words(days), spot_words(spot.region, spot.side),
          days == 0 ? "Every spot was worked today." : "has waited longest"};
}

CardText change_card(const history::Stats& stats, const ReviewState& state) {
  const history::SpotStats* spot = charted_spot(stats, state);
  if (spot == nullptr) return {"–", "No score was given yet.", "Type a digit before or after a session."};
  return {month_numbers(spot->month), spot_words(spot->spot.region, spot->spot.side),
          month_verdict(spot->month)};
}

}  // namespace

void titled_panel(Canvas& canvas, const Rect& box, std::string_view title, std::string_view shown) {
  panel(canvas, box);
  const float pad = canvas.px(kPanelPad);
  const Style head = style_of(Role::heading);
  const float width = canvas.width(title, head);
  const float room = box.w - 2 * pad;
  canvas.text({box.x + pad, box.y + canvas.px(12)}, canvas.cut(title, head, room), head);
  if (shown.empty()) return;
  const float left = room - width - canvas.px(24);
  Style style = style_of(Role::label);
  style.weight = Weight::medium;
  style = canvas.fitted(shown, style, std::max(left, canvas.px(60)));
  canvas.text({box.right() - pad, box.y + canvas.px(14)}, shown, style, Align::right);
}

const history::SpotStats* spot_stats(const history::Stats& stats, const history::Spot& spot) {
  const auto found = std::find_if(stats.spots.begin(), stats.spots.end(),
                                  [&](const history::SpotStats& one) { return one.spot == spot; });
  return found == stats.spots.end() ? nullptr : &*found;
}

const history::SpotStats* charted_spot(const history::Stats& stats, const ReviewState& state) {
  if (state.spot) {
    if (const history::SpotStats* found = spot_stats(stats, *state.spot)) return found;
  }
  const auto scored = std::find_if(stats.spots.begin(), stats.spots.end(),
                                   [](const history::SpotStats& one) { return !one.scores.empty(); });
  return scored == stats.spots.end() ? nullptr : &*scored;
}

float review_cards(Canvas& canvas, const Rect& box, const ReviewModel& model, const ReviewState& state) {
  const bool four = box.w >= canvas.px(kTwoColumns);
  const float gap = canvas.px(kGap);
  const float columns = four ? 4 : 2;
  const float width = (box.w - gap * (columns - 1)) / columns;
  const float height = canvas.px(kCardsHeight);
  const CardText cards[] = {week_card(model), month_card(model), waited_card(*model.stats),
                            change_card(*model.stats, state)};
  float x = box.x;
  float y = box.y;
  for (const CardText& text : cards) {
    if (x + width > box.right() + 1) {
      x = box.x;
      y += height + gap;
    }
    one_card(canvas, {x, y, width, height}, text);
    x += width + gap;
  }
  return y + height - box.y;
}

float review_calendar(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state) {
  const Rect at{box.x, box.y, box.w, canvas.px(kCalendarHeight)};
  titled_panel(canvas, at, "Days with a session", "");
  const float pad = canvas.px(kPanelPad);
  const Rect inner{at.x + pad, at.y + canvas.px(kTitleHeight - 6), at.w - 2 * pad,
                   at.h - canvas.px(kTitleHeight - 6 + 10)};
  const CalendarModel days{model.stats->calendar, model.today, model.week_start};
  const CalendarTouch touch = calendar(canvas, "calendar", inner, days, state.day);
  first_for_keyboard();
  show_ring_first();
  if (touch.shown) {
    Style style = style_of(Role::label);
    style.weight = Weight::medium;
    const std::string words = calendar_words(*touch.shown, total_of(days.days, *touch.shown), model.today);
    canvas.text({at.right() - pad, at.y + canvas.px(14)}, words, style, Align::right);
  } else {
    calendar_legend(canvas, {at.right() - pad, at.y + canvas.px(16)});
  }
  if (touch.pressed && total_of(days.days, *touch.shown) != nullptr) {
    state.filter = {};
    state.filter.day = touch.shown;
    state.part = ReviewPart::sessions;
  }
  return at.h;
}

void review_overview(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                     ReviewAsks& asks) {
  const float room = canvas.px(6);  // for rings and the bar
  const float gap = canvas.px(kGap);
  const Rect wide{box.x - room, box.y, box.w + 2 * room + canvas.px(8), box.h};
  scrolled(canvas, "overview", wide, [&](const Rect& area) {
    const Rect in{area.x + room, area.y + room, box.w, box.h};
    const float top = in.y + review_cards(canvas, in, model, state) + gap;
    const bool two = in.w >= canvas.px(kTwoColumns);
    const float right_width = two ? canvas.px(kRightWidth) : in.w;
    const float left_width = two ? in.w - right_width - gap : in.w;
    float left = top;
    left += review_calendar(canvas, {in.x, left, left_width, 0}, model, state) + gap;
    left += review_chart(canvas, {in.x, left, left_width, 0}, model, state, asks) + gap;
    const std::size_t all = model.stats->spots.size();
    const auto facts = [&](float y) {
      y += review_helped(canvas, {in.x, y, left_width, 0}, *model.stats);
      return y + review_sides(canvas, {in.x, y, left_width, 0}, *model.stats);
    };
    if (!two) {
      const float below = left + review_body(canvas, {in.x, left, in.w, 0}, model, state, all) + gap;
      return facts(below) - area.y;
    }
    // The list ends where the left column does; what is left of it has the whole width below both.
    left = facts(left);
    const std::size_t beside = spots_within(canvas, left - gap - top, all);
    const float right = top +
                        review_body(canvas, {in.right() - right_width, top, right_width, left - gap - top},
                                    model, state, beside) +
                        gap;
    float end = std::max(left, right);
    if (beside < all) end += review_more_spots(canvas, {in.x, end, in.w, 0}, model, state, beside);
    return end - area.y;
  });
  if (main_action(canvas)) state.part = ReviewPart::sessions;
}

}  // namespace ui
