// SPDX-License-Identifier: MIT
// What the desktop asks of the program: a headset's button, a notification's, the machine that is about to
// sleep. The app carries it out, or not; nothing here decides about a session.
#pragma once

#include "session/command.h"

namespace desktop {

struct Wish {
  enum class What {
    command,     // to the running session
    set_volume,  // percent
    raise,       // show the window
    quit,        // only where nothing runs; else it is the first or second press of `end`
    will_sleep,  // the machine waits for Link::ready_to_sleep(), five seconds at most
    woke,
  };
  What what{};
  session::Command command;  // of command
  int percent = 0;           // of set_volume
};

}  // namespace desktop
