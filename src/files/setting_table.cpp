// SPDX-License-Identifier: MIT
#include "files/setting_table.h"

#include <algorithm>
#include <array>
#include <type_traits>

#include "base/text.h"

namespace files {
namespace {

constexpr std::size_t kLongestText = 1000;
constexpr std::size_t kMostNames = 16;  // of keys for one action
constexpr std::size_t kMostActions = 64;
constexpr std::size_t kLongestName = 40;

constexpr std::array<std::string_view, 5> kBackgrounds = {"none", "rain", "noise", "drone", "music"};
constexpr std::array<std::string_view, 3> kVoices = {"none", "flite", "program"};
constexpr std::array<std::string_view, 4> kWeekStarts = {"locale", "monday", "sunday", "saturday"};
constexpr std::array<std::string_view, 3> kThemes = {"dark", "light", "contrast"};

constexpr SettingInfo plain(std::string_view key, std::string_view meaning, SettingPlace place) {
  return {key, meaning, place, 0, 0, {}, TextForm::any};
}

constexpr SettingInfo number(std::string_view key, std::string_view meaning, int lowest, int highest,
                             int Settings::*member) {
  return {key, meaning, member, lowest, highest, {}, TextForm::any};
}

constexpr SettingInfo choice(std::string_view key, std::string_view meaning, SettingPlace place,
                             std::span<const std::string_view> words) {
  return {key, meaning, place, 0, 0, words, TextForm::any};
}

constexpr std::array kTable = {
    number("volume", "Loudness of the cues, percent", 0, 100, &Settings::volume),
    number("speech_volume", "Loudness of the voice, percent", 0, 100, &Settings::speech_volume),
    number("tone_volume", "Loudness of the soft tone while pressing, percent", 0, 100,
           &Settings::tone_volume),
    choice("background", "Sound behind everything else", &Settings::background, kBackgrounds),
    number("background_volume", "Loudness of the background, percent", 0, 100, &Settings::background_volume),
    plain("music_folder", "Folder with music for the background", &Settings::music_folder),
    choice("voice", "Who speaks", &Settings::voice, kVoices),
    plain("voice_program", "Command that reads text and writes WAV", &Settings::voice_program),
    plain("say_ten_seconds", "\"Ten seconds\" is said in long phases", &Settings::say_ten_seconds),
    number("latency_ms", "How much later the ear hears, milliseconds", -500, 500, &Settings::latency_ms),
    number("buffer_frames", "Buffer of the sound device, frames", 256, 4096, &Settings::buffer_frames),
    plain("ticks", "Ticks at 3, 2 and 1 before a change", &Settings::ticks),
    number("start_delay_s", "Seconds from the keyboard to the floor", 0, 120, &Settings::start_delay_s),
    number("switch_gap_s", "Seconds to change sides", 0, 60, &Settings::switch_gap_s),
    plain("full_screen", "Sessions fill the screen", &Settings::full_screen),
    number("quarter_turns", "Turns of the session's picture, clockwise", 0, 3, &Settings::quarter_turns),
    plain("keys", "Keys of a session, by action", &Settings::keys),
    choice("theme", "Colours", &Settings::theme, kThemes),
    number("text_size", "Size of texts, percent", 100, 200, &Settings::text_size),
    plain("reduced_motion", "Nothing moves but numbers", &Settings::reduced_motion),
    number("day_start_hour", "Hour at which a new day begins", 0, 6, &Settings::day_start_hour),
    choice("week_start", "First day of a week", &Settings::week_start, kWeekStarts),
    plain("streaks", "Days in a row are counted", &Settings::streaks),
    plain("reminders", "A notification at the time below", &Settings::reminders),
    SettingInfo{
        "reminder_time", "When, local time", &Settings::reminder_time, 0, 0, {}, TextForm::time_of_day},
};

bool is_time_of_day(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return false;
  return text.substr(0, 2) < "24" && text[3] < '6';
}

bool is_line(std::string_view text, std::size_t longest) {
  return base::is_utf8(text) && base::code_points(text) <= longest &&
         base::first_forbidden_character(text, false) == std::string_view::npos;
}

bool are_names(const KeyNames& keys) {
  return keys.size() <= kMostActions && std::all_of(keys.begin(), keys.end(), [](const auto& entry) {
           const auto& [action, names] = entry;
           return is_line(action, kLongestName) && names.size() <= kMostNames &&
                  std::all_of(names.begin(), names.end(), [](const std::string& name) {
                    return !name.empty() && is_line(name, kLongestName);
                  });
         });
}

std::string quoted_toml(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

// A key of TOML: bare where it may be.
std::string toml_key(std::string_view key) {
  const bool bare = !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
  return bare ? std::string(key) : quoted_toml(key);
}

}  // namespace

std::span<const SettingInfo> setting_table() { return kTable; }

std::string allowed(const SettingInfo& info) {
  if (!info.words.empty()) {
    std::string text = "one of ";
    for (std::size_t i = 0; i < info.words.size(); ++i) {
      if (i > 0) text += ", ";
      text += quoted_toml(info.words[i]);
    }
    return text;
  }
  if (std::holds_alternative<int Settings::*>(info.place)) {
    return std::to_string(info.lowest) + " to " + std::to_string(info.highest);
  }
  if (std::holds_alternative<bool Settings::*>(info.place)) return "true or false";
  if (std::holds_alternative<KeyNames Settings::*>(info.place)) {
    return "lists of names of keys like pause = [\"Space\", \"B\"]";
  }
  return info.form == TextForm::time_of_day ? "a time of day like \"18:00\"" : "a text of one line";
}

SettingValue value_of(const SettingInfo& info, const Settings& settings) {
  return std::visit(
      [&](const auto member) -> SettingValue {
        const auto& value = settings.*member;
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_enum_v<Value>)
          return std::string(info.words[static_cast<std::size_t>(value)]);
        else if constexpr (std::is_same_v<Value, int>)
          return std::int64_t{value};
        else
          return value;
      },
      info.place);
}

bool put_value(const SettingInfo& info, const SettingValue& value, Settings& settings) {
  return std::visit(
      [&](const auto member) {
        using Value = std::decay_t<decltype(settings.*member)>;
        if constexpr (std::is_enum_v<Value>) {
          const auto* word = std::get_if<std::string>(&value);
          const auto found = std::find(info.words.begin(), info.words.end(), word == nullptr ? "" : *word);
          if (found == info.words.end()) return false;
          settings.*member = static_cast<Value>(found - info.words.begin());
        } else if constexpr (std::is_same_v<Value, int>) {
          const auto* found = std::get_if<std::int64_t>(&value);
          if (found == nullptr || *found < info.lowest || *found > info.highest) return false;
          settings.*member = static_cast<int>(*found);
        } else {
          const Value* found = std::get_if<Value>(&value);
          if (found == nullptr) return false;
          if constexpr (std::is_same_v<Value, std::string>) {
            if (!is_line(*found, kLongestText)) return false;
            if (info.form == TextForm::time_of_day && !is_time_of_day(*found)) return false;
          } else if constexpr (std::is_same_v<Value, KeyNames>) {
            if (!are_names(*found)) return false;
          }
          settings.*member = *found;
        }
        return true;
      },
      info.place);
}

std::string toml_of(const std::vector<std::string>& names) {
  std::string text = "[";
  for (const std::string& name : names) text += (text.size() > 1 ? ", " : "") + quoted_toml(name);
  return text + "]";
}

std::string toml_of(const SettingValue& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const bool* on = std::get_if<bool>(&value)) return *on ? "true" : "false";
  if (const auto* text = std::get_if<std::string>(&value)) return quoted_toml(*text);
  std::string text = "{";
  for (const auto& [action, names] : std::get<KeyNames>(value)) {
    text += (text.size() > 1 ? ", " : " ") + toml_key(action) + " = " + toml_of(names);
  }
  return text + (text.size() > 1 ? " }" : "}");
}

}  // namespace files
