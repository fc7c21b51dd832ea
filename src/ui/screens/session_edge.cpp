// SPDX-License-Identifier: MIT
// What stands at the edges of the session screen: title and times, the strip, the hints.
#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "ui/screens/session_parts.h"
#include "ui/widgets.h"

namespace ui {
namespace {

void banner(Canvas& canvas, const SessionLayout& l, const Banner& line) {
  const bool trouble = line.tone == Banner::Tone::trouble;
  const ImU32 tone = trouble ? canvas.theme().trouble : canvas.theme().text_soft;
  const Rect box{l.margin, 8 * l.unit, canvas.w() - 2 * l.margin, 46 * l.unit};
  canvas.fill(box, mixed(canvas.theme().card, tone, 0.2F), 10 * l.unit);
  canvas.fill({box.x, box.y, 6 * l.unit, box.h}, tone, 3 * l.unit);
  Style style = style_of(Role::next, canvas.theme().text);
  canvas.text_in({box.x + 24 * l.unit, box.y, box.w, box.h},
                 canvas.cut(line.text, style, box.w - 48 * l.unit), style, Align::left);
}

struct Hint {
  std::string_view key;
  std::string_view does;
};

float hint_width(Canvas& canvas, const Hint& hint) {
  return key_cap_width(canvas, hint.key) + canvas.px(8) + canvas.width(hint.does, style_of(Role::hint)) +
         canvas.px(14);
}

float group_width(Canvas& canvas, std::span<const Hint> hints) {
  float width = 0;
  for (const Hint& hint : hints) width += hint_width(canvas, hint);
  return width - canvas.px(14);
}

void group(Canvas& canvas, std::span<const Hint> hints, float x, float top) {
  const Style style = style_of(Role::hint, canvas.theme().text_faint);
  for (const Hint& hint : hints) {
    const float key = key_cap(canvas, {x, top}, hint.key);
    canvas.text_in({x + key + canvas.px(8), top, 0, canvas.px(24)}, hint.does, style, Align::left);
    x += hint_width(canvas, hint);
  }
}

// "Esc again to end · 4", large: it answers a press that may have been a mistake.
void end_question(Canvas& canvas, const SessionLayout& l, session::Length left) {
  const auto seconds = (left.count() + 999) / 1000;
  const std::string text = "Esc again to end · " + std::to_string(seconds);
  const Style style = style_of(Role::next, canvas.theme().text);
  const float width = canvas.width(text, style) + 72 * l.unit;
  const Rect box{(canvas.w() - width) / 2, l.hints_top - 12 * l.unit, width, 62 * l.unit};
  canvas.fill(box, mixed(canvas.theme().card, canvas.theme().trouble, 0.28F), box.h / 2);
  canvas.frame(box, canvas.theme().trouble, box.h / 2, 2.5F * l.unit);
  canvas.text_in(box, text, style);
}

// Hints are for the person at the keyboard: readable there in a small window too, and larger where larger
// texts are wanted.
float hint_unit(const SessionLayout& l) {
  constexpr float kLeast = 0.93F;  // pixels; a key's 14 units are 13 then
  constexpr float kMostGrowth = 1.5F;
  return std::max(l.unit, kLeast) * std::min(text_size(), kMostGrowth);
}

}  // namespace

void draw_header(Canvas& canvas, const SessionLayout& l, const SessionModel& model) {
  if (!model.banners.empty()) {
    banner(canvas, l, model.banners.front());
    return;
  }
  Style times = style_of(Role::next, canvas.theme().text_soft);
  times.even_digits = true;
  const Style style = {Role::lead, 24, Weight::regular, canvas.theme().text_soft};
  const float middle = l.header_top + canvas.cap_height(style) / 2;
  const float times_top = middle - canvas.cap_height(times) / 2;
  std::string right = base::clock_text(model.view.total_left) + " left";
  if (!model.ends_at.empty()) right += " · ends " + model.ends_at;
  const float right_width = canvas.width(right, times);
  canvas.caps({canvas.w() - l.margin, times_top}, right, times, Align::right);
  float left_room = canvas.w() - 2 * l.margin - right_width - 30 * l.unit;
  if (model.muted || !model.voice) {
    Style sign = style;
    sign.colour = model.muted ? canvas.theme().trouble : canvas.theme().text_faint;
    sign.weight = Weight::semibold;
    const std::string_view text = model.muted ? "sound off · M" : "voice off · V";
    const float width = canvas.width(text, sign);
    canvas.caps({canvas.w() - l.margin - right_width - 26 * l.unit, l.header_top}, text, sign, Align::right);
    left_room -= width + 26 * l.unit;
  }
  canvas.caps({l.margin, l.header_top}, canvas.cut(model.title, style, left_room), style);
}

void draw_strip(Canvas& canvas, const SessionLayout& l, const SessionModel& model) {
  if (model.plan == nullptr || model.plan->total.count() <= 0) return;
  const Rect& box = l.strip;
  const auto total = static_cast<float>(model.plan->total.count());
  const float gap = model.plan->phases.size() > 120 ? 0 : std::max(1.0F, 2 * l.unit);
  for (std::size_t i = 0; i < model.plan->phases.size(); ++i) {
    const session::Phase& phase = model.plan->phases[i];
    const float from = box.x + box.w * static_cast<float>(phase.start.time_since_epoch().count()) / total;
    const float width = box.w * static_cast<float>(phase.length.count()) / total;
    const bool reached = i <= model.view.phase;
    const ImU32 colour = mixed(canvas.theme().ground, kind_colour(phase.turn.kind), reached ? 0.97F : 0.42F);
    const float drawn = std::max(1.0F, width - gap);
    canvas.fill({from, box.y, drawn, box.h}, colour, std::min(4 * l.unit, drawn / 2));
  }
  const float at = box.x + box.w * static_cast<float>(model.view.position.time_since_epoch().count()) / total;
  const float mark = std::max(3.0F, 4 * l.unit);
  canvas.fill({std::round(at - mark / 2), box.y - 5 * l.unit, mark, box.h + 10 * l.unit},
              canvas.theme().number, mark / 2);
}

bool draw_hints(Canvas& canvas, const SessionLayout& l, const SessionModel& model) {
  if (model.view.end_asked_left) {
    end_question(canvas, l, *model.view.end_asked_left);
    return false;
  }
  canvas.set_unit(hint_unit(l));
  const bool paused = model.view.state == session::State::paused;
  const std::array left = {Hint{"Space", paused ? "go on" : "pause"},
                           Hint{"→", paused ? "skip" : "it let go"}, Hint{"←", "again"}};
  // Nobody stays beside a long rest; there the small timer is worth more than ten seconds.
  const bool may_shrink = routine::runs_in_real_time(model.view.kind) && !model.next_at.empty();
  const std::array middle = {may_shrink ? Hint{"T", "small timer"} : Hint{"↑", "still tight, +10 s"},
                             Hint{"S", "stop, it hurts"}};
  const std::array right = {Hint{"H", "all keys"}, Hint{"Esc Esc", "end"}};
  const float left_w = group_width(canvas, left);
  const float middle_w = group_width(canvas, middle);
  const float right_w = group_width(canvas, right);
  const float space = canvas.w() - 2 * l.margin - left_w - right_w;
  group(canvas, left, l.margin, l.hints_top);
  if (space > canvas.px(20)) group(canvas, right, canvas.w() - l.margin - right_w, l.hints_top);
  bool small = false;
  if (space > middle_w + canvas.px(60)) {
    const float x = l.margin + left_w + (space - middle_w) / 2;
    group(canvas, middle, x, l.hints_top);
    const Rect box{x, l.hints_top, hint_width(canvas, middle[0]), canvas.px(28)};
    small = may_shrink && touch_area(canvas, "small timer", box).pressed;
  }
  canvas.set_unit(l.unit);
  return small;
}

}  // namespace ui
