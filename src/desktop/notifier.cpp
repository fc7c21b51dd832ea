// SPDX-License-Identifier: MIT
#include "desktop/notifier.h"

#include <sdbus-c++/sdbus-c++.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace desktop {
namespace {

constexpr const char* kServer = "org.freedesktop.Notifications";
constexpr const char* kServerPath = "/org/freedesktop/Notifications";

std::map<std::string, sdbus::Variant> hints() {
  std::map<std::string, sdbus::Variant> hints;
  hints["desktop-entry"] = sdbus::Variant(std::string("unknot"));
  hints["urgency"] = sdbus::Variant(std::uint8_t{1});  // normal
  hints["suppress-sound"] = sdbus::Variant(true);      // the session has its own cues
  return hints;
}

std::vector<std::string> buttons(const Notice& notice) {
  std::vector<std::string> pairs = {std::string(kShow), "Show Unknot"};
  if (notice.asks) {
    pairs.insert(pairs.end(), {std::string(kDone), "Done", std::string(kMore), "5 more minutes"});
  }
  return pairs;
}

}  // namespace

Notifier::Notifier(sdbus::IConnection& bus, std::function<void(Wish)> tell,
                   std::function<void(bool, const std::string&)> found)
    : tell_(std::move(tell)),
      found_(std::move(found)),
      server_(sdbus::createProxy(bus, kServer, kServerPath)) {
  server_->uponSignal("ActionInvoked")
      .onInterface(kServer)
      .call([this](const std::uint32_t& id, const std::string& button) {
        if (id != id_) return;
        if (auto wish = notices_.pressed(button)) tell_(*wish);
      });
  server_->uponSignal("NotificationClosed")
      .onInterface(kServer)
      .call([this](const std::uint32_t& id, const std::uint32_t&) {
        if (id == id_) id_ = 0;
      });
  server_->finishRegistration();
  learn();
}

Notifier::~Notifier() = default;

void Notifier::learn() {
  server_->callMethodAsync("GetCapabilities")
      .onInterface(kServer)
      .uponReplyInvoke([this](const sdbus::Error* error, const std::vector<std::string>& can) {
        if (error != nullptr) return found_(false, "nobody shows notices: " + error->getMessage());
        buttons_ = std::find(can.begin(), can.end(), "actions") != can.end();
        found_(true, buttons_ ? "with buttons" : "without buttons");
      });
}

void Notifier::show(const Scene& scene) {
  const Notices::Change change = notices_.follow(scene);
  if (change.show) send(*change.show);
  if (change.close) close();
}

void Notifier::send(const Notice& notice) {
  ++asked_;
  unwanted_ = false;
  server_->callMethodAsync("Notify")
      .onInterface(kServer)
      .withArguments(std::string("Unknot"), id_, std::string("unknot"), notice.summary, notice.body,
                     buttons_ ? buttons(notice) : std::vector<std::string>{}, hints(), std::int32_t{-1})
      .uponReplyInvoke([this](const sdbus::Error* error, const std::uint32_t& id) {
        --asked_;
        if (error != nullptr) return;
        id_ = id;
        if (unwanted_) close();
      });
}

void Notifier::close() {
  unwanted_ = asked_ > 0;
  if (id_ == 0) return;
  server_->callMethodAsync("CloseNotification")
      .onInterface(kServer)
      .withArguments(std::exchange(id_, 0U))
      .uponReplyInvoke([](const sdbus::Error*) {});
}

}  // namespace desktop
