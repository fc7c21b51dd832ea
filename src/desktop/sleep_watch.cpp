// SPDX-License-Identifier: MIT
#include "desktop/sleep_watch.h"

#include <sdbus-c++/sdbus-c++.h>

#include <utility>

namespace desktop {
namespace {

constexpr const char* kLogind = "org.freedesktop.login1";
constexpr const char* kLogindPath = "/org/freedesktop/login1";
constexpr const char* kManager = "org.freedesktop.login1.Manager";

}  // namespace

SleepWatch::SleepWatch(sdbus::IConnection& system_bus, std::function<void(Wish)> tell,
                       std::function<void(bool, const std::string&)> found)
    : tell_(std::move(tell)),
      found_(std::move(found)),
      logind_(sdbus::createProxy(system_bus, kLogind, kLogindPath)) {
  logind_->uponSignal("PrepareForSleep").onInterface(kManager).call([this](const bool& about_to) {
    prepare_for_sleep(about_to);
  });
  logind_->finishRegistration();
  logind_->callMethodAsync("Get")
      .onInterface("org.freedesktop.DBus.Properties")
      .withArguments(std::string(kManager), std::string("InhibitDelayMaxUSec"))
      .uponReplyInvoke([this](const sdbus::Error* error, const sdbus::Variant&) {
        found_(error == nullptr, error == nullptr ? "logind waits for a session to be kept"
                                                  : "no logind: " + error->getMessage());
      });
}

SleepWatch::~SleepWatch() = default;

void SleepWatch::hold_sleep(bool on) {
  want(sleep_, on, "sleep", "The session is paused and kept first", "delay");
}

void SleepWatch::keep_awake(bool on) { want(idle_, on, "idle", "Guiding a session", "block"); }

void SleepWatch::want(Held& held, bool on, const char* what, const char* why, const char* mode) {
  if (held.wanted == on) return;
  held.wanted = on;
  held.lock.reset();
  if (on && !held.asked) ask(held, what, why, mode);
}

void SleepWatch::ask(Held& held, const char* what, const char* why, const char* mode) {
  held.asked = true;
  logind_->callMethodAsync("Inhibit")
      .onInterface(kManager)
      .withArguments(std::string(what), std::string("Unknot"), std::string(why), std::string(mode))
      .uponReplyInvoke([&held](const sdbus::Error* error, const sdbus::UnixFd& lock) {
        held.asked = false;
        if (error == nullptr && held.wanted) held.lock = std::make_shared<sdbus::UnixFd>(lock);
      });
}

void SleepWatch::prepare_for_sleep(bool about_to) {
  if (about_to) {
    // The lock goes with the wish: whoever drops it last lets the machine sleep.
    tell_({.what = Wish::What::will_sleep, .hold = std::exchange(sleep_.lock, nullptr)});
    return;
  }
  if (std::exchange(sleep_.wanted, false)) hold_sleep(true);
  tell_({.what = Wish::What::woke});
}

}  // namespace desktop
