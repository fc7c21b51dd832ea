// SPDX-License-Identifier: MIT
#include "app/when_text.h"

#include <charconv>
#include <chrono>
#include <optional>

namespace app {
namespace {

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::optional<std::chrono::sys_days> day_of(std::string_view date) {
  if (date.size() != 10) return std::nullopt;
  const auto year = number(date.substr(0, 4));
  const auto month = number(date.substr(5, 2));
  const auto day = number(date.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day found{std::chrono::year(*year),
                                          std::chrono::month(static_cast<unsigned>(*month)),
                                          std::chrono::day(static_cast<unsigned>(*day))};
  if (!found.ok()) return std::nullopt;
  return std::chrono::sys_days(found);
}

std::string ago(int count, const char* unit) {
  return std::to_string(count) + " " + unit + (count == 1 ? "" : "s") + " ago";
}

}  // namespace

int days_between(std::string_view from, std::string_view to) {
  const auto first = day_of(from);
  const auto last = day_of(to);
  return first && last ? static_cast<int>((*last - *first).count()) : 0;
}

std::string days_ago(std::string_view date, std::string_view today) {
  const int days = days_between(date, today);
  if (days <= 0) return "today";
  if (days == 1) return "yesterday";
  if (days < 14) return ago(days, "day");
  if (days < 61) return ago(days / 7, "week");
  return ago(days / 30, "month");
}

}  // namespace app
