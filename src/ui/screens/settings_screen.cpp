// SPDX-License-Identifier: MIT
#include "ui/screens/settings_screen.h"
#include "ui/screens/library_tabs.h"

#include <SDL_keycode.h>

#include <algorithm>
#include <array>

#include "ui/screens/keyboard.h"
#include "ui/screens/make_ask.h"
#include "ui/screens/scrolled.h"
#include "ui/screens/settings_rows.h"
#include "ui/widgets.h"

namespace ui {
namespace {

constexpr float kMostWidth = 1216;
constexpr float kNames = 210;  // the column of sections
constexpr float kRing = 8;     // what a ring takes beyond its control

void go(SettingsAsks& asks, Ask::What where) {
  SettingsAsk out;
  out.what = SettingsAsk::What::go;
  out.ask = ask(where);
  asks.push_back(std::move(out));
}

void tabs(Canvas& canvas, const Rect& box, SettingsAsks& asks) {
  if (const auto tab = library_tabs(canvas, {box.x, box.y + canvas.px(2)}, LibraryTab::settings)) {
    go(asks, tab->what);
  }
}

void section_names(Canvas& canvas, const Rect& box, const SettingsModel& model, SettingsState& state) {
  const Theme& theme = canvas.theme();
  float y = box.y;
  for (std::size_t i = 0; i < model.sections.size(); ++i) {
    const Rect row{box.x, y, box.w, canvas.px(44)};
    const bool on = i == state.section;
    const Touch touch = touch_area(canvas, "section" + std::to_string(i), row);
    if (on || touch.over) canvas.fill(row, on ? theme.raised : theme.card, canvas.px(10));
    if (on)
      canvas.fill({row.x, row.y + canvas.px(10), canvas.px(4), canvas.px(24)}, theme.accent, canvas.px(2));
    Style style = style_of(Role::body, on ? theme.text : theme.text_soft);
    if (on) style.weight = Weight::semibold;
    canvas.text_in({row.x + canvas.px(18), row.y, row.w, row.h}, model.sections[i].name, style, Align::left);
    if (touch.focused) focus_ring(canvas, row, canvas.px(10));
    if (on) first_for_keyboard();
    if (touch.pressed) state.section = i;
    y += row.h + canvas.px(4);
  }
}

void by_keys(const Canvas& canvas, const SettingsModel& model, SettingsState& state, SettingsAsks& asks) {
  if (take_key(canvas, model.keys, state, asks)) {
    keys_are_taken();
    return;
  }
  if (writing_text()) return;
  if (canvas.pressed(SDLK_ESCAPE)) go(asks, Ask::What::go_library);
  if (canvas.pressed(SDLK_PAGEDOWN) && state.section + 1 < model.sections.size()) ++state.section;
  if (canvas.pressed(SDLK_PAGEUP) && state.section > 0) --state.section;
}

}  // namespace

SettingsAsks settings_screen(Canvas& canvas, const SettingsModel& model, SettingsState& state) {
  SettingsAsks asks;
  canvas.grow_texts();
  if (model.sections.empty()) return asks;
  state.section = std::min(state.section, model.sections.size() - 1);
  // While a key is waited for, Enter and Space are keys like any other.
  std::optional<KeyboardScope> keyboard;
  if (!state.waits_for) keyboard.emplace(canvas);
  by_keys(canvas, model, state, asks);
  const float width = std::min(canvas.w() - canvas.px(64), canvas.px(kMostWidth));
  const Rect box{(canvas.w() - width) / 2, canvas.px(24), width, canvas.h() - canvas.px(24)};
  tabs(canvas, box, asks);
  float y = box.y + canvas.px(56);
  y += banners(canvas, {box.x, y}, box.w, model.banners);
  section_names(canvas, {box.x, y, canvas.px(kNames), 0}, model, state);
  const SettingsSection& section = model.sections[state.section];
  const float ring = canvas.px(kRing);
  const float x = box.x + canvas.px(kNames + 40);
  const Rect rows{x - ring, y - ring, box.right() - x + 2 * ring, box.bottom() - y + ring};
  scrolled(canvas, "rows" + std::to_string(state.section), rows, [&](const Rect& area) {
    const Rect inside{area.x + ring, 0, area.w - 2 * ring - canvas.px(8), 0};
    float row_y = area.y + ring;
    for (const SettingRow& row : section.rows) {
      row_y += setting_row(canvas, {inside.x, row_y, inside.w, 0}, row, asks);
    }
    if (section.keys) row_y += key_rows(canvas, {inside.x, row_y, inside.w, 0}, model.keys, state, asks);
    return row_y + canvas.px(16) - area.y;
  });
  return asks;
}

}  // namespace ui
