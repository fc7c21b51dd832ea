// SPDX-License-Identifier: MIT
// The desktop around the program, as window and terminal use it: it is shown the session, and what a headset,
// a notice or the machine asks for is carried out on it. Thread: main.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "desktop/link.h"
#include "guide/guide.h"

namespace app {

class Outside {
 public:
  struct Asked {
    std::vector<session::Event> events;  // of what was asked of the session
    // What is not the session's; the caller does it.
    bool raise = false;
    bool quit = false;          // no session runs
    std::optional<int> volume;  // percent
  };

  // `wake` ends main's waiting; it is called from another thread.
  explicit Outside(std::function<void()> wake) : link_(std::move(wake)) {}

  // At each look. `guide`: the session, running or just over, or null. `watched`: the person can see it.
  Asked tend(guide::Guide* guide, bool watched, int volume);

 private:
  void carry_out(const desktop::Wish& wish, guide::Guide* guide, Asked& asked);
  void log_findings();

  desktop::Link link_;
  bool logged_ = false;
};

}  // namespace app
