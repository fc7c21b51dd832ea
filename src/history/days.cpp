// SPDX-License-Identifier: MIT
#include "history/days.h"

#include <cstdio>

namespace history {

using std::chrono::floor;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::year_month_day;

Day day_of(std::int64_t utc_ms, int offset_min, int start_hour) {
  return floor<std::chrono::days>(std::chrono::local_time<milliseconds>(milliseconds(utc_ms)) +
                                  minutes(offset_min) - hours(start_hour));
}

std::string date_text(Day day) {
  const year_month_day date(day);
  char text[32];
  const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                                   static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return {text, static_cast<std::size_t>(length)};
}

std::optional<Day> day_from(std::string_view date) {
  if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
  unsigned numbers[3] = {};
  std::size_t which = 0;
  for (std::size_t i = 0; i < date.size(); ++i) {
    if (i == 4 || i == 7) {
      ++which;
    } else if (date[i] < '0' || date[i] > '9') {
      return std::nullopt;
    } else {
      numbers[which] = numbers[which] * 10 + static_cast<unsigned>(date[i] - '0');
    }
  }
  const year_month_day day(std::chrono::year(static_cast<int>(numbers[0])), std::chrono::month(numbers[1]),
                           std::chrono::day(numbers[2]));
  if (numbers[0] == 0 || !day.ok()) return std::nullopt;
  return Day(day);
}

std::optional<int> days_between(std::string_view from, std::string_view to) {
  const std::optional<Day> first = day_from(from);
  const std::optional<Day> last = day_from(to);
  if (!first || !last) return std::nullopt;
  return static_cast<int>((*last - *first).count());
}

Day week_of(Day day, std::chrono::weekday first) { return day - (std::chrono::weekday(day) - first); }

}  // namespace history
