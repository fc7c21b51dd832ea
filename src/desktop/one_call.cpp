// SPDX-License-Identifier: MIT
#include "desktop/one_call.h"

#include <sdbus-c++/sdbus-c++.h>

#include <chrono>
#include <map>
#include <tuple>
#include <vector>

namespace desktop {
namespace {

constexpr std::chrono::seconds kLongest{5};
constexpr const char* kSystemd = "org.freedesktop.systemd1.Manager";

using Changes = std::vector<sdbus::Struct<std::string, std::string, std::string>>;

std::unique_ptr<sdbus::IProxy> proxy(const char* service, const char* path) {
  auto made = sdbus::createProxy(sdbus::createSessionBusConnection(), service, path);
  made->finishRegistration();
  return made;
}

void reload(sdbus::IProxy& systemd) {
  systemd.callMethod("Reload").onInterface(kSystemd).withTimeout(kLongest);
}

void enable(sdbus::IProxy& systemd, const std::string& timer) {
  bool carries = false;
  Changes changes;
  reload(systemd);
  systemd.callMethod("EnableUnitFiles")
      .onInterface(kSystemd)
      .withTimeout(kLongest)
      .withArguments(std::vector<std::string>{timer}, false, true)
      .storeResultsTo(carries, changes);
  sdbus::ObjectPath job;
  systemd.callMethod("RestartUnit")
      .onInterface(kSystemd)
      .withTimeout(kLongest)
      .withArguments(timer, std::string("replace"))
      .storeResultsTo(job);
}

void disable(sdbus::IProxy& systemd, const std::string& timer) {
  sdbus::ObjectPath job;
  Changes changes;
  systemd.callMethod("StopUnit")
      .onInterface(kSystemd)
      .withTimeout(kLongest)
      .withArguments(timer, std::string("replace"))
      .storeResultsTo(job);
  systemd.callMethod("DisableUnitFiles")
      .onInterface(kSystemd)
      .withTimeout(kLongest)
      .withArguments(std::vector<std::string>{timer}, false)
      .storeResultsTo(changes);
  reload(systemd);
}

}  // namespace

base::Result<void> send_notice(const std::string& summary, const std::string& body) {
  try {
    const auto server = proxy("org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    const std::map<std::string, sdbus::Variant> hints = {
        {"desktop-entry", sdbus::Variant(std::string("unknot"))},
        {"urgency", sdbus::Variant(std::uint8_t{0})},  // low: no sound, no insisting
        {"suppress-sound", sdbus::Variant(true)}};
    std::uint32_t id = 0;
    server->callMethod("Notify")
        .onInterface("org.freedesktop.Notifications")
        .withTimeout(kLongest)
        .withArguments(std::string("Unknot"), std::uint32_t{0}, std::string("unknot"), summary, body,
                       std::vector<std::string>{}, hints, std::int32_t{-1})
        .storeResultsTo(id);
    return {};
  } catch (const sdbus::Error& error) {
    return base::failure("no notice could be shown: " + error.getMessage());
  }
}

base::Result<void> switch_timer(const std::string& timer, bool on) {
  try {
    const auto systemd = proxy("org.freedesktop.systemd1", "/org/freedesktop/systemd1");
    on ? enable(*systemd, timer) : disable(*systemd, timer);
    return {};
  } catch (const sdbus::Error& error) {
    return base::failure("no systemd for this user, which the reminder needs: " + error.getMessage());
  }
}

}  // namespace desktop
