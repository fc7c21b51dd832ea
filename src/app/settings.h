// SPDX-License-Identifier: MIT
// What a person has set once and for all: one flat TOML file that can be edited by
// hand. docs/settings.md lists it.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace app {

struct Settings {
  int volume = 100;          // of the cues, percent
  int start_delay_s = 15;    // from the keyboard to the floor
  int switch_gap_s = 8;      // to change sides
  int buffer_frames = 1024;  // of the sound device
  bool full_screen = false;  // sessions open full screen
  int quarter_turns = 0;     // of the session's picture, clockwise
  bool operator==(const Settings&) const = default;
};

struct ReadSettings {
  Settings settings;  // defaults where the file is silent or wrong
  // One line each: "FILE:3: volume must be 0 to 100; 100 is used".
  std::vector<std::string> problems;
};

// A file that is not there is all defaults and no problem. The file is never changed by reading.
ReadSettings read_settings(const std::filesystem::path& file);

// Writes the settings into the file: known keys get their values, everything else in it
// (comments, keys of a newer version) stays. Through a neighbour file and a rename, so that a
// crash leaves the old one or the new one.
base::Result<void> write_settings(const std::filesystem::path& file, const Settings& settings);

struct SettingInfo {
  std::string_view key;
  std::string_view meaning;
  int lowest = 0;  // booleans: 0 and 1
  int highest = 0;
  bool is_switch = false;
  int Settings::*number = nullptr;
  bool Settings::*on = nullptr;
};
std::span<const SettingInfo> setting_table();

}  // namespace app
