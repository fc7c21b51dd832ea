// SPDX-License-Identifier: MIT
#include "ui/screens/day_text.h"

#include <array>
#include <charconv>
#include <chrono>

namespace ui {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

std::optional<year_month_day> date_of(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = number(text.substr(0, 4));
  const auto month = number(text.substr(5, 2));
  const auto day = number(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                            std::chrono::day{static_cast<unsigned>(*day)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

constexpr std::array kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

}  // namespace

std::optional<int> days_between(std::string_view from, std::string_view to) {
  const auto first = date_of(from);
  const auto last = date_of(to);
  if (!first || !last) return std::nullopt;
  return static_cast<int>((sys_days{*last} - sys_days{*first}).count());
}

std::string day_text(std::string_view date, std::string_view today) {
  const auto day = date_of(date);
  if (!day) return std::string(date);
  const auto ago = days_between(date, today);
  if (ago == 0) return "today";
  if (ago == 1) return "yesterday";
  const auto weekday = std::chrono::weekday{sys_days{*day}}.c_encoding();
  std::string text = std::string(kWeekdays[weekday]) + ' ' +
                     std::to_string(static_cast<unsigned>(day->day())) + ' ' +
                     kMonths[static_cast<unsigned>(day->month()) - 1];
  if (date.substr(0, 4) != today.substr(0, 4)) text += ' ' + std::string(date.substr(0, 4));
  return text;
}

std::string time_of_day(std::int64_t utc_ms, int offset_min) {
  constexpr std::int64_t kDay = 24 * 60;
  const std::int64_t utc_minutes = utc_ms >= 0 ? utc_ms / 60000 : (utc_ms - 59999) / 60000;
  const std::int64_t minute = ((utc_minutes + offset_min) % kDay + kDay) % kDay;
  std::string text =
      std::to_string(minute / 60) + (minute % 60 < 10 ? ":0" : ":") + std::to_string(minute % 60);
  return text.size() < 5 ? '0' + text : text;
}

}  // namespace ui
