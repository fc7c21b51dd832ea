// SPDX-License-Identifier: MIT
#include "ui/screens/day_text.h"

#include <array>
#include <chrono>

#include "history/days.h"

namespace ui {
namespace {

constexpr std::array kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

}  // namespace

std::string day_text(std::string_view date, std::string_view today) {
  const auto day = history::day_from(date);
  if (!day) return std::string(date);
  const auto ago = history::days_between(date, today);
  if (ago == 0) return "today";
  if (ago == 1) return "yesterday";
  const auto weekday = std::chrono::weekday(*day).c_encoding();
  const std::chrono::year_month_day parts(*day);
  std::string text = std::string(kWeekdays[weekday]) + ' ' +
                     std::to_string(static_cast<unsigned>(parts.day())) + ' ' +
                     kMonths[static_cast<unsigned>(parts.month()) - 1];
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
