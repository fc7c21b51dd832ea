// SPDX-License-Identifier: MIT
#include <SDL_keycode.h>

#include "ui/screens/chip_flow.h"
#include "ui/screens/settings_rows.h"
#include "ui/widgets.h"

namespace ui {
namespace {

SettingsAsk keys_ask(const KeyMap& keys) {
  SettingsAsk ask;
  ask.what = SettingsAsk::What::set_keys;
  ask.keys = keys;
  return ask;
}

std::string name_of(Action action) {
  return std::string(action_table()[static_cast<std::size_t>(action)].name);
}

float key_row(Canvas& canvas, const Rect& area, const KeyMap& map, const ActionInfo& info,
              SettingsState& state, SettingsAsks& asks) {
  const float left = area.w * 0.40F;
  const Style name_style = canvas.fitted(info.name, style_of(Role::body), left - canvas.px(16));
  canvas.text_in({area.x, area.y, left, canvas.px(30)}, info.name, name_style, Align::left);
  ChipFlow flow(canvas, {area.x + left, area.y}, area.w - left);
  const std::vector<Key>& keys = map.of(info.action);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::string name = key_name(keys[i]);
    if (!flow.chip("key-" + std::string(info.id) + std::to_string(i), name + " ×")) continue;
    if (keys.size() == 1) {
      state.told = name_of(info.action) + " keeps its last key. Add another one first.";
      continue;
    }
    KeyMap changed = map;
    changed.of(info.action).erase(changed.of(info.action).begin() + static_cast<std::ptrdiff_t>(i));
    state.told = name + " no longer means: " + name_of(info.action) + ".";
    asks.push_back(keys_ask(changed));
  }
  const bool waits = state.waits_for == info.action;
  if (flow.chip("add-" + std::string(info.id), waits ? "press a key …" : "+ key", waits)) {
    state.waits_for = waits ? std::nullopt : std::optional(info.action);
    state.told.clear();
  }
  return flow.bottom() + canvas.px(10) - area.y;
}

}  // namespace

bool take_key(const Canvas& canvas, const KeyMap& map, SettingsState& state, SettingsAsks& asks) {
  if (!state.waits_for) return false;
  for (const KeyPress& press : canvas.keys()) {
    const Action action = *state.waits_for;
    state.waits_for.reset();
    if (press.code == SDLK_ESCAPE) {
      state.told = "Nothing was changed.";
      return true;
    }
    KeyMap changed = map;
    const std::optional<Action> before = give_key(changed, action, press.code);
    state.told = key_name(press.code) + " now means: " + name_of(action) + ".";
    if (before && *before != action) state.told += " It was taken from: " + name_of(*before) + ".";
    if (before && *before != action && changed.of(*before).empty()) {
      state.told = key_name(press.code) + " is the only key of: " + name_of(*before) +
                   ". Add another one there first.";
      return true;
    }
    asks.push_back(keys_ask(changed));
    return true;
  }
  return true;
}

float key_rows(Canvas& canvas, const Rect& area, const KeyMap& map, SettingsState& state,
               SettingsAsks& asks) {
  float y = area.y;
  const Style soft = style_of(Role::label, canvas.theme().text_soft);
  y += canvas.paragraph({area.x, y}, area.w,
                        "Press “+ key”, then the key. A key that is pressed here is taken away.", soft, 2) +
       canvas.px(6);
  const bool waits = state.waits_for.has_value();
  const std::string told =
      waits ? "Waiting for a key for: " + name_of(*state.waits_for) + ". Esc leaves it as it is."
            : state.told;
  if (!told.empty()) {
    y += canvas.paragraph({area.x, y}, area.w, told, style_of(Role::body, canvas.theme().accent), 2) +
         canvas.px(6);
  }
  for (const ActionInfo& info : action_table()) {
    y += key_row(canvas, {area.x, y, area.w, 0}, map, info, state, asks);
  }
  const std::string_view label = "Back to the usual keys";
  const Rect usual{area.x, y + canvas.px(6), button_width(canvas, label), canvas.px(40)};
  if (button(canvas, "usual-keys", usual, label, ButtonLook::plain, map != usual_keys())) {
    state.told = "All keys are the usual ones.";
    asks.push_back(keys_ask(usual_keys()));
  }
  return usual.bottom() + canvas.px(16) - area.y;
}

}  // namespace ui
