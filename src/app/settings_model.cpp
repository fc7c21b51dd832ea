// SPDX-License-Identifier: MIT
#include "app/settings_model.h"

#include <algorithm>

#include "files/setting_table.h"

namespace app {
namespace {

using Control = ui::SettingRow::Control;

const files::SettingInfo* find(std::string_view key) {
  for (const files::SettingInfo& info : files::setting_table()) {
    if (info.key == key) return &info;
  }
  return nullptr;
}

ui::ReadKeys read(const files::KeyNames& names) {
  std::vector<ui::NamedKeys> lines;
  for (const auto& [action, keys] : names) lines.push_back({action, keys});
  return ui::read_keys(lines);
}

struct Rows {
  const files::Settings& settings;
  std::vector<ui::SettingRow> rows;

  ui::SettingRow& add(std::string_view key, std::string label, std::string note, Control control) {
    ui::SettingRow row;
    row.key = key;
    row.label = std::move(label);
    row.note = std::move(note);
    row.control = control;
    if (const files::SettingInfo* info = find(key)) fill(row, *info);
    rows.push_back(std::move(row));
    return rows.back();
  }

  void fill(ui::SettingRow& row, const files::SettingInfo& info) const {
    const files::SettingValue value = files::value_of(info, settings);
    row.low = info.lowest;
    row.high = info.highest;
    if (const auto* number = std::get_if<std::int64_t>(&value)) row.value = static_cast<int>(*number);
    if (const auto* on = std::get_if<bool>(&value)) row.value = *on ? 1 : 0;
    if (const auto* text = std::get_if<std::string>(&value)) {
      row.text = *text;
      const auto word = std::find(info.words.begin(), info.words.end(), *text);
      row.value = static_cast<int>(word - info.words.begin());
    }
  }

  void percent(std::string_view key, std::string label, std::string note, std::string hear = {}) {
    ui::SettingRow& row = add(key, std::move(label), std::move(note), Control::slider);
    row.shown = std::to_string(row.value) + " %";
    row.action = std::move(hear);
  }

  void steps(std::string_view key, std::string label, std::string note, int step, const std::string& unit) {
    ui::SettingRow& row = add(key, std::move(label), std::move(note), Control::steps);
    row.step = step;
    row.shown = std::to_string(row.value) + unit;
  }

  void on_off(std::string_view key, std::string label, std::string note) {
    add(key, std::move(label), std::move(note), Control::on_off);
  }

  void choice(std::string_view key, std::string label, std::string note, std::vector<std::string> words) {
    add(key, std::move(label), std::move(note), Control::choice).choices = std::move(words);
  }

  void text(std::string_view key, std::string label, std::string note, std::string hint) {
    add(key, std::move(label), std::move(note), Control::text).shown = std::move(hint);
  }

  void fact(std::string label, std::string shown) {
    add("", std::move(label), "", Control::fact).shown = std::move(shown);
  }
};

std::vector<ui::SettingRow> sound_rows(const files::Settings& settings, const SettingsFacts& facts) {
  Rows r{settings, {}};
  r.percent("volume", "Cues", "Press, let go, switch and the end", "Hear it");
  r.percent("speech_volume", "Voice", "", settings.voice == files::Voice::none ? "" : "Hear it");
  r.percent("tone_volume", "Tone while pressing", "Rises with the pressure, silent when you let go; 0: none",
            settings.tone_volume == 0 ? "" : "Hear it");
  r.choice("background", "Background", "Goes quiet under cues and voice",
           {"None", "Rain", "Noise", "Drone", "My music"});
  r.percent("background_volume", "Background's loudness", "",
            settings.background == files::Background::none ? "" : "Hear it");
  if (settings.background == files::Background::music) {
    r.text("music_folder", "Music folder", "All music in it, shuffled", "The folder's path");
  }
  r.choice("voice", "Who speaks", "", {"Nobody", "The built-in voice", "A program"});
  if (settings.voice == files::Voice::program) {
    r.text("voice_program", "Voice program",
           "Reads text from standard input and writes WAV to standard output", "espeak-ng --stdout");
  }
  r.on_off("say_ten_seconds", "Say “ten seconds”", "In phases of a minute and more");
  r.steps("latency_ms", "Sound arrives later by", "Bluetooth is often 150 to 300 ms late", 10, " ms");
  if (facts.can_calibrate)
    r.add("calibrate", "Measure it by tapping along", "", Control::button).action = "Measure";
  return r.rows;
}

std::vector<ui::SettingRow> session_rows(const files::Settings& settings) {
  Rows r{settings, {}};
  r.steps("start_delay_s", "Start delay", "From the keyboard to the floor", 5, " s");
  r.steps("switch_gap_s", "Change of sides", "Where a routine has no time of its own for it", 1, " s");
  r.on_off("ticks", "Ticks at 3, 2, 1", "Before each change");
  r.on_off("full_screen", "Full screen", "Sessions fill the screen; F in a session changes it");
  r.choice("quarter_turns", "Picture turned", "For lying on your side; R in a session turns it",
           {"Upright", "¼ right", "½", "¼ left"});
  return r.rows;
}

std::vector<ui::SettingRow> look_rows(const files::Settings& settings) {
  Rows r{settings, {}};
  r.choice("theme", "Colours", "", {"Dark", "Light", "High contrast"});
  ui::SettingRow& size = r.add("text_size", "Text size",
                               "A session's words fill its window already; its hints grow", Control::steps);
  size.step = 25;
  size.shown = std::to_string(size.value) + " %";
  r.on_off("reduced_motion", "Less motion", "Nothing moves but numbers and steps");
  return r.rows;
}

std::vector<ui::SettingRow> day_rows(const files::Settings& settings) {
  Rows r{settings, {}};
  r.steps("day_start_hour", "A day begins at", "What you do before counts for the day before", 1, ":00");
  r.choice("week_start", "A week begins on", "", {"As here", "Monday", "Sunday", "Saturday"});
  r.on_off("streaks", "Days in a row", "Shown in the history, quietly");
  r.on_off("reminders", "Remind me once a day", "A notification, nothing more");
  if (settings.reminders) r.text("reminder_time", "When", "Hours and minutes, like 18:00", "18:00");
  return r.rows;
}

std::vector<ui::SettingRow> file_rows(const files::Settings& settings, const SettingsFacts& facts) {
  Rows r{settings, {}};
  r.fact("History and own routines", facts.data_folder);
  r.fact("Settings file", facts.file);
  for (const std::string& problem : facts.problems) r.fact("In the settings file", problem);
  r.add("buffer_frames", "Sound buffer", "From the next start on. Smaller answers sooner and may crackle",
        Control::steps)
      .shown = std::to_string(settings.buffer_frames) + " frames";
  r.rows.back().step = 256;
  return r.rows;
}

}  // namespace

ui::SettingsModel settings_model(const files::Settings& settings, const SettingsFacts& facts) {
  ui::SettingsModel model;
  model.sections = {{"Sound", sound_rows(settings, facts), false},
                    {"Session", session_rows(settings), false},
                    {"Keys", {}, true},
                    {"Looks", look_rows(settings), false},
                    {"Days", day_rows(settings), false},
                    {"Files", file_rows(settings, facts), false}};
  model.keys = key_map_of(settings.keys);
  return model;
}

files::Settings changed_by(const ui::SettingsAsk& ask, files::Settings settings) {
  using What = ui::SettingsAsk::What;
  const files::SettingInfo* info = find(ask.key);
  if (ask.what == What::set_text && info != nullptr) files::put_value(*info, ask.text, settings);
  if (ask.what == What::set_number && info != nullptr) {
    if (!info->words.empty()) {
      const auto place = static_cast<std::size_t>(ask.number);
      if (place < info->words.size()) files::put_value(*info, std::string(info->words[place]), settings);
    } else if (std::holds_alternative<bool files::Settings::*>(info->place)) {
      files::put_value(*info, ask.number != 0, settings);
    } else {
      files::put_value(*info, std::int64_t{ask.number}, settings);
    }
  }
  if (ask.what == What::set_keys) {
    settings.keys.clear();
    for (const ui::NamedKeys& line : ui::changed_keys(ask.keys)) settings.keys[line.action] = line.keys;
  }
  return settings;
}

std::vector<std::string> key_problems(const files::KeyNames& names) { return read(names).problems; }

ui::KeyMap key_map_of(const files::KeyNames& names) { return read(names).map; }

}  // namespace app
