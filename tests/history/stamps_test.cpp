// SPDX-License-Identifier: MIT
#include "history/stamps.h"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <random>

#include <gtest/gtest.h>

namespace history {
namespace {

constexpr std::int64_t kHour = 3'600'000;

// Lives in a zone for a while.
class In {
 public:
  explicit In(const char* zone) { setenv("TZ", zone, 1), tzset(); }
  In(const In&) = delete;
  In& operator=(const In&) = delete;
  ~In() { unsetenv("TZ"), tzset(); }
};

std::int64_t utc_ms(int year, int month, int day, int hour, int minute) {
  std::tm time{};
  time.tm_year = year - 1900;
  time.tm_mon = month - 1;
  time.tm_mday = day;
  time.tm_hour = hour;
  time.tm_min = minute;
  return timegm(&time) * 1000;
}

TEST(Stamps, WriteTheWallClockWithItsOffset) {
  const std::int64_t moment = utc_ms(2026, 11, 21, 6, 30);
  EXPECT_EQ(rfc3339(moment, 60), "2026-11-21T07:30:00+01:00");
  EXPECT_EQ(rfc3339(moment, 0), "2026-11-21T06:30:00+00:00");
  EXPECT_EQ(rfc3339(moment, -210), "2026-11-21T03:00:00-03:30");
  EXPECT_EQ(rfc3339(moment + 999, 345), "2026-11-21T12:15:00+05:45");
  EXPECT_EQ(rfc3339(-1, 0), "1969-12-31T23:59:59+00:00");
  EXPECT_EQ(utc_stamp(moment), "20261121T063000Z");
}

TEST(Stamps, BeginADayAtTheHourThatThePersonChose) {
  const std::int64_t half_past_two = utc_ms(2026, 11, 21, 1, 30);
  EXPECT_EQ(local_date(half_past_two, 60), "2026-11-21");
  EXPECT_EQ(local_date(half_past_two, 60, 2), "2026-11-21");
  EXPECT_EQ(local_date(half_past_two, 60, 3), "2026-11-20");
  EXPECT_EQ(local_date(utc_ms(2028, 3, 1, 2, 59), 0, 3), "2028-02-29");
}

TEST(Stamps, KnowTheOddZones) {
  {
    const In lord_howe("Australia/Lord_Howe");  // half an hour of summer time
    EXPECT_EQ(local_time(utc_ms(2026, 1, 15, 0, 0)).offset_min, 660);
    EXPECT_EQ(local_time(utc_ms(2026, 7, 15, 0, 0)).offset_min, 630);
  }
  {
    const In apia("Pacific/Apia");  // had no 30 December 2011
    EXPECT_EQ(local_time(utc_ms(2011, 12, 30, 9, 59)).local_date, "2011-12-29");
    EXPECT_EQ(local_time(utc_ms(2011, 12, 30, 10, 0)).local_date, "2011-12-31");
  }
  const In kathmandu("Asia/Kathmandu");
  EXPECT_EQ(local_time(utc_ms(2026, 11, 21, 18, 15)).local_date, "2026-11-22");
  EXPECT_EQ(local_time(0).zone, "Asia/Kathmandu");
  EXPECT_EQ(local_time(utc_ms(2026, 11, 21, 0, 0)).offset_min, 345);
}

TEST(Stamps, AgreeWithTheCLibraryInTwelveZonesOverTwentyYears) {
  std::mt19937_64 random(7);
  std::uniform_int_distribution<std::int64_t> seconds(utc_ms(2006, 1, 1, 0, 0) / 1000,
                                                      utc_ms(2026, 1, 1, 0, 0) / 1000);
  for (const char* zone : {"UTC", "Europe/Berlin", "America/New_York", "America/St_Johns",
                           "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu", "Africa/Casablanca",
                           "Pacific/Chatham", "America/Sao_Paulo", "Asia/Tehran", "Pacific/Kiritimati"}) {
    ASSERT_TRUE(std::filesystem::exists(std::string("/usr/share/zoneinfo/") + zone)) << "needs tzdata";
    const In here(zone);
    for (int i = 0; i < 10'000; ++i) {
      const std::time_t moment = seconds(random);
      std::tm wall{};
      localtime_r(&moment, &wall);
      char date[16];
      char time[40];
      std::strftime(date, sizeof date, "%Y-%m-%d", &wall);
      std::strftime(time, sizeof time, "%Y-%m-%dT%H:%M:%S%z", &wall);
      const LocalTime local = local_time(moment * 1000);
      ASSERT_EQ(local.local_date, date) << zone << " " << moment;
      std::string stamp = rfc3339(moment * 1000, local.offset_min);
      stamp.erase(stamp.size() - 3, 1);  // strftime writes +0100
      ASSERT_EQ(stamp, time) << zone << " " << moment;
      const LocalTime late = local_time(moment * 1000, 3);
      ASSERT_EQ(late.local_date < local.local_date, wall.tm_hour < 3) << zone << " " << moment;
    }
  }
}

TEST(Stamps, DoNotMakeADayOfTheHourThatComesTwice) {
  const In berlin("Europe/Berlin");  // 2026-10-25: 02:00 to 03:00 twice, a day of 25 hours
  for (int hour = 0; hour < 25; ++hour)
    EXPECT_EQ(local_time(utc_ms(2026, 10, 24, 22, 0) + hour * kHour).local_date, "2026-10-25") << hour;
  EXPECT_EQ(local_time(utc_ms(2026, 10, 24, 22, 0) + 25 * kHour).local_date, "2026-10-26");
}

TEST(Stamps, NameNoZoneThatHasNone) {
  const In fixed("CET-1CEST,M3.5.0,M10.5.0/3");
  EXPECT_EQ(local_time(utc_ms(2026, 11, 21, 0, 0)).offset_min, 60);
  EXPECT_EQ(local_time(0).zone, "");
}

}  // namespace
}  // namespace history
