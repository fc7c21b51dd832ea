// SPDX-License-Identifier: MIT
// The one thread that talks to the session bus and the system bus. It sleeps in poll() until a bus or main
// has something to say; every call to a service is answered later, so a service that hangs delays nothing.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "desktop/link.h"
#include "desktop/wish_box.h"

namespace sdbus {
class IConnection;
}

namespace desktop {

struct Buses;  // worker only

class LinkWorker {
 public:
  explicit LinkWorker(std::function<void()> wake);
  ~LinkWorker();
  LinkWorker(const LinkWorker&) = delete;
  LinkWorker& operator=(const LinkWorker&) = delete;

  // The thread shares ownership, for the case that it is left behind.
  static void start(const std::shared_ptr<LinkWorker>& worker);
  // Thread: main, for all that follow.
  void stop(std::chrono::milliseconds longest);
  void show(const Scene& scene);
  WishBox& wishes() { return wishes_; }
  std::vector<Finding> findings() const;
  bool settled() const;

 private:
  void run();
  void open_session(Buses& buses);
  void open_system(Buses& buses);
  void reopen(Buses& buses, std::chrono::milliseconds now);
  void drain(Buses& buses);
  static bool drain(sdbus::IConnection* bus);
  void wait(const Buses& buses, std::chrono::milliseconds longest) const;
  void say_goodbye(Buses& buses);
  std::optional<Scene> take_scene();
  bool ending() const;
  void ring() const;
  void find(const std::string& what, bool fine, const std::string& found);

  WishBox wishes_;
  int bell_ = -1;  // an eventfd: main rings, the worker wakes
  mutable std::mutex mutex_;
  std::condition_variable finished_changed_;
  // All under the mutex; written by main, taken by the worker ...
  std::optional<Scene> scene_;
  bool ending_ = false;
  // ... and written by the worker, read by main.
  std::vector<Finding> findings_;
  bool finished_ = false;
};

}  // namespace desktop
