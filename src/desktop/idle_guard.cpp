// SPDX-License-Identifier: MIT
#include "desktop/idle_guard.h"

#include <sdbus-c++/sdbus-c++.h>

#include <array>
#include <map>
#include <utility>

namespace desktop {
namespace {

// Flags of GNOME's session manager and of the portal alike.
constexpr std::uint32_t kNotSuspend = 4;
constexpr std::uint32_t kNotIdle = 8;
const std::string kWhy = "Guiding a session";

struct Candidate {
  const char* service;
  const char* path;
};

// In the order of Manager. The first that is there is asked; none is started for it.
constexpr std::array<Candidate, 3> kCandidates = {{
    {"org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit"},
    {"org.gnome.SessionManager", "/org/gnome/SessionManager"},
    {"org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"},
}};

constexpr const char* kPowerManagement = "org.freedesktop.PowerManagement.Inhibit";
constexpr const char* kGnome = "org.gnome.SessionManager";
constexpr const char* kPortal = "org.freedesktop.portal.Inhibit";

}  // namespace

IdleGuard::IdleGuard(sdbus::IConnection& bus, What what, std::function<void(bool, const std::string&)> found)
    : bus_(bus),
      what_(what),
      found_(std::move(found)),
      daemon_(sdbus::createProxy(bus, "org.freedesktop.DBus", "/org/freedesktop/DBus")) {
  daemon_->finishRegistration();
  what_ == What::machine ? look_for(0) : look_for_screen_saver();
}

IdleGuard::~IdleGuard() = default;

std::uint32_t IdleGuard::flag() const { return what_ == What::machine ? kNotSuspend : kNotIdle; }

// Where there is one the window asks it itself.
void IdleGuard::look_for_screen_saver() {
  constexpr std::size_t kAfterPowerManagement = 1;  // which knows nothing of screens
  daemon_->callMethodAsync("NameHasOwner")
      .onInterface("org.freedesktop.DBus")
      .withArguments(std::string("org.freedesktop.ScreenSaver"))
      .uponReplyInvoke([this](const sdbus::Error* error, const bool& there) {
        if (error != nullptr || !there) return look_for(kAfterPowerManagement);
        found_(true, "org.freedesktop.ScreenSaver");
      });
}

void IdleGuard::look_for(std::size_t candidate) {
  if (candidate == kCandidates.size()) return found_(false, "no power manager on the session bus");
  daemon_->callMethodAsync("NameHasOwner")
      .onInterface("org.freedesktop.DBus")
      .withArguments(std::string(kCandidates[candidate].service))
      .uponReplyInvoke([this, candidate](const sdbus::Error* error, const bool& there) {
        if (error != nullptr || !there) return look_for(candidate + 1);
        const Candidate& chosen = kCandidates[candidate];
        manager_ = static_cast<Manager>(candidate);
        asked_of_ = sdbus::createProxy(bus_, chosen.service, chosen.path);
        asked_of_->finishRegistration();
        found_(true, chosen.service);
        renew();
      });
}

void IdleGuard::keep_awake(bool on) {
  wanted_ = on;
  renew();
}

void IdleGuard::renew() {
  if (!manager_ || asked_ > 0 || wanted_ == held_) return;
  wanted_ ? inhibit() : release();
}

void IdleGuard::inhibit() {
  const auto with_cookie = [this](const sdbus::Error* error, const std::uint32_t& cookie) {
    --asked_;
    held_ = true;  // where it was refused there is nothing to ask for again
    cookie_ = error == nullptr ? cookie : 0;
    renew();
  };
  const std::string who = "Unknot";
  ++asked_;
  switch (*manager_) {
    case Manager::power_management:
      asked_of_->callMethodAsync("Inhibit")
          .onInterface(kPowerManagement)
          .withArguments(who, kWhy)
          .uponReplyInvoke(with_cookie);
      return;
    case Manager::gnome:
      asked_of_->callMethodAsync("Inhibit")
          .onInterface(kGnome)
          .withArguments(who, std::uint32_t{0}, kWhy, flag())
          .uponReplyInvoke(with_cookie);
      return;
    case Manager::portal:
      asked_of_->callMethodAsync("Inhibit")
          .onInterface(kPortal)
          .withArguments(std::string(), flag(),
                         std::map<std::string, sdbus::Variant>{{"reason", sdbus::Variant(kWhy)}})
          .uponReplyInvoke([this](const sdbus::Error* error, const sdbus::ObjectPath& request) {
            --asked_;
            held_ = true;
            request_ = error == nullptr ? std::string(request) : std::string();
            renew();
          });
      return;
  }
}

void IdleGuard::release() {
  const auto done = [this](const sdbus::Error*) { released(); };
  ++asked_;
  switch (*manager_) {
    case Manager::power_management:
      asked_of_->callMethodAsync("UnInhibit")
          .onInterface(kPowerManagement)
          .withArguments(cookie_)
          .uponReplyInvoke(done);
      return;
    case Manager::gnome:
      asked_of_->callMethodAsync("Uninhibit")
          .onInterface(kGnome)
          .withArguments(cookie_)
          .uponReplyInvoke(done);
      return;
    case Manager::portal:
      if (request_.empty()) return released();
      request_proxy_ = sdbus::createProxy(bus_, kCandidates[2].service, request_);
      request_proxy_->finishRegistration();
      request_proxy_->callMethodAsync("Close")
          .onInterface("org.freedesktop.portal.Request")
          .uponReplyInvoke(done);
      return;
  }
}

void IdleGuard::released() {
  --asked_;
  held_ = false;
  renew();
}

}  // namespace desktop
