// SPDX-License-Identifier: MIT
#include "app/week_start.h"

#include <langinfo.h>
#include <locale.h>

#include <cstdint>

namespace app {

namespace {

// glibc: the first day of the week counted from the day that _NL_TIME_WEEK_1STDAY names, which is 19971130 for
// Sunday and 19971201 for Monday.
std::chrono::weekday of_locale() {
  const locale_t locale = ::newlocale(LC_TIME_MASK, "", nullptr);
  if (locale == nullptr) return std::chrono::Monday;
  const auto first = static_cast<unsigned>(*::nl_langinfo_l(_NL_TIME_FIRST_WEEKDAY, locale));
  // The date itself stands where the pointer should.
  const auto counted_from = reinterpret_cast<std::uintptr_t>(::nl_langinfo_l(_NL_TIME_WEEK_1STDAY, locale));
  ::freelocale(locale);
  constexpr std::uintptr_t kMonday = 19971201;
  const unsigned sunday_is_0 = (counted_from & 0xFFFFFFFF) == kMonday ? 1 : 0;
  return std::chrono::weekday((first + 6 + sunday_is_0) % 7);
}

}  // namespace

std::chrono::weekday first_weekday(WeekStart setting) {
  switch (setting) {
    case WeekStart::locale: return of_locale();
    case WeekStart::monday: return std::chrono::Monday;
    case WeekStart::sunday: return std::chrono::Sunday;
    case WeekStart::saturday: return std::chrono::Saturday;
  }
  return std::chrono::Monday;
}

}  // namespace app
