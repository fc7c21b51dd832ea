// SPDX-License-Identifier: MIT
// Calls of the commands, which may wait for an answer, at most a few seconds: a single notice, and the switch
// of a systemd user timer. Thread: any, but not main while a window is shown
// or a session runs.
#pragma once

#include <string>

#include "base/result.h"

namespace desktop {

// A quiet notice that goes by itself.
base::Result<void> send_notice(const std::string& summary, const std::string& body);

// Reads the unit files anew, then enables and starts the timer, or stops and disables it.
base::Result<void> switch_timer(const std::string& timer, bool on);

}  // namespace desktop
