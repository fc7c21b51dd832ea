// SPDX-License-Identifier: MIT
// What a person has set once and for all: one flat TOML file that can be edited by hand. docs/settings.md
// lists it, setting_table.h is the list for the program, settings_keeper.h is for those who change one.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"

namespace files {

enum class Background { none, rain, noise, drone, music };
enum class Voice { none, flite, program };
enum class Theme { dark, light, contrast };
enum class WeekStart { locale, monday, sunday, saturday };

// Action to names of keys, as the person wrote them: {"pause": ["Space", "B"]}. An action that is not named
// has its usual keys.
using KeyNames = std::map<std::string, std::vector<std::string>>;

struct Settings {
  // Sound; loudness in percent, 0 is silence.
  int volume = 100;  // of the cues
  int speech_volume = 100;
  int tone_volume = 0;  // of the soft tone while pressing
  Background background = Background::none;
  int background_volume = 40;
  std::string music_folder;  // for Background::music
  Voice voice = Voice::flite;
  std::string voice_program;  // for Voice::program: a command, text in, WAV out
  bool say_ten_seconds = false;
  int latency_ms = 0;        // how much later the ear hears than the device is told
  int buffer_frames = 1024;  // of the sound device

  // Sessions.
  bool ticks = true;       // 3, 2, 1 before a change
  int start_delay_s = 15;  // from the keyboard to the floor
  int switch_gap_s = 8;    // to change sides
  bool full_screen = false;
  int quarter_turns = 0;  // of the session's picture, clockwise
  KeyNames keys;

  // Looks.
  Theme theme = Theme::dark;
  int text_size = 100;  // percent
  bool reduced_motion = false;

  // Days.
  int day_start_hour = 0;  // what is done before counts for the day before
  WeekStart week_start = WeekStart::locale;
  bool streaks = false;
  bool reminders = false;
  std::string reminder_time = "18:00";  // HH:MM, local

  bool operator==(const Settings&) const = default;
};

struct ReadSettings {
  Settings settings;  // defaults where the file is silent or wrong
  // One line each: "FILE:3: volume must be 0 to 100; 100 is used".
  std::vector<std::string> problems;
};

// A file that is not there is all defaults and no problem. The file is never changed by reading.
ReadSettings read_settings(const std::filesystem::path& file);

// Writes what is different between the two into the file; everything else in it (other values, comments, keys
// of a newer version) stays as it is, so that what was changed in it by hand meanwhile is kept. Through a
// neighbour file and a rename: a crash or a full disk leaves the old one or the new one. A file that is not
// TOML is moved to a name of its own beside it first. Fails with one line, the file being as it was. May wait
// for the disk.
base::Result<void> write_settings(const std::filesystem::path& file, const Settings& before,
                                  const Settings& after);

}  // namespace files
