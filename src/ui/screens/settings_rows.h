// SPDX-License-Identifier: MIT
// The parts of the settings screen: one row of a setting, and the keys.
#pragma once

#include "ui/canvas.h"
#include "ui/screens/settings_screen.h"

namespace ui {

// Each returns the height that it used.
float setting_row(Canvas& canvas, const Rect& area, const SettingRow& row, SettingsAsks& asks);
float key_rows(Canvas& canvas, const Rect& area, const KeyMap& map, SettingsState& state, SettingsAsks& asks);

// Takes the next key for the action that waits for one. True while it waits: no key means anything else then.
bool take_key(const Canvas& canvas, const KeyMap& map, SettingsState& state, SettingsAsks& asks);

}  // namespace ui
