// SPDX-License-Identifier: MIT
// The form for a session that was not guided, and what can be taken out of the history.
#include <algorithm>
#include <array>

#include "routine/regions.h"
#include "ui/charts/chart_keys.h"
#include "ui/screens/chip_flow.h"
#include "ui/screens/kept_input.h"
#include "ui/screens/keyboard.h"
#include "ui/screens/option_row.h"
#include "ui/screens/review_parts.h"
#include "ui/screens/review_words.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/session_words.h"
#include "ui/screens/stepper.h"
#include "ui/widgets.h"

namespace ui {

namespace {

using What = ReviewAsk::What;

constexpr float kLabelWidth = 216;
constexpr float kRow = 44;
constexpr float kGap = 10;
constexpr int kMostMinutes = 240;
constexpr int kMostDaysAgo = 30;

constexpr std::array<std::string_view, 2> kSources = {"A professional", "Something else"};
constexpr std::array<std::string_view, 3> kSides = {"left", "middle", "right"};
constexpr std::array kSideOf = {routine::Side::left, routine::Side::center, routine::Side::right};

class Form {
 public:
  Form(Canvas& canvas, const Rect& box, const ReviewModel& model, LogEntry& entry)
      : canvas_(canvas), model_(model), entry_(entry), box_(box), y_(box.y) {}

  void what() {
    const bool professional = entry_.source == history::Source::professional;
    const Rect at = control("Done by");
    if (const auto pressed = option_row(canvas_, "source", at, kSources, professional ? 1U : 2U)) {
      entry_.source = *pressed == 0 ? history::Source::professional : history::Source::activity;
    }
    kept_input(canvas_, "what", control("What"), entry_.title,
               professional ? "Physiotherapist, massage ..." : "Swimming, yoga, a long drive ...");
    first_for_keyboard();
    show_ring_first();
  }

  void when() {
    const auto ago = stepper(canvas_, "days", control("When", 340),
                             day_words(model_.today - std::chrono::days(entry_.days_ago), model_.today),
                             -entry_.days_ago, {-kMostDaysAgo, 0, 1});
    if (ago) entry_.days_ago = -*ago;
    const auto minutes =
        stepper(canvas_, "minutes", control("How long", 340), std::to_string(entry_.minutes) + " min",
                entry_.minutes, {5, kMostMinutes, 5});
    if (minutes) entry_.minutes = *minutes;
  }

  void where() {
    const Rect at = control("Where (optional)");
    y_ -= canvas_.px(kGap);
    ChipFlow flow(canvas_, {at.x, at.y + canvas_.px(6)}, at.w);
    for (const routine::Region& region : routine::regions()) {
      const std::string id(region.id);
      const auto found = std::find_if(entry_.spots.begin(), entry_.spots.end(),
                                      [&](const history::Spot& spot) { return spot.region == id; });
      const bool on = found != entry_.spots.end();
      if (!flow.chip("where-" + id, region.short_name, on)) continue;
      if (on) {
        entry_.spots.erase(found);
      } else {
        entry_.spots.push_back({id, routine::Side::right});
      }
      break;
    }
    y_ = flow.bottom() + canvas_.px(kGap);
    for (history::Spot& spot : entry_.spots) {
      const Rect row = control(spot_words(spot.region, routine::Side::center), 340);
      const auto chosen = std::find(kSideOf.begin(), kSideOf.end(), spot.side) - kSideOf.begin();
      if (const auto pressed = option_row(canvas_, "side-" + spot.region, row, kSides, 1U << chosen)) {
        spot.side = kSideOf[*pressed];
      }
    }
  }

  void scores() {
    if (entry_.spots.empty()) return;
    score("before", "Pain before", entry_.before);
    score("after", "and after", entry_.after);
  }

  void note() {
    kept_input(canvas_, "log-note", control("Note"), entry_.note, "Anything to remember? (optional)");
  }

  float height() const { return y_ - box_.y; }

 private:
  Rect control(const std::string& label, float width = 0) {
    const Rect row{box_.x, y_, box_.w, canvas_.px(kRow)};
    y_ += canvas_.px(kRow + kGap);
    const float left = canvas_.px(kLabelWidth);
    const Style style = style_of(Role::label, canvas_.theme().text_soft);
    canvas_.text_in({row.x, row.y, left - canvas_.px(10), row.h}, label,
                    canvas_.fitted(label, style, left - canvas_.px(10)), Align::left);
    const float room = row.w - left;
    return {row.x + left, row.y, width > 0 ? std::min(room, canvas_.px(width)) : room, row.h};
  }

  void score(std::string_view id, const std::string& label, std::optional<int>& value) {
    const auto pressed = score_row(canvas_, id, control(label), value);
    if (pressed) value = *pressed < 0 ? std::nullopt : pressed;
  }

  Canvas& canvas_;
  const ReviewModel& model_;
  LogEntry& entry_;
  Rect box_;
  float y_;
};

struct TakeOut {
  What what;
  std::string_view label;
  std::string_view words;
};
constexpr std::array kTakeOuts = {
    TakeOut{What::write_report, "A page for a professional",
            "Period, spots, scores as a chart and the list of sessions, as an HTML page that any browser "
            "shows and "
            "prints."},
    TakeOut{What::write_csv, "A table (CSV)", "One line a session, for a spreadsheet."},
    TakeOut{What::write_lines, "Everything (JSON Lines)",
            "All that is kept, to carry to another computer: `unknot history import` takes it in there, and "
            "taking "
            "it in twice changes nothing."}};

}  // namespace

void review_log(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewState& state,
                ReviewAsks& asks) {
  const float bottom = canvas.px(72);
  const float room = canvas.px(8);
  const float width = std::min(box.w, canvas.px(860));
  const Rect form_box{box.x - room, box.y, width + 2 * room, box.h - bottom};
  scrolled(canvas, "log", form_box, [&](const Rect& area) {
    Form form(canvas, {box.x, area.y + room, width - canvas.px(8), 0}, model, state.entry);
    form.what();
    form.when();
    form.where();
    form.scores();
    form.note();
    return form.height() + 2 * room;
  });
  const float y = box.bottom() - bottom + canvas.px(12);
  const float keep = button_width(canvas, "Keep it");
  const bool can = model.can_write && !state.entry.title.empty();
  const bool pressed =
      button(canvas, "keep-entry", {box.x, y, keep, canvas.px(46)}, "Keep it", ButtonLook::main, can);
  const Style soft = style_of(Role::label, canvas.theme().text_soft);
  if (!can) {
    const std::string_view why =
        model.can_write ? "Say in a word what it was." : "This history can only be looked at.";
    canvas.text_in({box.x + keep + canvas.px(20), y, width - keep - canvas.px(20), canvas.px(46)}, why, soft,
                   Align::left);
  }
  if (!can || (!pressed && !main_action(canvas))) return;
  ReviewAsk ask = review_ask(What::log_by_hand);
  ask.entry = state.entry;
  asks.push_back(std::move(ask));
  state.entry = {};
  state.part = ReviewPart::overview;
}

void review_take_out(Canvas& canvas, const Rect& box, const ReviewModel& model, ReviewAsks& asks) {
  const float width = std::min(box.w, canvas.px(860));
  float y = box.y + canvas.px(8);
  const Style soft = style_of(Role::body, canvas.theme().text_soft);
  y += canvas.paragraph(
           {box.x, y}, width,
           "Each is written into your documents folder, beside what is there already, and the line above "
           "then says where. Nothing leaves this computer by itself.",
           soft, 3) +
       canvas.px(16);
  bool first = true;
  for (const TakeOut& one : kTakeOuts) {
    const float button_w = canvas.px(280);
    if (button(canvas, one.label, {box.x, y, button_w, canvas.px(48)}, one.label))
      asks.push_back(review_ask(one.what));
    if (first) first_for_keyboard();
    first = false;
    const float used = canvas.paragraph({box.x + button_w + canvas.px(20), y + canvas.px(2)},
                                        width - button_w - canvas.px(20), one.words,
                                        style_of(Role::label, canvas.theme().text_soft), 3);
    y += std::max(canvas.px(48), used) + canvas.px(16);
  }
  (void)model;
}

}  // namespace ui
