// SPDX-License-Identifier: MIT
// Notices on the desktop, org.freedesktop.Notifications: one at a time, replaced and never stacked.
// Thread: worker.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "desktop/notice.h"

namespace sdbus {
class IConnection;
class IProxy;
}  // namespace sdbus

namespace desktop {

class Notifier {
 public:
  // `found` is called once: what the server is, or that there is none.
  Notifier(sdbus::IConnection& bus, std::function<void(Wish)> tell,
           std::function<void(bool fine, const std::string& found)> found);
  ~Notifier();
  Notifier(const Notifier&) = delete;
  Notifier& operator=(const Notifier&) = delete;

  void show(const Scene& scene);
  // Takes the open notice back; what follows must flush the bus.
  void close();
  // An answer of the server is still to come.
  bool busy() const { return asked_ > 0; }

 private:
  void send(const Notice& notice);
  void learn();

  std::function<void(Wish)> tell_;
  std::function<void(bool, const std::string&)> found_;
  Notices notices_;
  bool buttons_ = false;   // the server can show them
  std::uint32_t id_ = 0;   // of the open notice
  bool unwanted_ = false;  // close it as soon as its id is known
  int asked_ = 0;
  std::unique_ptr<sdbus::IProxy> server_;  // last: its callbacks use the rest
};

}  // namespace desktop
