// SPDX-License-Identifier: MIT
// What the desktop asks of the program: a headset's button, a notice's, the machine that is about to sleep.
// The app carries it out, or not; nothing here decides about a session.
#pragma once

#include <memory>

#include "session/command.h"

namespace desktop {

struct Wish {
  enum class What {
    command,     // to the running session
    set_volume,  // percent
    raise,       // show the window
    quit,
    will_sleep,  // the machine waits for `hold`, but five seconds at most
    woke,
  };
  What what{};
  session::Command command{};
  int percent = 0;
  // The machine goes to sleep once the last copy of this is dropped. Thread: any.
  std::shared_ptr<const void> hold{};
};

}  // namespace desktop
