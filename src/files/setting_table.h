// SPDX-License-Identifier: MIT
// The list of all settings: key, meaning, what is allowed and where it stands in `Settings`. Reading,
// messages, writing and docs/settings.md follow from it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "files/settings.h"

namespace files {

inline constexpr int kSettingsFormat = 1;

using SettingValue = std::variant<std::int64_t, bool, std::string, KeyNames>;

// What a text may hold besides being one line of at most 1000 characters.
enum class TextForm { any, time_of_day };

using SettingPlace =
    std::variant<int Settings::*, bool Settings::*, std::string Settings::*, Background Settings::*,
                 Voice Settings::*, WeekStart Settings::*, Theme Settings::*, KeyNames Settings::*>;

struct SettingInfo {
  std::string_view key;
  std::string_view meaning;
  SettingPlace place;
  int lowest = 0;  // of numbers
  int highest = 0;
  std::span<const std::string_view> words;  // of choices, in the order of their enum
  TextForm form = TextForm::any;            // of texts
};

std::span<const SettingInfo> setting_table();

// "0 to 100", "true or false", "one of none, rain", "a time like 18:00", ...
std::string allowed(const SettingInfo& info);

// Choices are their words.
SettingValue value_of(const SettingInfo& info, const Settings& settings);

// False, and no change, where the setting may not have that value.
bool put_value(const SettingInfo& info, const SettingValue& value, Settings& settings);

// As TOML on one line.
std::string toml_of(const SettingValue& value);
std::string toml_of(const std::vector<std::string>& names);

}  // namespace files
