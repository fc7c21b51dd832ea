// SPDX-License-Identifier: MIT
// The settings: rows of one kind of control each, in sections, and the keys of a session. The screen knows no
// setting by name; the app says what there is and carries out what is asked.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ui/ask.h"
#include "ui/key_map.h"
#include "ui/screens/models.h"

namespace ui {

class Canvas;

struct SettingRow {
  enum class Control { slider, steps, on_off, choice, text, button, fact };
  std::string key;    // comes back in the ask
  std::string label;  // "Cues"
  std::string note;   // one more line, may be empty
  Control control{};
  int value = 0;  // of slider and steps; of a choice its place; of on_off 0 or 1
  int low = 0;
  int high = 0;
  int step = 1;
  std::string shown;                 // the value for people, "35 %"; the words of a fact
  std::vector<std::string> choices;  // for people, in their order
  std::string text;                  // of a text
  std::string action;                // of a button, and of one beside a slider ("Hear it"); may be empty
  bool enabled = true;
};

struct SettingsSection {
  std::string name;
  std::vector<SettingRow> rows;
  bool keys = false;  // the keys of a session stand below the rows
};

struct SettingsModel {
  std::vector<SettingsSection> sections;
  KeyMap keys;
  std::vector<Banner> banners;
};

struct SettingsState {
  std::size_t section = 0;
  std::optional<Action> waits_for;  // the next key pressed is for this action
  std::string told;                 // what became of the last one
};

struct SettingsAsk {
  enum class What {
    set_number,  // key, number: slider, steps, place of a choice, on_off
    set_text,    // key, text
    act,         // key: the row's button
    set_keys,    // keys
    go,          // ask: to another screen
  };
  What what{};
  std::string key;
  int number = 0;
  std::string text;
  KeyMap keys;
  Ask ask;
};
using SettingsAsks = std::vector<SettingsAsk>;

// Esc goes back to the library; Tab and arrows lead through everything, Page Up and Page Down from section to
// section.
SettingsAsks settings_screen(Canvas& canvas, const SettingsModel& model, SettingsState& state);

}  // namespace ui
