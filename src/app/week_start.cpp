// SPDX-License-Identifier: MIT
#include "app/week_start.h"

#include <langinfo.h>
#include <locale.h>

#include <cstdint>
#include <cstring>

namespace app {
namespace {

constexpr std::uintptr_t kSundayCounts =
    19971130;  // glibc: day 1 of the week is a Sunday; 19971201: a Monday

bool is_plain(locale_t locale) {
  const char* name = nl_langinfo_l(_NL_TIME_CODESET, locale);
  return name == nullptr || std::strcmp(name, "ANSI_X3.4-1968") == 0;  // "C": nobody has said
}

}  // namespace

std::chrono::weekday locale_week_start() {
  const locale_t locale = newlocale(LC_TIME_MASK, "", nullptr);
  if (locale == nullptr) return std::chrono::Monday;
  std::chrono::weekday first = std::chrono::Monday;
  if (!is_plain(locale)) {
    const auto day = static_cast<unsigned>(nl_langinfo_l(_NL_TIME_FIRST_WEEKDAY, locale)[0]);  // from 1
    const auto counted = reinterpret_cast<std::uintptr_t>(nl_langinfo_l(_NL_TIME_WEEK_1STDAY, locale));
    const unsigned base = counted == kSundayCounts ? 0 : 1;
    first = std::chrono::weekday((base + day + 6) % 7);
  }
  freelocale(locale);
  return first;
}

std::chrono::weekday first_weekday(files::WeekStart setting) {
  switch (setting) {
    case files::WeekStart::locale: return locale_week_start();
    case files::WeekStart::monday: return std::chrono::Monday;
    case files::WeekStart::sunday: return std::chrono::Sunday;
    case files::WeekStart::saturday: return std::chrono::Saturday;
  }
  return std::chrono::Monday;
}

}  // namespace app
