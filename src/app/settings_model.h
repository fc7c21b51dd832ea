// SPDX-License-Identifier: MIT
// The settings as the settings screen shows them, and a change of one from there.
#pragma once

#include <string>
#include <vector>

#include "files/settings.h"
#include "ui/screens/settings_screen.h"

namespace app {

// What stands on the screen beside the settings themselves.
struct SettingsFacts {
  std::string file;
  std::string data_folder;
  std::vector<std::string> problems;  // of the file, as it was read
  bool can_calibrate = false;
};

ui::SettingsModel settings_model(const files::Settings& settings, const SettingsFacts& facts);

// The settings after a set_number, set_text or set_keys; unchanged where the value is not allowed.
files::Settings changed_by(const ui::SettingsAsk& ask, files::Settings settings);

// What is wrong in the names of keys, one line each.
std::vector<std::string> key_problems(const files::KeyNames& names);

// The key map of a session. What is wrong in the names is left out.
ui::KeyMap key_map_of(const files::KeyNames& names);

}  // namespace app
