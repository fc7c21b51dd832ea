// SPDX-License-Identifier: MIT
// The daily reminder as the settings want it: their change switches the timer, on the disk worker, because
// systemd may take its time. Thread: main.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "app/disk_worker.h"
#include "app/folders.h"
#include "app/settings.h"

namespace app {

class ReminderSwitch {
 public:
  // Nothing happens where neither `reminders` nor, while it is on, `reminder_time` differ.
  void follow(const Settings& before, const Settings& after, const Folders& folders, DiskWorker& worker);

  // Why the last switching failed, one line, or empty.
  std::string trouble() const;

 private:
  struct Shared {  // main and the disk worker
    std::mutex mutex;
    std::string trouble;
  };
  std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
};

}  // namespace app
