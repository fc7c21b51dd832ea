// SPDX-License-Identifier: MIT
#include "ui/screens/settings_rows.h"

#include <algorithm>
#include <cmath>

#include "ui/screens/chip_flow.h"
#include "ui/screens/stepper.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kControl = 0.46F;  // of the row's width, at its right
constexpr float kHigh = 40;

SettingsAsk number_ask(const SettingRow& row, int number) {
  SettingsAsk ask;
  ask.what = SettingsAsk::What::set_number;
  ask.key = row.key;
  ask.number = number;
  return ask;
}

SettingsAsk act_ask(const SettingRow& row) {
  SettingsAsk ask;
  ask.what = SettingsAsk::What::act;
  ask.key = row.key;
  return ask;
}

// A switch says its state in a word and by the place of its knob; colour comes last.
void on_off(Canvas& canvas, const Rect& box, const SettingRow& row, SettingsAsks& asks) {
  const Theme& theme = canvas.theme();
  const Rect track{box.x, box.y + (box.h - canvas.px(30)) / 2, canvas.px(58), canvas.px(30)};
  const Touch touch = touch_area(canvas, row.key, {track.x, box.y, canvas.px(110), box.h});
  const bool on = row.value != 0;
  canvas.fill(track, on ? theme.accent : theme.raised, track.h / 2);
  const float knob = track.h / 2 - canvas.px(4);
  const float x = on ? track.right() - track.h / 2 : track.x + track.h / 2;
  canvas.disc({x, track.middle().y}, knob, on ? theme.on_accent : theme.text_faint);
  canvas.text_in({track.right() + canvas.px(14), box.y, 0, box.h}, on ? "On" : "Off",
                 style_of(Role::body, on ? theme.text : theme.text_soft), Align::left);
  if (touch.focused) focus_ring(canvas, track, track.h / 2);
  if (touch.pressed) asks.push_back(number_ask(row, on ? 0 : 1));
}

void sliding(Canvas& canvas, const Rect& box, const SettingRow& row, SettingsAsks& asks) {
  const float shown = canvas.px(74);
  const float hear = row.action.empty() ? 0 : button_width(canvas, row.action) + canvas.px(14);
  int value = row.value;
  if (slider(canvas, row.key, {box.x, box.y, box.w - shown - hear, box.h}, value, row.low, row.high)) {
    asks.push_back(number_ask(row, value));
  }
  canvas.text_in({box.right() - hear - shown, box.y, shown - canvas.px(6), box.h}, row.shown,
                 style_of(Role::body), Align::right);
  if (hear > 0 && button(canvas, row.key + "-act",
                         {box.right() - hear + canvas.px(14), box.y, hear - canvas.px(14), box.h}, row.action,
                         ButtonLook::plain, row.enabled)) {
    asks.push_back(act_ask(row));
  }
}

void writing(Canvas& canvas, const Rect& box, const SettingRow& row, SettingsAsks& asks) {
  std::string text = row.text;
  if (!text_input(canvas, row.key, box, text, row.shown)) return;
  SettingsAsk ask;
  ask.what = SettingsAsk::What::set_text;
  ask.key = row.key;
  ask.text = std::move(text);
  asks.push_back(std::move(ask));
}

// Returns the bottom of what it drew.
float control(Canvas& canvas, const Rect& box, const SettingRow& row, SettingsAsks& asks) {
  switch (row.control) {
    case SettingRow::Control::slider: sliding(canvas, box, row, asks); break;
    case SettingRow::Control::on_off: on_off(canvas, box, row, asks); break;
    case SettingRow::Control::text: writing(canvas, box, row, asks); break;
    case SettingRow::Control::steps: {
      const Rect narrow{box.x, box.y, std::min(box.w, canvas.px(230)), box.h};
      if (const auto to =
              stepper(canvas, row.key, narrow, row.shown, row.value, {row.low, row.high, row.step})) {
        asks.push_back(number_ask(row, *to));
      }
      break;
    }
    case SettingRow::Control::choice: {
      ChipFlow flow(canvas, {box.x, box.y + canvas.px(5)}, box.w);
      for (std::size_t i = 0; i < row.choices.size(); ++i) {
        const int place = static_cast<int>(i);
        if (flow.chip(row.key + std::to_string(i), row.choices[i], place == row.value)) {
          asks.push_back(number_ask(row, place));
        }
      }
      return std::max(box.bottom(), flow.bottom());
    }
    case SettingRow::Control::button: {
      const float width = button_width(canvas, row.action);
      if (button(canvas, row.key, {box.x, box.y, std::min(width, box.w), box.h}, row.action,
                 ButtonLook::plain, row.enabled)) {
        asks.push_back(act_ask(row));
      }
      break;
    }
    case SettingRow::Control::fact: {
      const float used = canvas.paragraph({box.x, box.y + canvas.px(9)}, box.w, row.shown,
                                          style_of(Role::body, canvas.theme().text_soft), 3);
      return std::max(box.bottom(), box.y + canvas.px(9) + used);
    }
  }
  return box.bottom();
}

}  // namespace

float setting_row(Canvas& canvas, const Rect& area, const SettingRow& row, SettingsAsks& asks) {
  const float right = area.w * kControl;
  const float width = area.w - right - canvas.px(24);
  float left = area.y + canvas.px(9);
  left += canvas.paragraph({area.x, left}, width, row.label, style_of(Role::body), 2);
  if (!row.note.empty()) {
    left += canvas.paragraph({area.x, left}, width, row.note,
                             style_of(Role::label, canvas.theme().text_faint), 3);
  }
  const Rect box{area.right() - right, area.y, right, canvas.px(kHigh)};
  const float bottom = std::max(left, control(canvas, box, row, asks)) + canvas.px(10);
  canvas.fill({area.x, bottom, area.w, std::max(1.0F, canvas.px(1))}, canvas.theme().line);
  return bottom + canvas.px(10) - area.y;
}

}  // namespace ui
