// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ui/screens/before_parts.h"
#include "ui/screens/chip_flow.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/session_words.h"
#include "ui/screens/stepper.h"
#include "ui/widgets.h"

namespace ui {

namespace {

constexpr float kLabelWidth = 112;
constexpr float kRowGap = 12;
constexpr int kDelayStep = 5;
constexpr int kMostDelay = 120;

void row_label(Canvas& canvas, ImVec2 at, float height, std::string_view text) {
  canvas.text_in({at.x, at.y, canvas.px(kLabelWidth), height}, text,
                 style_of(Role::label, canvas.theme().text_faint), Align::left);
}

// A row of chips with its name before it; returns the y under it.
template <class Draw>
float chip_row(Canvas& canvas, const Rect& box, float y, std::string_view name, const Draw& draw) {
  row_label(canvas, {box.x, y}, canvas.px(30), name);
  ChipFlow flow(canvas, {box.x + canvas.px(kLabelWidth), y}, box.w - canvas.px(kLabelWidth));
  draw(flow);
  return flow.bottom() + canvas.px(kRowGap);
}

std::string minutes_text(const BeforeModel& model) {
  return model.minutes == 0 ? "as usual" : std::to_string(model.minutes) + " min";
}

// The usual length counts as its own rounded minutes, so that one press goes to the next one.
void minutes_row(Canvas& canvas, const Rect& box, const BeforeModel& model, Asks& asks) {
  row_label(canvas, box.min(), box.h, "Time to spend");
  const float x = box.x + canvas.px(kLabelWidth);
  if (model.fewest_minutes >= model.most_minutes) {
    canvas.text_in({x, box.y, box.w, box.h}, "fixed by the routine", style_of(Role::label), Align::left);
    return;
  }
  const auto rounded = static_cast<int>((model.total.count() + 30'000) / 60'000);
  const int now =
      model.minutes != 0 ? model.minutes : std::clamp(rounded, model.fewest_minutes, model.most_minutes);
  const Rect area{x, box.y, canvas.px(190), box.h};
  const auto chosen = stepper(canvas, "minutes", area, minutes_text(model), now,
                              {model.fewest_minutes, model.most_minutes, 1});
  if (chosen) asks.push_back(ask(Ask::What::set_minutes, *chosen));
  if (model.minutes == 0) return;
  if (chip(canvas, "usual", {area.right() + canvas.px(10), box.y + (box.h - canvas.px(30)) / 2},
           "as usual")) {
    asks.push_back(ask(Ask::What::set_minutes, 0));
  }
}

void delay_row(Canvas& canvas, const Rect& box, const BeforeModel& model, Asks& asks) {
  row_label(canvas, box.min(), box.h, "Starts after");
  const Rect area{box.x + canvas.px(kLabelWidth), box.y, canvas.px(190), box.h};
  const std::string shown = model.start_delay_s == 0 ? "at once" : std::to_string(model.start_delay_s) + " s";
  const auto chosen = stepper(canvas, "delay", area, shown, model.start_delay_s, {0, kMostDelay, kDelayStep});
  if (chosen) asks.push_back(ask(Ask::What::set_start_delay, *chosen));
}

}  // namespace

float before_facts(Canvas& canvas, const Rect& box, const BeforeModel& model) {
  const Theme& theme = canvas.theme();
  Style time = style_of(Role::title);
  time.size = 46;
  const std::string clock = base::clock_text(model.total);
  canvas.text(box.min(), clock, time);
  const float x = box.x + canvas.width(clock, time) + canvas.px(18);
  const Style lead = style_of(Role::lead);
  const Style small = style_of(Role::label, theme.text_soft);
  canvas.text_in({x, box.y, box.right() - x, canvas.line_height(time)}, "ends " + model.ends_at, lead,
                 Align::left);
  float y = box.y + canvas.line_height(time) + canvas.px(6);
  for (const std::string& line : {model.changed, model.last_time}) {
    if (!line.empty()) y += canvas.paragraph({box.x, y}, box.w, line, small, 2) + canvas.px(2);
  }
  y += canvas.px(8);
  if (!model.needs.empty()) {
    y = chip_row(canvas, box, y, "You need", [&](ChipFlow& flow) {
      for (const std::string& need : model.needs) flow.label(need);
    });
  }
  return y - box.y;
}

float before_choices(Canvas& canvas, const Rect& box, const BeforeModel& model, Asks& asks) {
  float y = box.y;
  if (model.sides.size() > 1) {
    y = chip_row(canvas, box, y, "Side", [&](ChipFlow& flow) {
      for (const routine::Side side : model.sides) {
        if (flow.chip("side-" + std::string(routine::side_id(side)), side_choice(side), side == model.side)) {
          asks.push_back(ask(Ask::What::set_side, static_cast<int>(side)));
        }
      }
    });
  }
  if (model.regions.size() > 1) {
    y = chip_row(canvas, box, y, "Place", [&](ChipFlow& flow) {
      for (const std::string& id : model.regions) {
        const routine::Region* region = routine::find_region(id);
        const std::string_view name = region != nullptr ? region->short_name : std::string_view(id);
        if (flow.chip("region-" + id, name, id == model.region)) {
          asks.push_back(ask(Ask::What::set_region, id));
        }
      }
    });
  }
  const float height = canvas.px(36);
  minutes_row(canvas, {box.x, y, box.w, height}, model, asks);
  y += height + canvas.px(kRowGap);
  delay_row(canvas, {box.x, y, box.w, height}, model, asks);
  return y + height + canvas.px(kRowGap) - box.y;
}

float before_sound(Canvas& canvas, const Rect& box, const BeforeModel& model, Asks& asks) {
  const float height = canvas.px(36);
  row_label(canvas, box.min(), height, "Sound");
  const float x = box.x + canvas.px(kLabelWidth);
  const float width = button_width(canvas, "Can you hear this?");
  if (button(canvas, "hear", {x, box.y, width, height}, "Can you hear this?")) {
    asks.push_back(ask(Ask::What::hear_cues));
  }
  const Style style =
      style_of(Role::label, model.sound_ok ? canvas.theme().text_soft : canvas.theme().trouble);
  const float y = box.y + height + canvas.px(6);
  return height + canvas.px(6) + canvas.paragraph({x, y}, box.right() - x, model.sound, style, 2);
}

}  // namespace ui
