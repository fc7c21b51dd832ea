// SPDX-License-Identifier: MIT
#include "app/clock.h"

#include <ctime>

#include <cstdlib>
#include <filesystem>

namespace app {
namespace {

std::int64_t read_ns(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

std::tm local_time(std::int64_t at_utc_ms) {
  const std::time_t seconds = static_cast<std::time_t>(at_utc_ms / 1000);
  std::tm local{};
  localtime_r(&seconds, &local);
  return local;
}

std::string zone_name() {
  if (const char* zone = std::getenv("TZ"); zone != nullptr && zone[0] != '\0') {
    return zone[0] == ':' ? zone + 1 : zone;
  }
  std::error_code error;
  const std::string target = std::filesystem::read_symlink("/etc/localtime", error).string();
  const auto marker = target.find("zoneinfo/");
  return error || marker == std::string::npos ? "" : target.substr(marker + 9);
}

}  // namespace

std::int64_t boot_ns() { return read_ns(CLOCK_BOOTTIME); }

std::int64_t utc_ms() { return read_ns(CLOCK_REALTIME) / 1'000'000; }

LocalStamp local_stamp(std::int64_t at_utc_ms) {
  const std::tm local = local_time(at_utc_ms);
  char date[16];
  std::strftime(date, sizeof date, "%Y-%m-%d", &local);
  return {static_cast<int>(local.tm_gmtoff / 60), zone_name(), date};
}

std::string wall_clock_text(std::int64_t at_utc_ms) {
  const std::tm local = local_time(at_utc_ms);
  char text[8];
  std::strftime(text, sizeof text, "%H:%M", &local);
  return text;
}

}  // namespace app
