// SPDX-License-Identifier: MIT
#include "ui/setting_samples.h"

namespace ui::samples {
namespace {

using Control = SettingRow::Control;

SettingRow row(std::string key, std::string label, std::string note, Control control) {
  SettingRow made;
  made.key = std::move(key);
  made.label = std::move(label);
  made.note = std::move(note);
  made.control = control;
  return made;
}

SettingRow slider_row(std::string key, std::string label, int value, std::string action) {
  SettingRow made =
      row(std::move(key), std::move(label), "Press, let go, switch and the end", Control::slider);
  made.value = value;
  made.high = 100;
  made.shown = std::to_string(value) + " %";
  made.action = std::move(action);
  return made;
}

SettingRow choice_row(std::string key, std::string label, std::vector<std::string> words, int value) {
  SettingRow made = row(std::move(key), std::move(label), "", Control::choice);
  made.choices = std::move(words);
  made.value = value;
  return made;
}

SettingRow steps_row(std::string key, std::string label, int value, int high, std::string unit) {
  SettingRow made = row(std::move(key), std::move(label), "From the keyboard to the floor", Control::steps);
  made.value = value;
  made.high = high;
  made.step = 5;
  made.shown = std::to_string(value) + std::move(unit);
  return made;
}

}  // namespace

SettingsModel settings() {
  SettingRow on = row("ticks", "Ticks at 3, 2, 1", "Before each change", Control::on_off);
  on.value = 1;
  SettingRow text = row("voice_program", "Voice program",
                        "Reads text from standard input and writes WAV to standard output", Control::text);
  text.text = "espeak-ng --stdout";
  text.shown = "A command";
  SettingRow act = row("calibrate", "Measure it by tapping along", "", Control::button);
  act.action = "Measure";
  SettingRow fact = row("", "History and own routines", "", Control::fact);
  fact.shown = "/home/somebody/.local/share/unknot";
  SettingsModel model;
  model.sections = {
      {"Sound",
       {slider_row("volume", "Cues", 80, "Hear it"),
        choice_row("background", "Background", {"None", "Rain", "Noise", "Drone", "My music"}, 1), on,
        steps_row("start_delay_s", "Start delay", 15, 120, " s"), text, act, fact},
       false},
      {"Keys", {}, true},
      {"Looks", {choice_row("theme", "Colours", {"Dark", "Light", "High contrast"}, 0)}, false},
  };
  model.keys = usual_keys();
  model.banners.push_back({Banner::Tone::trouble,
                           "The settings hold for now but are not saved: cannot write "
                           "\"/home/somebody/.config/unknot/settings.toml\": No space left on device"});
  return model;
}

}  // namespace ui::samples
