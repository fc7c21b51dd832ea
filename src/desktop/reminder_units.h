// SPDX-License-Identifier: MIT
// The texts of the systemd user units that remind once a day, and how to read one back.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace desktop {

inline constexpr const char* kReminderTimer = "unknot-reminder.timer";
inline constexpr const char* kReminderService = "unknot-reminder.service";

// "7:05" as "07:05"; nothing for what is no time of the day.
std::optional<std::string> clock_time(std::string_view text);

// `time` as clock_time gives it.
std::string timer_text(const std::string& time);

// `command`: the program and its arguments, whatever characters they hold.
std::string service_text(const std::vector<std::string>& command);

// The time of a text that timer_text gave.
std::optional<std::string> time_of_timer(std::string_view text);

}  // namespace desktop
