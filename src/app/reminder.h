// SPDX-License-Identifier: MIT
// The daily reminder: two unit files in the person's systemd folder, there or not. Off unless asked for.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "files/folders.h"

namespace app {

// Writes the units for HH:MM, local time, and starts the timer; where there is no systemd nothing stays
// behind.
base::Result<void> switch_reminder_on(const files::Folders& folders, const std::string& time);

// Stops the timer and removes the units. Where there are none, nothing happens.
base::Result<void> switch_reminder_off(const files::Folders& folders);

// "18:00" while it is on.
std::optional<std::string> reminder_time(const files::Folders& folders);

}  // namespace app
