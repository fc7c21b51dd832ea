// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <array>

#include <toml++/toml.h>

#include "app/file_text.h"
#include "app/folders.h"
#include "base/text.h"

namespace app {
namespace {

constexpr std::size_t kMaxSettingsBytes = 64 * 1024;
constexpr int kFormat = 1;

constexpr SettingInfo number(std::string_view key, std::string_view meaning, int lowest, int highest,
                             int Settings::*member) {
  return {key, meaning, lowest, highest, false, member, nullptr};
}

constexpr SettingInfo on_off(std::string_view key, std::string_view meaning, bool Settings::*member) {
  return {key, meaning, 0, 1, true, nullptr, member};
}

constexpr std::array kTable = {
    number("volume", "Loudness of the cues, percent", 0, 100, &Settings::volume),
    number("start_delay_s", "Seconds from the keyboard to the floor", 0, 120, &Settings::start_delay_s),
    number("switch_gap_s", "Seconds to change sides", 0, 60, &Settings::switch_gap_s),
    number("buffer_frames", "Buffer of the sound device, frames", 256, 4096, &Settings::buffer_frames),
    on_off("full_screen", "Sessions fill the screen", &Settings::full_screen),
    number("quarter_turns", "Turns of the session's picture, clockwise", 0, 3, &Settings::quarter_turns),
};

std::string value_text(const SettingInfo& info, const Settings& settings) {
  if (info.is_switch) return settings.*info.on ? "true" : "false";
  return std::to_string(settings.*info.number);
}

std::string allowed(const SettingInfo& info) {
  return info.is_switch ? "true or false"
                        : std::to_string(info.lowest) + " to " + std::to_string(info.highest);
}

// False where the value is not one that the setting may have.
bool take(const SettingInfo& info, const toml::node& node, Settings& settings) {
  if (info.is_switch) {
    const auto on = node.value_exact<bool>();
    if (on) settings.*info.on = *on;
    return on.has_value();
  }
  const auto value = node.value_exact<std::int64_t>();
  if (!value || *value < info.lowest || *value > info.highest) return false;
  settings.*info.number = static_cast<int>(*value);
  return true;
}

void take_all(const toml::table& table, const std::string& file, ReadSettings& read) {
  for (const SettingInfo& info : kTable) {
    const toml::node* node = table.get(info.key);
    if (node == nullptr || take(info, *node, read.settings)) continue;
    read.problems.push_back(file + ":" + std::to_string(node->source().begin.line) + ": " +
                            std::string(info.key) + " must be " + allowed(info) + "; " +
                            value_text(info, Settings{}) + " is used");
  }
}

// The key that a line of a flat TOML file sets, or empty.
std::string_view key_of(std::string_view line) {
  const auto start = line.find_first_not_of(" \t");
  const auto equals = line.find('=');
  if (start == std::string_view::npos || equals == std::string_view::npos || line[start] == '#') return {};
  const auto end = line.find_last_not_of(" \t", equals == 0 ? 0 : equals - 1);
  return end < start ? std::string_view{} : line.substr(start, end - start + 1);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t from = 0;
  while (from < text.size()) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    lines.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return lines;
}

std::string with_values(const std::string& before, const Settings& settings) {
  std::vector<std::string> lines = lines_of(before);
  if (lines.empty())
    lines = {"# Unknot's settings. Each line may be changed or left out.",
             "format = " + std::to_string(kFormat)};
  for (const SettingInfo& info : kTable) {
    const std::string line = std::string(info.key) + " = " + value_text(info, settings);
    bool found = false;
    for (std::string& each : lines) {
      if (key_of(each) != info.key) continue;
      const auto comment = each.find('#');
      each = comment == std::string::npos ? line : line + "  " + each.substr(comment);
      found = true;
    }
    if (!found) lines.push_back(line + "  # " + std::string(info.meaning) + ", " + allowed(info));
  }
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

}  // namespace

std::span<const SettingInfo> setting_table() { return kTable; }

ReadSettings read_settings(const std::filesystem::path& file) {
  ReadSettings read;
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return read;
  const auto text = read_text(file, kMaxSettingsBytes);
  if (!text) {
    read.problems.push_back(text.error() + "; the usual settings are used");
    return read;
  }
  // toml++ throws for what it cannot read; it stops here.
  try {
    take_all(toml::parse(*text), file.string(), read);
  } catch (const toml::parse_error& error) {
    read.problems.push_back(file.string() + ":" + std::to_string(error.source().begin.line) + ": " +
                            base::quoted(error.description()) +
                            "; the usual settings are used, the file is kept");
  }
  return read;
}

base::Result<void> write_settings(const std::filesystem::path& file, const Settings& settings) {
  if (auto made = make_private_folder(file.parent_path()); !made) return made;
  std::error_code ignored;
  std::string before;
  if (std::filesystem::exists(file, ignored)) {
    auto text = read_text(file, kMaxSettingsBytes);
    if (!text) return tl::unexpected(text.error());
    before = std::move(*text);
  }
  return replace_text(file, with_values(before, settings));
}

}  // namespace app
