// SPDX-License-Identifier: MIT
// The link to the desktop: media players' interface (MPRIS), notifications, suspend and keeping the machine
// awake, all over D-Bus. One worker owns both buses, so nothing here ever blocks; where there is no bus, or a
// service is missing, everything else goes on. Thread: main.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "desktop/scene.h"
#include "desktop/wish.h"

namespace desktop {

// What the link found; a line for `unknot doctor` and the log each. `fine` false: it is missing.
struct Finding {
  std::string what;  // "media keys", "notices", "sleep", "awake"
  bool fine = false;
  std::string found;
};

class Link {
 public:
  // `wake` is called by the worker whenever there are new wishes; it must be quick and callable from any
  // thread.
  explicit Link(std::function<void()> wake);
  // Gives everything back: inhibitors, the open notice, the name. Waits 0.5 s at most.
  ~Link();
  Link(const Link&) = delete;
  Link& operator=(const Link&) = delete;

  // Tells it what there is; costs next to nothing where nothing has changed.
  void show(const Scene& scene);

  // What was asked for since the last call, in order; bouncing buttons count once.
  std::vector<Wish> take_wishes();

  // The answer to Wish::will_sleep: all is kept, the machine may go.
  void ready_to_sleep();

  // Once settled() they stay as they are, unless a service comes or goes.
  std::vector<Finding> findings() const;
  bool settled() const;

 private:
  class Worker;
  std::shared_ptr<Worker> worker_;  // left behind where a bus hangs
};

}  // namespace desktop
