// SPDX-License-Identifier: MIT
#include "app/when_text.h"

#include "history/days.h"
#include "ui/screens/day_text.h"

namespace app {
namespace {

std::string ago(int count, const char* unit) {
  return std::to_string(count) + " " + unit + (count == 1 ? "" : "s") + " ago";
}

}  // namespace

std::string days_ago(std::string_view date, std::string_view today) {
  const int days = history::days_between(date, today).value_or(0);
  if (days <= 0) return "today";
  if (days == 1) return "yesterday";
  if (days < 14) return ago(days, "day");
  if (days < 61) return ago(days / 7, "week");
  return ago(days / 30, "month");
}

}  // namespace app
