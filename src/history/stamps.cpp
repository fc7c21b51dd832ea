// SPDX-License-Identifier: MIT
#include "history/stamps.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "history/days.h"

namespace history {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::milliseconds;
using std::chrono::minutes;
using WallClock = std::chrono::local_time<milliseconds>;

WallClock wall_clock(std::int64_t utc_ms, int offset_min) {
  return WallClock(milliseconds(utc_ms) + minutes(offset_min));
}

template <class... Values>
std::string text(const char* format, Values... values) {
  char buffer[64];
  const int length = std::snprintf(buffer, sizeof buffer, format, values...);
  return std::string(buffer, static_cast<std::size_t>(length));
}

std::string zone_name() {
  const char* set = std::getenv("TZ");
  if (set != nullptr) {
    const std::string name = set[0] == ':' ? set + 1 : set;
    std::error_code ignored;  // TZ may also spell out rules, or name a file
    return std::filesystem::is_regular_file("/usr/share/zoneinfo/" + name, ignored) ? name : "";
  }
  std::error_code ignored;  // no link: the zone has no name that we know
  const std::string link = std::filesystem::read_symlink("/etc/localtime", ignored).string();
  const std::string folder = "/zoneinfo/";
  const std::size_t at = link.find(folder);
  return at == std::string::npos ? "" : link.substr(at + folder.size());
}

}  // namespace

LocalTime local_time(std::int64_t utc_ms, int day_start_hour) {
  const std::time_t seconds = floor<std::chrono::seconds>(milliseconds(utc_ms)).count();
  std::tm local{};
  tzset();
  if (localtime_r(&seconds, &local) == nullptr) return {0, "", local_date(utc_ms, 0, day_start_hour)};
  const int offset_min = static_cast<int>(local.tm_gmtoff / 60);
  return {offset_min, zone_name(), local_date(utc_ms, offset_min, day_start_hour)};
}

std::string local_date(std::int64_t utc_ms, int offset_min, int day_start_hour) {
  return date_text(day_of(utc_ms, offset_min, day_start_hour));
}

std::string rfc3339(std::int64_t utc_ms, int offset_min) {
  const WallClock wall = wall_clock(utc_ms, offset_min);
  const std::chrono::local_days day = floor<days>(wall);
  const std::chrono::hh_mm_ss time(floor<std::chrono::seconds>(wall - day));
  const int distance = std::abs(offset_min);
  return date_text(day) +
         text("T%02d:%02d:%02d", static_cast<int>(time.hours().count()),
              static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count())) +
         text("%c%02d:%02d", offset_min < 0 ? '-' : '+', distance / 60, distance % 60);
}

std::string utc_stamp(std::int64_t utc_ms) {
  std::string stamp = rfc3339(utc_ms, 0).substr(0, 19) + "Z";
  std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
  return stamp;
}

std::int64_t utc_now_ms() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<milliseconds>(now).count();
}

}  // namespace history
