// SPDX-License-Identifier: MIT
// The link to the desktop: media players' interface (MPRIS), notices, suspend and keeping the machine awake,
// all over D-Bus. One worker owns both buses, so nothing here ever blocks; where there is no bus, or a
// service is missing, everything else goes on. Thread: main.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "desktop/scene.h"
#include "desktop/wish.h"

namespace desktop {

class LinkWorker;

// What the link found; a line for `unknot doctor` and the log each.
struct Finding {
  std::string what;  // "media", "notices", "sleep", "awake"
  bool fine = false;
  std::string found;
};

class Link {
 public:
  // `wake` is called by the worker whenever there are new wishes; it must be quick and callable from any
  // thread.
  explicit Link(std::function<void()> wake);
  // Gives everything back: inhibitors, the open notice, the name. Waits 0.5 s at most, then leaves a worker
  // that hangs behind.
  ~Link();
  Link(const Link&) = delete;
  Link& operator=(const Link&) = delete;

  // Tells it what there is; costs next to nothing where nothing has changed.
  void show(const Scene& scene);

  // What was asked for since the last call, in order; bouncing buttons count once.
  std::vector<Wish> take_wishes();

  // One of each kind once settled().
  std::vector<Finding> findings() const;
  bool settled() const;

 private:
  std::shared_ptr<LinkWorker> worker_;
  std::optional<Scene> last_;
};

}  // namespace desktop
