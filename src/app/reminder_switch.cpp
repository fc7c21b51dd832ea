// SPDX-License-Identifier: MIT
#include "app/reminder_switch.h"

#include "app/reminder.h"
#include "files/log.h"

namespace app {

void ReminderSwitch::follow(const files::Settings& before, const files::Settings& after,
                            const files::Folders& folders, guide::DiskWorker& worker) {
  const bool other_time = after.reminders && after.reminder_time != before.reminder_time;
  if (after.reminders == before.reminders && !other_time) return;
  worker.post([shared = shared_, folders, on = after.reminders, time = after.reminder_time] {
    const auto done = on ? switch_reminder_on(folders, time) : switch_reminder_off(folders);
    if (!done) files::log_warning("the reminder: " + done.error());
    const std::lock_guard lock(shared->mutex);
    shared->trouble = done ? "" : done.error();
  });
}

std::string ReminderSwitch::trouble() const {
  const std::lock_guard lock(shared_->mutex);
  return shared_->trouble;
}

}  // namespace app
