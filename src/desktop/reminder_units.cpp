// SPDX-License-Identifier: MIT
#include "desktop/reminder_units.h"

#include <charconv>

namespace desktop {
namespace {

constexpr std::string_view kCalendar = "OnCalendar=*-*-* ";

std::optional<int> number(std::string_view text, int most) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  if (!whole || text.size() > 2 || value < 0 || value > most) return std::nullopt;
  return value;
}

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

// systemd.service(5), "Command lines": quotes, and the characters that it would replace doubled.
std::string quoted_word(const std::string& word) {
  std::string quoted = "\"";
  for (const char c : word) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (c == '%' || c == '$') quoted += c;
    quoted += c;
  }
  return quoted + "\"";
}

}  // namespace

std::optional<std::string> clock_time(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || text.size() - colon != 3) return std::nullopt;
  const auto hours = number(text.substr(0, colon), 23);
  const auto minutes = number(text.substr(colon + 1), 59);
  if (!hours || !minutes) return std::nullopt;
  return two_digits(*hours) + ":" + two_digits(*minutes);
}

std::string timer_text(const std::string& time) {
  return "# Written by `unknot remind on`; `unknot remind off` removes it.\n[Unit]\n"
         "Description=Unknot: a quiet reminder\n\n[Timer]\n" +
         std::string(kCalendar) + time + ":00\n\n[Install]\nWantedBy=timers.target\n";
}

std::string service_text(const std::vector<std::string>& command) {
  std::string line;
  for (const std::string& word : command) line += (line.empty() ? "" : " ") + quoted_word(word);
  return "# Written by `unknot remind on`; `unknot remind off` removes it.\n[Unit]\n"
         "Description=Unknot: a quiet reminder\n\n[Service]\nType=oneshot\nExecStart=" +
         line + "\n";
}

std::optional<std::string> time_of_timer(std::string_view text) {
  const std::size_t start = text.find(kCalendar);
  if (start == std::string_view::npos) return std::nullopt;
  return clock_time(text.substr(start + kCalendar.size(), 5));
}

}  // namespace desktop
